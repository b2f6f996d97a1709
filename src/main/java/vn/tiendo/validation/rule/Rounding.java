package vn.tiendo.validation.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.form.EntryValue;
import vn.tiendo.validation.expression.Expression;
import vn.tiendo.validation.expression.PrintedNumber;
import vn.tiendo.validation.expression.ReplacedName;
import vn.tiendo.validation.expression.Scope;

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
                        .map(name -> name.contains(".") ? earlier(place, name) : moved(expression, place, name, value))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElse(BigDecimal.ZERO);
    }

    /** What was reported before is taken to have been printed as the same field is now. */
    private static BigDecimal earlier(Scope place, String name) {
        return rounded(place, name.substring(name.indexOf('.') + 1))
                .map(Rounded::by)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal moved(Expression expression, Scope place, String name, BigDecimal value) {
        return rounded(place, name)
                .flatMap(cell -> place.value(name).map(v -> moved(v, cell)).stream())
                .flatMap(other ->
                        expression.over(new ReplacedName(place, name, other)).flatMap(Rounding::number).stream())
                .map(other -> other.subtract(value).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A cell of a name, and half its last place. */
    private record Rounded(String member, BigDecimal by) {}

    private static Stream<Rounded> rounded(Scope place, String name) {
        return place.operands(name).stream()
                .map(Scope.Operand::entry)
                .filter(entry -> !isWhole(entry.value()))
                .flatMap(entry ->
                        PrintedNumber.of(entry)
                                .map(figure -> new Rounded(entry.slot().member(), figure.precision()))
                                .stream());
    }

    private static boolean isWhole(EntryValue value) {
        return value instanceof EntryValue.Quantity(var number)
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static Object moved(Object value, Rounded cell) {
        if (!(value instanceof Map<?, ?> members)) {
            return moved(value, cell.by());
        }
        var changed = new TreeMap<String, Object>();
        members.forEach(
                (member, v) -> changed.put(member.toString(), member.equals(cell.member()) ? moved(v, cell.by()) : v));
        return changed;
    }

    private static Object moved(Object value, BigDecimal by) {
        return switch (value) {
            case Long whole -> whole + by.longValue();
            case Double real -> real + by.doubleValue();
            default -> value;
        };
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
}
