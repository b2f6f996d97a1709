package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;

/** A row of a watched form, as it counted in a period: what was left blank is not there. */
public record WatchedRow(
        UnitCode unit, long receipt, String subject, Map<String, BigDecimal> numbers, Map<String, String> texts) {

    public Optional<BigDecimal> number(String field) {
        return Optional.ofNullable(numbers.get(field));
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** Nothing unless each of them is known: unknown is not zero. */
    Optional<BigDecimal> sum(List<String> fields) {
        return knows(fields)
                ? fields.stream().flatMap(field -> number(field).stream()).reduce(BigDecimal::add)
                : Optional.empty();
    }

    /** Whether each of them is known to be zero. */
    boolean isZero(List<String> fields) {
        return knows(fields)
                && fields.stream().flatMap(field -> number(field).stream()).allMatch(value -> value.signum() == 0);
    }

    private boolean knows(List<String> fields) {
        return !fields.isEmpty() && numbers.keySet().containsAll(fields);
    }
}
