package vn.tiendo.progress.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.time.Calendar;

/**
 * For when something is forecast: a day in or soon after a year.
 *
 * @param first of the year's periods
 * @param last of the year's periods
 * @param period whose cut-off the day is; the last for days after it
 */
record YearEnd(Period first, Period last, Period period, LocalDate day) {

    private static final int MONTHS = 12;

    /** The end of the period's year, 31/12, and the close of its budget, 31/01. Source: DOMAIN, "When". */
    static YearEnd of(Calendar calendar, Period period, int monthsLater) {
        var first = calendar.year().first(period);
        var last = Period.of(first.yearMonth().plusMonths(MONTHS - 1L));
        return new YearEnd(
                first, last, last, last.yearMonth().plusMonths(monthsLater).atEndOfMonth());
    }

    /** The cut-off of a period. */
    static YearEnd at(Calendar calendar, Period period) {
        var end = of(calendar, period, 0);
        return new YearEnd(end.first, end.last, period, calendar.dataTo(period));
    }

    /** How many days of the year are over then; more than it has once it is over. */
    long days() {
        return ChronoUnit.DAYS.between(first.yearMonth().atDay(1), day) + 1;
    }

    /** Whether no period's figures reach so far: what it came to is said by what the next year begins with. */
    boolean isAfterAll(Calendar calendar) {
        return day.isAfter(calendar.dataTo(last));
    }

    /** Whether it lies in the year itself. */
    boolean isWithin() {
        return !day.isAfter(last.yearMonth().atEndOfMonth());
    }

    /** Whether it is the day up to which owners state what they expect. */
    boolean isYearEnd() {
        return day.equals(last.yearMonth().atEndOfMonth());
    }

    /** The same a year before. */
    YearEnd yearBefore(Calendar calendar) {
        var then = calendar.yearBefore(period);
        return isAfterAll(calendar) ? of(calendar, then, isWithin() ? 0 : 1) : at(calendar, then);
    }
}
