package vn.tiendo.programme.form;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days of which a month's figures are: from the 15th of the month before to the 14th; from its first day to its last.
 * Longer periods begin with the window of their first month.
 *
 * @param from its first day; of the month before where it is behind {@code to}
 * @param to its last day (cut-off, chốt số liệu), {@link #LAST} for the last of any month
 */
public record DataWindow(int from, int to) {

    /** The last day of a month, however long it is. */
    public static final int LAST = 31;

    public LocalDate first(YearMonth month) {
        return (from > to ? month.minusMonths(1) : month).atDay(from);
    }

    public LocalDate last(YearMonth month) {
        return day(month, to);
    }

    public static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
