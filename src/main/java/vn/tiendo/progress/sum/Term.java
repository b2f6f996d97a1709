package vn.tiendo.progress.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.MemberPattern;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Inheritance;

/**
 * One side of an indicator, as the aggregation reads it.
 *
 * @param below whether it is the denominator
 * @param field what is summed; null where subjects are counted
 * @param way how values come together: {@code sum}, {@code max}, {@code min}
 * @param ofProjects whether its form's subjects are projects
 * @param members a regular expression for the members taken; null for all
 * @param where the values of which a row says one in each field, to be taken
 * @param places where it is added up
 * @param naming fields besides the subject that say whose a row is
 */
public record Term(
        String indicator,
        boolean below,
        String form,
        @Nullable String field,
        String way,
        boolean ofProjects,
        @Nullable String members,
        Map<String, List<String>> where,
        List<TermPlace> places,
        List<String> naming) {

    public static List<Term> of(ConsolidationScope scope, List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> of(scope, indicator).stream())
                .toList();
    }

    /** The numerator and, of a ratio, the denominator. */
    public static List<Term> of(ConsolidationScope scope, Indicator indicator) {
        return Stream.concat(
                        Stream.of(term(scope, indicator, false, indicator.numerator())),
                        indicator.denominator().map(measure -> term(scope, indicator, true, measure)).stream())
                .toList();
    }

    private static Term term(ConsolidationScope scope, Indicator indicator, boolean below, Indicator.Measure measure) {
        Optional<Form> form = scope.programme().form(measure.form());
        var only = measure.only();
        return new Term(
                indicator.code(),
                below,
                measure.form(),
                field(measure),
                way(measure),
                form.filter(Form::isAboutProjects).isPresent(),
                pattern(only.members(), scope),
                only.where(),
                TermPlace.of(indicator, measure, form),
                form.stream()
                        .flatMap(known -> Inheritance.namingFields(known).stream())
                        .map(Column::field)
                        .toList());
    }

    private static @Nullable String pattern(Optional<MemberPattern> members, ConsolidationScope scope) {
        return members.map(pattern -> pattern.regex(
                        scope.period(), scope.programme().calendar().year()))
                .orElse(null);
    }

    private static @Nullable String field(Indicator.Measure measure) {
        return switch (measure) {
            case Indicator.Measure.Sum(var _, var field, var _) -> field;
            case Indicator.Measure.Extreme(var _, var _, var field, var _) -> field;
            case Indicator.Measure.Count _ -> null;
        };
    }

    private static String way(Indicator.Measure measure) {
        return switch (measure) {
            case Indicator.Measure.Sum _, Indicator.Measure.Count _ -> "sum";
            case Indicator.Measure.Extreme extreme -> extreme.isGreatest() ? "max" : "min";
        };
    }

    /** Whether figures of different members have to be kept apart. */
    boolean byMember() {
        return places.stream().anyMatch(TermPlace::isOfMember);
    }

    /** In how many fields a row has to say the right thing. */
    int conditions() {
        return where.size();
    }

    /** Whether it takes a row that says this, by field. */
    public boolean takesRow(Map<String, String> words) {
        return where.entrySet().stream()
                .allMatch(field -> field.getValue().contains(words.getOrDefault(field.getKey(), "")));
    }

    /** Whether it adds figures up, rather than count rows or choose one of the figures. */
    public boolean isSum() {
        return field != null && way.equals("sum");
    }

    /** The fields in which a row says something by which its place, or whose it is, is told. */
    List<String> saidIn() {
        return Stream.concat(places.stream().flatMap(place -> place.field().stream()), naming.stream())
                .distinct()
                .toList();
    }

    /** What two parts of it come to together. */
    public BigDecimal together(BigDecimal one, BigDecimal other) {
        return switch (way) {
            case "max" -> one.max(other);
            case "min" -> one.min(other);
            default -> one.add(other);
        };
    }
}
