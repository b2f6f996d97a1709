package vn.tiendo.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator;

/**
 * One side of an indicator, as the aggregation reads it.
 *
 * @param below whether it is the denominator
 * @param field what is summed; null where subjects are counted
 * @param ofProjects whether its form's subjects are projects
 * @param byCapital whether the field stands for one capital source a column
 */
record Term(
        String indicator,
        boolean below,
        String form,
        @Nullable String field,
        boolean ofProjects,
        boolean byCapital) {

    private static final String CAPITAL = "capital";

    static List<Term> of(Scope scope) {
        return scope.programme().indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        term(scope, indicator, false, indicator.numerator()),
                        indicator.denominator().stream().flatMap(measure -> term(scope, indicator, true, measure))))
                .toList();
    }

    private static Stream<Term> term(Scope scope, Indicator indicator, boolean below, Indicator.Measure measure) {
        Optional<Form> form = scope.programme().form(measure.form());
        boolean projects = form.filter(scope::isAboutProjects).isPresent();
        String field = field(measure);
        boolean capital = field != null
                && form.flatMap(f -> f.column(field))
                        .filter(column -> column.isAcross(CAPITAL))
                        .isPresent();
        return Stream.of(new Term(indicator.code(), below, measure.form(), field, projects, capital));
    }

    private static @Nullable String field(Indicator.Measure measure) {
        return switch (measure) {
            case Indicator.Measure.Sum(var _, var field) -> field;
            case Indicator.Measure.Count _ -> null;
        };
    }
}
