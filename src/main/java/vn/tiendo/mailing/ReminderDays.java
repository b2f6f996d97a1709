package vn.tiendo.mailing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.time.Reminding;

/** On which days, and from which hour, those who owe a report are reminded of it. */
record ReminderDays(Programme programme) {

    /** Periods whose reminders may be due: months back, as a deadline may lie a year after, and months ahead. */
    private static final int MONTHS_BACK = 16;

    private static final int MONTHS_AHEAD = 2;

    /** Periods of which is to be reminded on the day, once its hour has come: where nobody was there then, later. */
    Stream<Period> due(Instant instant) {
        var schedule = programme.schedule();
        var now = instant.atZone(schedule.zone());
        var today = now.toLocalDate();
        return schedule.remind().filter(remind -> schedule.days().isWorked(today) && isTime(remind, now)).stream()
                .flatMap(remind -> periods(today).filter(period -> isDay(period, remind, today)));
    }

    private static boolean isTime(Reminding remind, ZonedDateTime now) {
        var next = CronExpression.parse(remind.at())
                .next(now.toLocalDate().atStartOfDay(now.getZone()).minusSeconds(1));
        return next != null && !next.isAfter(now);
    }

    private boolean isDay(Period period, Reminding remind, LocalDate today) {
        var schedule = programme.schedule();
        return remind.isDue(schedule.days().between(schedule.due(period), today))
                && !programme.unitsExpected(period).isEmpty();
    }

    private static Stream<Period> periods(LocalDate today) {
        var first = YearMonth.from(today).minusMonths(MONTHS_BACK);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS_BACK + MONTHS_AHEAD + 1L)
                .map(Period::of);
    }
}
