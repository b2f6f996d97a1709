package vn.tiendo.validation.expression;

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
 *   <li>{@code sum(x)}, {@code min(x)}, {@code max(x)} of a list, of the values of a map, or of those of a list of maps,
 *       such as another form's column across dimensions is; of no value at all only a list has a sum, 0;
 *   <li>{@code count(x)}: how many a list or map holds;
 *   <li><code>where(x, '2025/&#42;/actual')</code>: the members of a field across dimensions that fit, {@code *} standing for any
 *       member of its dimension, in the order in which the column declares them; of another form's, in each of its rows;
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
                ofMany("min", overload("min_int", INT, INT, INT), overload("min_double", DOUBLE, DOUBLE, DOUBLE)),
                ofMany("max", overload("max_int", INT, INT, INT), overload("max_double", DOUBLE, DOUBLE, DOUBLE)),
                ofMany("sum"),
                function(
                        "count",
                        overload("count_list", INT, ListType.create(ANY)),
                        overload("count_map", INT, byMember(ANY))),
                function(
                        "where",
                        overload("where_map", byMember(ANY), byMember(ANY), SimpleType.STRING),
                        overload(
                                "where_maps",
                                ListType.create(byMember(ANY)),
                                ListType.create(byMember(ANY)),
                                SimpleType.STRING)),
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
                CelFunctionBinding.from("sum_ints", List.class, Functions::sum),
                CelFunctionBinding.from("sum_doubles", List.class, Functions::sumDouble),
                CelFunctionBinding.from("sum_int_members", Map.class, map -> sum(some(map.values()))),
                CelFunctionBinding.from("sum_double_members", Map.class, map -> sumDouble(some(map.values()))),
                CelFunctionBinding.from("sum_int_maps", List.class, rows -> sum(values(rows))),
                CelFunctionBinding.from("sum_double_maps", List.class, rows -> sumDouble(values(rows))),
                CelFunctionBinding.from("count_list", List.class, list -> (long) list.size()),
                CelFunctionBinding.from("count_map", Map.class, map -> (long) map.size()),
                CelFunctionBinding.from("where_map", Map.class, String.class, Functions::where),
                CelFunctionBinding.from("where_maps", List.class, String.class, Functions::whereInEach)));
        for (String type : List.of("int", "double")) {
            bindings.add(CelFunctionBinding.from("min_" + type + "s", List.class, Functions::least));
            bindings.add(CelFunctionBinding.from("min_" + type + "_members", Map.class, map -> least(map.values())));
            bindings.add(CelFunctionBinding.from("min_" + type + "_maps", List.class, rows -> least(values(rows))));
            bindings.add(CelFunctionBinding.from("max_" + type + "s", List.class, Functions::greatest));
            bindings.add(CelFunctionBinding.from("max_" + type + "_members", Map.class, map -> greatest(map.values())));
            bindings.add(CelFunctionBinding.from("max_" + type + "_maps", List.class, rows -> greatest(values(rows))));
        }
        bindings.addAll(List.of(
                CelFunctionBinding.from("round_double", Double.class, Long.class, Functions::round),
                CelFunctionBinding.from("percent_int", Long.class, Long.class, (a, b) -> percent(a, b)),
                CelFunctionBinding.from("percent_double", Double.class, Double.class, Functions::percent),
                CelFunctionBinding.from("near_int", List.of(Long.class, Long.class, Long.class), Functions::nearInt),
                CelFunctionBinding.from(
                        "near_double", List.of(Double.class, Double.class, Double.class), Functions::nearDouble)));
        return bindings;
    }

    /** A function of any number of values, in a list, a map or a list of maps, besides what else it may be of. */
    private static CelFunctionDecl ofMany(String name, CelOverloadDecl... others) {
        var overloads = new ArrayList<>(List.of(others));
        for (CelType type : List.of(INT, DOUBLE)) {
            String id = name + (type.equals(INT) ? "_int" : "_double");
            overloads.add(overload(id + "s", type, ListType.create(type)));
            overloads.add(overload(id + "_members", type, byMember(type)));
            overloads.add(overload(id + "_maps", type, ListType.create(byMember(type))));
        }
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
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
    private static Collection<?> some(Collection<?> values) {
        if (values.isEmpty()) {
            throw new ArithmeticException("Worked out of nothing");
        }
        return values;
    }

    /** What the members of all rows say together. */
    private static Collection<?> values(List<?> rows) {
        var values = new ArrayList<Object>();
        rows.forEach(row -> values.addAll(((Map<?, ?>) row).values()));
        return some(values);
    }

    /** Values of one type, so that each can be compared with the others. */
    private static Object greatest(Collection<?> values) {
        return values.stream()
                .max(Functions::compare)
                .orElseThrow(() -> new ArithmeticException("The most of nothing"));
    }

    private static Object least(Collection<?> values) {
        return values.stream()
                .min(Functions::compare)
                .orElseThrow(() -> new ArithmeticException("The least of nothing"));
    }

    private static int compare(Object one, Object other) {
        return one instanceof Long whole && other instanceof Long second
                ? Long.compare(whole, second)
                : Double.compare(((Number) one).doubleValue(), ((Number) other).doubleValue());
    }

    private static List<Map<String, Object>> whereInEach(List<?> rows, String pattern) {
        return rows.stream().map(row -> where((Map<?, ?>) row, pattern)).toList();
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
