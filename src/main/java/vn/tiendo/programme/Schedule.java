package vn.tiendo.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.tiendo.measure.Period;

/**
 * When things are due.
 *
 * @param zone in which the crons and days are meant
 * @param collect Spring cron: look for new submissions
 * @param report Spring cron: consolidate and report periods that have something new
 * @param dataFromDay day of the month before on which a month's data begin
 * @param dataToDay day of the month on which they end (cut-off, chốt số liệu)
 * @param dueDay day of the month by which the report is to be sent (thời hạn gửi)
 * @param remind when those are reminded who have not sent, if ever
 * @param days past whose weekends and holidays a deadline moves
 */
public record Schedule(
        ZoneId zone,
        String collect,
        String report,
        int dataFromDay,
        int dataToDay,
        int dueDay,
        Optional<Reminding> remind,
        WorkingDays days) {

    /** A schedule that knows weekends only. */
    public Schedule(ZoneId zone, String collect, String report, int dataFromDay, int dataToDay, int dueDay) {
        this(zone, collect, report, dataFromDay, dataToDay, dueDay, Optional.empty(), WorkingDays.NO_HOLIDAYS);
    }

    Schedule with(WorkingDays known) {
        return new Schedule(zone, collect, report, dataFromDay, dataToDay, dueDay, remind, known);
    }

    Schedule with(Optional<Reminding> reminding) {
        return new Schedule(zone, collect, report, dataFromDay, dataToDay, dueDay, reminding, days);
    }

    public LocalDate dataFrom(Period period) {
        return period.previous().yearMonth().atDay(dataFromDay);
    }

    public LocalDate dataTo(Period period) {
        return period.yearMonth().atDay(dataToDay);
    }

    /** The deadline: the day stated, or the next working day. */
    public LocalDate due(Period period) {
        return days.onOrAfter(period.yearMonth().atDay(dueDay));
    }
}
