package vn.tiendo.measure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Periods one after the other, first and last included. Written {@code 2025-01..2025-06}, or {@code 2025-06} for that
 * one alone.
 */
public record PeriodRange(Period first, Period last) {

    private static final String TO = "..";

    /** @throws IllegalArgumentException if it ends before it begins */
    public PeriodRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("Not a range: " + first + " is after " + last);
        }
    }

    /** The range so written, or nothing if the text is anything else. */
    public static Optional<PeriodRange> parse(String text) {
        var ends = text.split(Pattern.quote(TO), -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        return Period.parse(ends[0])
                .flatMap(first -> Period.parse(ends[ends.length - 1])
                        .filter(last -> last.compareTo(first) >= 0)
                        .map(last -> new PeriodRange(first, last)));
    }

    public boolean contains(Period period) {
        return first.compareTo(period) <= 0 && last.compareTo(period) >= 0;
    }

    /** Those of it that lie before a period, the last one first. */
    public Stream<Period> before(Period period) {
        var end = period.compareTo(last) > 0 ? last : period.previous();
        return Stream.iterate(end, p -> p.compareTo(first) >= 0, Period::previous);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + TO + last;
    }
}
