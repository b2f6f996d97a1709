package vn.tiendo.progress.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.SubjectKey;

/**
 * Who has to say something of an indicator.
 *
 * @param restating how units are told; empty for those that report
 */
public record ExpectedUnits(ConsolidationScope scope, Optional<Restating> restating) {

    private static final Set<String> UNITS = Set.of(Dimensions.UNIT, Dimensions.PROJECT, Dimensions.SUBJECT);

    /** Units that have to send the indicator's forms, of those that the key is about. */
    public List<UnitCode> of(Indicator indicator, String dimension, String key) {
        var forms = indicator.measures().map(Measure::form).collect(Collectors.toSet());
        var concerned = restating
                .filter(_ -> UNITS.contains(dimension))
                .map(told -> heirs(told, forms, dimension, key))
                .orElseGet(() -> concerned(dimension, key));
        return scope.programme().unitsExpected(scope.period()).stream()
                .map(Unit::code)
                .filter(concerned)
                .filter(unit -> scope.programme().formsExpected(unit, scope.period()).stream()
                        .anyMatch(form -> forms.contains(form.code())))
                .toList();
    }

    private static Predicate<UnitCode> heirs(Restating told, Set<String> forms, String dimension, String key) {
        var heir = dimension.equals(Dimensions.UNIT)
                ? new UnitCode(key)
                : SubjectKey.of(key).unit();
        return unit -> forms.stream().anyMatch(form -> told.heirs(form, unit).contains(heir));
    }

    private Predicate<UnitCode> concerned(String dimension, String key) {
        return switch (dimension) {
            case Dimensions.UNIT -> unit -> unit.value().equals(key);
            case Dimensions.PROJECT, Dimensions.SUBJECT -> unit -> key.startsWith(unit.value() + "/");
            case Dimensions.TASK -> withProject(project -> project.task().equals(key))::contains;
            case Dimensions.OWNER -> withProject(project -> project.owner().equals(key))::contains;
            default -> _ -> true;
        };
    }

    private Set<UnitCode> withProject(Predicate<Project> wanted) {
        return scope.programme().projects().stream()
                .filter(wanted)
                .map(Project::unit)
                .collect(Collectors.toSet());
    }
}
