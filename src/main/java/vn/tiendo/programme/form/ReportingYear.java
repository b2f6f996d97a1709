package vn.tiendo.programme.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;

/**
 * A programme's year, which may begin in any month: April 2024 to March 2025. Known by one number, which figures across
 * years carry as their member and expressions see as {@code period.year}.
 *
 * @param begins its first month, 1 to 12
 * @param naming what people call it; of no account where it is the calendar's year
 */
public record ReportingYear(int begins, Naming naming) {

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int CENTURY = 100;

    /** From January to December. */
    public static final ReportingYear CALENDAR = new ReportingYear(1, Naming.FIRST);

    /** What a year over two calendar years is called; its number is the calendar year in which it begins, or ends. */
    public enum Naming {
        /** 2024/25, numbered 2024. */
        BOTH,
        /** 2024. */
        FIRST,
        /** 2025. */
        LAST
    }

    public ReportingYear {
        if (begins < 1 || begins > MONTHS) {
            throw new IllegalArgumentException("Not a month: " + begins);
        }
    }

    /** Whether it is the year of the calendar. */
    public boolean isCalendar() {
        return begins == 1;
    }

    /** The number of the year in which the period lies. */
    public int number(Period period) {
        return numberOfBeginning(period.month() < begins ? period.year() - 1 : period.year());
    }

    /** From the calendar year in which it begins to its number. */
    private int shift() {
        return isCalendar() || naming != Naming.LAST ? 0 : 1;
    }

    /** The calendar year in which the year of that number begins. */
    public int firstCalendarYear(int number) {
        return number - shift();
    }

    /** The number of the year that begins in that calendar year. */
    public int numberOfBeginning(int calendarYear) {
        return calendarYear + shift();
    }

    /** Which month of the year it is: 1 to 12. */
    public int month(Period period) {
        return monthOfYear(period.month());
    }

    /** Which month of the year a calendar's month is: 1 to 12. */
    public int monthOfYear(int calendarMonth) {
        return Math.floorMod(calendarMonth - begins, MONTHS) + 1;
    }

    /** Which quarter of the year it lies in: 1 to 4. */
    public int quarter(Period period) {
        return (month(period) + MONTHS_OF_QUARTER - 1) / MONTHS_OF_QUARTER;
    }

    /** Which of the calendar's months a month of the year is: 1 to 12. */
    public int calendarMonth(int monthOfYear) {
        return Math.floorMod(begins - 1 + monthOfYear - 1, MONTHS) + 1;
    }

    /** The first month of the year in which the period lies. */
    public Period first(Period period) {
        return Period.of(period.yearMonth().minusMonths(month(period) - 1L));
    }

    /** The month of the year so numbered. */
    public YearMonth month(int number, int monthOfYear) {
        return YearMonth.of(firstCalendarYear(number), begins).plusMonths(monthOfYear - 1L);
    }

    /** The share of the year that is over by the end of a day in the period's year: days over days. */
    public Share elapsed(Period period, LocalDate day) {
        var start = first(period).yearMonth().atDay(1);
        return new Share(
                BigDecimal.valueOf(start.until(day, ChronoUnit.DAYS) + 1),
                BigDecimal.valueOf(start.until(start.plusYears(1), ChronoUnit.DAYS)));
    }

    /** What people call the year in which the period lies: 2025, or 2024/25. */
    public String label(Period period) {
        return label(number(period));
    }

    /** What people call the year of that number. */
    public String label(int number) {
        return isCalendar() || naming != Naming.BOTH
                ? Integer.toString(number)
                : String.format(Locale.ROOT, "%d/%02d", number, (number + 1) % CENTURY);
    }
}
