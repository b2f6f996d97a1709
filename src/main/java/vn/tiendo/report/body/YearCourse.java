package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.time.Calendar;

/** The twelve months of a period's year, beside those of the year before. */
record YearCourse(Calendar calendar, Period period) {

    private static final int MONTHS = 12;

    List<Period> months() {
        return Stream.iterate(
                        calendar.year().first(period),
                        next -> Period.of(next.yearMonth().plusMonths(1)))
                .limit(MONTHS)
                .toList();
    }

    /** Where the period stands among them, from 0. */
    int place() {
        return calendar.year().month(period) - 1;
    }

    String label() {
        return calendar.year().label(period);
    }

    String labelBefore() {
        return calendar.year().label(calendar.yearBefore(period));
    }

    List<Optional<BigDecimal>> now(Map<Period, BigDecimal> values) {
        return months().stream()
                .map(month -> Optional.ofNullable(values.get(month)))
                .toList();
    }

    List<Optional<BigDecimal>> before(Map<Period, BigDecimal> values) {
        return months().stream()
                .map(calendar::yearBefore)
                .map(month -> Optional.ofNullable(values.get(month)))
                .toList();
    }

    /** A straight line from a value at a place to one at the end; nothing before it. */
    List<Optional<BigDecimal>> line(int from, BigDecimal begin, BigDecimal end) {
        var steps = BigDecimal.valueOf(MONTHS - 1L - from);
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> month < from
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(begin.add(end.subtract(begin)
                                .multiply(BigDecimal.valueOf((long) month - from))
                                .divide(steps, 2, RoundingMode.HALF_UP))))
                .toList();
    }
}
