package vn.tiendo.validation;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The functions that expressions may call, besides CEL's own. Sums of money are exact; one beyond all bounds cannot be
 * worked out, so that its rule does not apply.
 *
 * <ul>
 *   <li>{@code abs(x)}, {@code min(a, b)}, {@code max(a, b)}, of int or of double;
 *   <li>{@code sum(x)} of a list, or of the values of a map; a map without any has no sum;
 *   <li>{@code count(x)}: how many a list or map holds;
 *   <li><code>where(x, '2025/&#42;/actual')</code>: the members of a field across dimensions that fit, {@code *} standing for any
 *       member of its dimension, in the order in which the column declares them;
 *   <li>{@code round(x, n)} of a double, to n decimals, halves away from zero;
 *   <li>{@code percent(a, b)}: a of b, in points; b must not be 0;
 *   <li>{@code near(a, b, d)}: whether a and b differ by d at most.
 * </ul>
 */
final class Functions {

    private static final CelType INT = SimpleType.INT;
    private static final CelType DOUBLE = SimpleType.DOUBLE;
    private static final CelType ANY = TypeParamType.create("A");

    /** What binary fractions leave behind, at the size of figures in reports. */
    private static final double HAIR = 1e-9;

    /** Between the members of several dimensions. */
    static final String STEP = "/";

    static final String ANY_MEMBER = "*";

    private Functions() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                function("abs", overload("abs_int", INT, INT), overload("abs_double", DOUBLE, DOUBLE)),
                function("min", overload("min_int", INT, INT, INT), overload("min_double", DOUBLE, DOUBLE, DOUBLE)),
                function("max", overload("max_int", INT, INT, INT), overload("max_double", DOUBLE, DOUBLE, DOUBLE)),
                function(
                        "sum",
                        overload("sum_int", INT, byMember(INT)),
                        overload("sum_double", DOUBLE, byMember(DOUBLE)),
                        overload("sum_ints", INT, ListType.create(INT)),
                        overload("sum_doubles", DOUBLE, ListType.create(DOUBLE))),
                function(
                        "count",
                        overload("count_list", INT, ListType.create(ANY)),
                        overload("count_map", INT, byMember(ANY))),
                function("where", overload("where_map", byMember(ANY), byMember(ANY), SimpleType.STRING)),
                function("round", overload("round_double", DOUBLE, DOUBLE, INT)),
                function(
                        "percent",
                        overload("percent_int", DOUBLE, INT, INT),
                        overload("percent_double", DOUBLE, DOUBLE, DOUBLE)),
                function(
                        "near",
                        overload("near_int", SimpleType.BOOL, INT, INT, INT),
                        overload("near_double", SimpleType.BOOL, DOUBLE, DOUBLE, DOUBLE)));
    }

    /** Their names, and those that are rewritten before the expression is checked. */
    static List<String> names() {
        return Stream.concat(
                        declarations().stream().map(CelFunctionDecl::name),
                        Stream.of("has", "precision", "size", "double", "int", "string"))
                .toList();
    }

    static List<CelFunctionBinding> bindings() {
        var bindings = new ArrayList<>(List.of(
                CelFunctionBinding.from("abs_int", Long.class, Math::absExact),
                CelFunctionBinding.from("abs_double", Double.class, Math::abs),
                CelFunctionBinding.from("min_int", Long.class, Long.class, Math::min),
                CelFunctionBinding.from("min_double", Double.class, Double.class, Math::min),
                CelFunctionBinding.from("max_int", Long.class, Long.class, Math::max),
                CelFunctionBinding.from("max_double", Double.class, Double.class, Math::max)));
        bindings.addAll(List.of(
                CelFunctionBinding.from(
                        "sum_int", Map.class, map -> sum(some(map).values())),
                CelFunctionBinding.from(
                        "sum_double", Map.class, map -> sumDouble(some(map).values())),
                CelFunctionBinding.from("sum_ints", List.class, Functions::sum),
                CelFunctionBinding.from("sum_doubles", List.class, Functions::sumDouble),
                CelFunctionBinding.from("count_list", List.class, list -> (long) list.size()),
                CelFunctionBinding.from("count_map", Map.class, map -> (long) map.size()),
                CelFunctionBinding.from("where_map", Map.class, String.class, Functions::where)));
        bindings.addAll(List.of(
                CelFunctionBinding.from("round_double", Double.class, Long.class, Functions::round),
                CelFunctionBinding.from("percent_int", Long.class, Long.class, (a, b) -> percent(a, b)),
                CelFunctionBinding.from("percent_double", Double.class, Double.class, Functions::percent),
                CelFunctionBinding.from("near_int", List.of(Long.class, Long.class, Long.class), Functions::nearInt),
                CelFunctionBinding.from(
                        "near_double", List.of(Double.class, Double.class, Double.class), Functions::nearDouble)));
        return bindings;
    }

    private static CelFunctionDecl function(String name, CelOverloadDecl... overloads) {
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private static CelOverloadDecl overload(String id, CelType result, CelType... parameters) {
        return CelOverloadDecl.newGlobalOverload(id, result, Arrays.asList(parameters));
    }

    private static CelType byMember(CelType value) {
        return MapType.create(SimpleType.STRING, value);
    }

    /** Of members none of which says anything the sum is not known. */
    private static Map<?, ?> some(Map<?, ?> members) {
        if (members.isEmpty()) {
            throw new ArithmeticException("A sum of nothing");
        }
        return members;
    }

    private static Map<String, Object> where(Map<?, ?> members, String pattern) {
        var fitting = new TreeMap<String, Object>();
        String[] wanted = pattern.split(STEP, -1);
        members.forEach((member, value) -> {
            if (fits(member.toString().split(STEP, -1), wanted)) {
                fitting.put(member.toString(), value);
            }
        });
        return fitting;
    }

    private static boolean fits(String[] member, String[] wanted) {
        return member.length == wanted.length
                && IntStream.range(0, wanted.length)
                        .allMatch(i -> wanted[i].equals(ANY_MEMBER) || wanted[i].equals(member[i]));
    }

    private static long sum(Collection<?> values) {
        long sum = 0;
        for (Object value : values) {
            sum = Math.addExact(sum, ((Number) value).longValue());
        }
        return sum;
    }

    private static double sumDouble(Collection<?> values) {
        return values.stream().mapToDouble(v -> ((Number) v).doubleValue()).sum();
    }

    private static double round(double number, long decimals) {
        int places = Math.toIntExact(Math.clamp(decimals, 0, 12));
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).doubleValue();
    }

    private static double percent(double part, double whole) {
        if (whole == 0) {
            throw new ArithmeticException("A share of nothing");
        }
        return 100 * part / whole;
    }

    private static boolean nearInt(Object[] arguments) {
        long difference = Math.absExact(Math.subtractExact((Long) arguments[0], (Long) arguments[1]));
        return difference <= (Long) arguments[2];
    }

    private static boolean nearDouble(Object[] arguments) {
        double one = (Double) arguments[0];
        double other = (Double) arguments[1];
        double hair = HAIR * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
        return Math.abs(one - other) <= (Double) arguments[2] + hair;
    }
}
