package vn.tiendo.measure;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reporting period (kỳ báo cáo), named by the month that it is reported for. Its data window is the
 * programme's business, not the calendar month: June 2025 may run from 15/05 to 14/06.
 *
 * <p>Written {@code 2025-06}.
 */
public record Period(int year, int month) implements Comparable<Period> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-(\\d{2})");

    /** @throws IllegalArgumentException if year or month is out of range */
    public Period {
        if (year < 1900 || year > 2999 || month < 1 || month > 12) {
            throw new IllegalArgumentException("Not a period: year " + year + ", month " + month);
        }
    }

    /** @throws IllegalArgumentException if the text is not {@code yyyy-MM} */
    public static Period of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("Not a period: '" + text + "'; expected yyyy-MM"));
    }

    /** The period written {@code yyyy-MM}, or nothing if the text is anything else. */
    public static Optional<Period> parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        boolean real = year >= 1900 && year <= 2999 && month >= 1 && month <= 12;
        return real ? Optional.of(new Period(year, month)) : Optional.empty();
    }

    public static Period of(YearMonth month) {
        return new Period(month.getYear(), month.getMonthValue());
    }

    public YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }

    /** The month before; which period goes before another, the programme's calendar knows. */
    public Period previous() {
        return of(yearMonth().minusMonths(1));
    }

    /** As districts write it: {@code Tháng 6/2025}. */
    public String label() {
        return "Tháng " + month + "/" + year;
    }

    @Override
    public int compareTo(Period other) {
        return yearMonth().compareTo(other.yearMonth());
    }

    /** {@code 2025-06}. */
    @Override
    public String toString() {
        return yearMonth().toString();
    }
}
