package vn.tiendo.programme;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersions;
import vn.tiendo.programme.form.Indexed;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/**
 * Who has to send what to a programme, and when.
 *
 * @param programme with all versions of its registries and forms
 */
public record ExpectedForms(Programme programme) {

    /** Forms that the unit has to send for the period; none if it is not there then. */
    List<Form> of(UnitCode unit, Period period) {
        return valid(Indexed.all(programme.units(), unit.value()), period).isEmpty()
                ? List.of()
                : then(period).stream()
                        .filter(form -> isExpected(form, unit, period))
                        .toList();
    }

    /** Units that have to send anything for the period. */
    List<Unit> units(Period period) {
        var then = then(period);
        return valid(programme.units(), period).stream()
                .filter(unit -> then.stream().anyMatch(form -> isExpected(form, unit.code(), period)))
                .toList();
    }

    private List<Form> then(Period period) {
        return FormVersions.in(period, programme.everyForm());
    }

    private <T extends Registered> List<T> valid(List<T> versions, Period period) {
        return Registered.on(programme.schedule().dataTo(period), versions);
    }

    private boolean isExpected(Form form, UnitCode unit, Period period) {
        if (!programme.isDue(form, period)) {
            return false;
        }
        return switch (form.expectedOf()) {
            case Form.Expectation.AllUnits() -> true;
            case Form.Expectation.UnitsWithProjects() ->
                valid(programme.projectsOf(unit), period).stream().anyMatch(p -> p.hasBegunBy(period.year()));
            case Form.Expectation.UnitsWithTowns() ->
                !valid(programme.townsOf(unit), period).isEmpty();
            case Form.Expectation.Named(var named) -> named.contains(unit.value());
        };
    }

    /** Of which units anything may be expected at any time. */
    public Predicate<Unit> everOf() {
        var withProjects = programme.projects().stream().map(Project::unit).collect(Collectors.toSet());
        var withTowns = programme.towns().stream().map(Town::unit).collect(Collectors.toSet());
        return unit -> programme.everyForm().stream().anyMatch(form -> switch (form.expectedOf()) {
            case Form.Expectation.AllUnits() -> true;
            case Form.Expectation.UnitsWithProjects() -> withProjects.contains(unit.code());
            case Form.Expectation.UnitsWithTowns() -> withTowns.contains(unit.code());
            case Form.Expectation.Named(var named) -> named.contains(unit.key());
        });
    }
}
