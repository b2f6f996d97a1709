package vn.tiendo.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * A programme as its folder in {@code jobs/} declares it, checked as a whole: every reference in it resolves.
 *
 * @param code the folder's name
 * @param notice a line that stands on everything that leaves the house ("số liệu minh hoạ"); empty for none
 * @param templateVersion the newest version of the blank workbook
 * @param taskGroups names by group code, in order
 * @param choices choice lists by name; the list {@code capital} names the capital sources
 * @param version hash over all files of the folder
 * @param wording what its workbooks say besides figures
 */
public record Programme(
        String code,
        LocalText title,
        LocalText issuer,
        LocalText notice,
        String templateVersion,
        Map<String, LocalText> taskGroups,
        List<Task> tasks,
        List<Unit> units,
        List<Town> towns,
        List<Project> projects,
        Map<String, List<Choice>> choices,
        List<Form> forms,
        List<RuleDefinition> rules,
        List<Indicator> indicators,
        Schedule schedule,
        ReportDefinition report,
        String version,
        Wording wording) {

    /** A programme whose workbooks say what Vietnamese ones say. */
    public Programme(
            String code,
            LocalText title,
            LocalText issuer,
            LocalText notice,
            String templateVersion,
            Map<String, LocalText> taskGroups,
            List<Task> tasks,
            List<Unit> units,
            List<Town> towns,
            List<Project> projects,
            Map<String, List<Choice>> choices,
            List<Form> forms,
            List<RuleDefinition> rules,
            List<Indicator> indicators,
            Schedule schedule,
            ReportDefinition report,
            String version) {
        this(
                code,
                title,
                issuer,
                notice,
                templateVersion,
                taskGroups,
                tasks,
                units,
                towns,
                projects,
                choices,
                forms,
                rules,
                indicators,
                schedule,
                report,
                version,
                Wording.USUAL);
    }

    public Optional<Unit> unit(UnitCode code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    public Optional<Town> town(String code) {
        return towns.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    public Optional<Project> project(String code) {
        return projects.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    public Optional<Form> form(String code) {
        return forms.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    public Optional<RuleDefinition> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The forms that lie in one sheet with it, itself too. */
    public List<Form> familyOf(Form form) {
        return forms.stream().filter(f -> f.family().equals(form.family())).toList();
    }

    /** The same programme with other rules, to see what they would come to. */
    public Programme withRules(List<RuleDefinition> others) {
        return new Programme(
                code,
                title,
                issuer,
                notice,
                templateVersion,
                taskGroups,
                tasks,
                units,
                towns,
                projects,
                choices,
                forms,
                others,
                indicators,
                schedule,
                report,
                version,
                wording);
    }

    public List<Project> projectsOf(UnitCode unit) {
        return projects.stream().filter(p -> p.unit().equals(unit)).toList();
    }

    public List<Town> townsOf(UnitCode unit) {
        return towns.stream().filter(t -> t.unit().equals(unit)).toList();
    }

    /** Forms that the unit has to send for the period. */
    public List<Form> formsExpected(UnitCode unit, Period period) {
        return forms.stream().filter(f -> isExpected(f, unit, period)).toList();
    }

    /** Units that have to send anything for the period. */
    public List<Unit> unitsExpected(Period period) {
        return units.stream()
                .filter(u -> !formsExpected(u.code(), period).isEmpty())
                .toList();
    }

    private boolean isExpected(Form form, UnitCode unit, Period period) {
        if (!form.collected().isDueIn(period)) {
            return false;
        }
        return switch (form.expectedOf()) {
            case Form.Expectation.AllUnits() -> true;
            case Form.Expectation.UnitsWithProjects() ->
                projectsOf(unit).stream().anyMatch(p -> p.hasBegunBy(period.year()));
            case Form.Expectation.UnitsWithTowns() -> !townsOf(unit).isEmpty();
            case Form.Expectation.Named(var named) -> named.contains(unit.value());
        };
    }
}
