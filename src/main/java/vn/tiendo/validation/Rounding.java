package vn.tiendo.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.form.EntryValue;

/**
 * How far what an expression comes to may be off because its figures were rounded when they were printed: each of them
 * is moved by half its last place, and what that changes is added up. Of a sum that is the sum of the half places. Whole
 * numbers (classrooms, people) are taken to be exact; money and decimals are not.
 */
final class Rounding {

    private static final BigDecimal HAIR = new BigDecimal("1e-9");

    private Rounding() {}

    static BigDecimal of(Expression expression, Scope place) {
        return expression
                .over(place)
                .flatMap(Rounding::number)
                .map(value -> expression.used().stream()
                        .flatMap(name -> moved(place, name))
                        .flatMap(moved -> expression.over(moved).flatMap(Rounding::number).stream())
                        .map(other -> other.subtract(value).abs())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElse(BigDecimal.ZERO);
    }

    /** A value of an expression as a decimal; none of what is no number. */
    static Optional<BigDecimal> number(Object value) {
        return switch (value) {
            case Long whole -> Optional.of(BigDecimal.valueOf(whole));
            case Double real when Double.isFinite(real) -> Optional.of(BigDecimal.valueOf(real));
            default -> Optional.empty();
        };
    }

    /** What binary fractions leave behind. */
    static BigDecimal hair(BigDecimal number) {
        return number.abs().max(BigDecimal.ONE).multiply(HAIR);
    }

    /** The place once for every cell that the name stands for, that cell moved. */
    private static Stream<Scope> moved(Scope place, String name) {
        int dot = name.indexOf('.');
        String field = name.substring(dot + 1);
        return place.operands(field).stream()
                .filter(operand -> isRounded(operand.entry().value()))
                .flatMap(operand -> Figure.of(operand.entry())
                        .flatMap(figure -> dot < 0
                                ? value(place, field, operand, figure.precision())
                                : earlier(place, name.substring(0, dot), field, figure.precision()))
                        .map(value -> (Scope) new Moved(place, dot < 0 ? field : name.substring(0, dot), value))
                        .stream());
    }

    private static boolean isRounded(EntryValue value) {
        return !(value instanceof EntryValue.Quantity(var number)
                && number.stripTrailingZeros().scale() <= 0);
    }

    private static Optional<Object> value(Scope place, String field, Scope.Operand operand, BigDecimal by) {
        return place.value(field)
                .map(value -> value instanceof Map<?, ?> members
                        ? with(members, operand.entry().slot().member(), by)
                        : moved(value, by));
    }

    /** What was reported before is taken to have been printed as the same field is now. */
    private static Optional<Object> earlier(Scope place, String record, String field, BigDecimal by) {
        return place.value(record)
                .filter(value -> value instanceof Map<?, ?> fields && fields.get(field) instanceof Number)
                .map(value -> with((Map<?, ?>) value, field, by));
    }

    private static Object with(Map<?, ?> map, String key, BigDecimal by) {
        var changed = new TreeMap<String, Object>();
        map.forEach((name, value) -> changed.put(name.toString(), name.equals(key) ? moved(value, by) : value));
        return changed;
    }

    private static Object moved(Object value, BigDecimal by) {
        return switch (value) {
            case Long whole -> whole + by.longValue();
            case Double real -> real + by.doubleValue();
            default -> value;
        };
    }
}
