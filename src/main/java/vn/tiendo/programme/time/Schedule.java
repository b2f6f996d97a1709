package vn.tiendo.programme.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.registry.WorkingDays;

/**
 * When things are due.
 *
 * @param zone in which the crons and days are meant
 * @param collect Spring cron: look for new submissions
 * @param report Spring cron: consolidate and report periods that have something new
 * @param calendar which periods there are, and what belongs to each
 * @param remind when those are reminded who have not sent, if ever
 * @param days past whose weekends and holidays a deadline moves
 * @param samples the periods of the shipped samples, if there are any
 */
public record Schedule(
        ZoneId zone,
        String collect,
        String report,
        Calendar calendar,
        Optional<Reminding> remind,
        WorkingDays days,
        Optional<SamplePeriods> samples) {

    /** A schedule of calendar years that knows weekends only. */
    public Schedule(ZoneId zone, String collect, String report, int dataFromDay, int dataToDay, int dueDay) {
        this(zone, collect, report, Calendar.of(dataFromDay, dataToDay, dueDay));
    }

    /** A schedule that knows weekends only. */
    public Schedule(ZoneId zone, String collect, String report, Calendar calendar) {
        this(zone, collect, report, calendar, Optional.empty(), WorkingDays.NO_HOLIDAYS, Optional.empty());
    }

    public Schedule with(WorkingDays known) {
        return new Schedule(zone, collect, report, calendar, remind, known, samples);
    }

    public Schedule with(Optional<Reminding> reminding, Optional<SamplePeriods> shipped) {
        return new Schedule(zone, collect, report, calendar, reminding, days, shipped);
    }

    /** Whether what comes in for a period on a day comes of trying the shipped samples. */
    public boolean isTrial(Period period, LocalDate day) {
        return samples.filter(shipped -> shipped.isTrial(period, day)).isPresent();
    }

    /** The last day of the period's data (cut-off, chốt số liệu). */
    public LocalDate dataTo(Period period) {
        return calendar.dataTo(period);
    }

    /** The deadline: the day stated, or the next working day. */
    public LocalDate due(Period period) {
        return days.onOrAfter(calendar.due(period));
    }
}
