package vn.tiendo.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersions;
import vn.tiendo.programme.form.Indexed;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Registry;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.report.Letters;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.time.Calendar;
import vn.tiendo.programme.time.CollectedPeriods;
import vn.tiendo.programme.time.Schedule;

/**
 * A programme as its folder in {@code jobs/} declares it, checked as a whole: every reference in it resolves.
 *
 * <p>Its units, towns and projects are all versions that the registries hold, its forms the newest. Who works on a period
 * asks for the programme {@link #asOf(Period) as of} that period, which holds the versions that were valid then, one a
 * code at most.
 *
 * @param code the folder's name
 * @param notice a line that stands on everything that leaves the house ("số liệu minh hoạ"); empty for none
 * @param templateVersion the version of the blank workbook, where no form names a later one: {@link #newestTemplate}
 * @param taskGroups names by group code, in order
 * @param choices choice lists by name; the list {@code capital} names the capital sources
 * @param version hash over all files of the folder
 * @param wording what its workbooks say besides figures
 * @param registry what else the registries say
 * @param letters how its letters look
 * @param everyForm all versions of all forms
 * @param watch what it warns of and forecasts, if anything
 * @param criteria by what its towns are scored, if they are
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
        Wording wording,
        Registry registry,
        Letters letters,
        List<Form> everyForm,
        Optional<Watch> watch,
        Optional<Criteria> criteria) {

    public Programme {
        units = Indexed.of(units, Unit::key);
        towns = Indexed.of(towns, Town::key, town -> town.unit().value());
        projects = Indexed.of(projects, Project::key, project -> project.unit().value());
        forms = Indexed.of(forms, Form::code);
        rules = Indexed.of(rules, RuleDefinition::id);
    }

    /**
     * The programme with the units, towns and projects that are valid for the period, on the last day of its data
     * window, and the forms that are made for it. Source: NĐ 09/2019/NĐ-CP art. 8(5): a period's figures are those at
     * its cut-off (thời gian chốt số liệu).
     */
    public Programme asOf(Period period) {
        return asOf(schedule.dataTo(period)).withFormsOf(period);
    }

    /** The programme with the forms that are made for the period. */
    public Programme withFormsOf(Period period) {
        var then = FormVersions.in(period, everyForm);
        return then.equals(forms) ? this : with(then, rules);
    }

    /** The programme with the units, towns and projects that are valid on the day. */
    public Programme asOf(LocalDate day) {
        boolean allValid = Stream.of(units, towns, projects)
                .flatMap(List::stream)
                .allMatch(thing -> thing.validity().includes(day));
        return allValid
                ? this
                : with(
                        new Things(Registered.on(day, units), Registered.on(day, towns), Registered.on(day, projects)),
                        forms,
                        rules);
    }

    /** The same programme with other rules, to see what they would come to. */
    public Programme withRules(List<RuleDefinition> others) {
        return with(forms, others);
    }

    /**
     * The same programme with each form once, and in it every field that any of its versions has: what rules may name.
     */
    public Programme withWholeForms() {
        return with(FormVersions.whole(everyForm), rules);
    }

    /** What the registries hold. */
    private record Things(List<Unit> units, List<Town> towns, List<Project> projects) {}

    private Programme with(List<Form> forms, List<RuleDefinition> rules) {
        return with(new Things(units, towns, projects), forms, rules);
    }

    private Programme with(Things things, List<Form> forms, List<RuleDefinition> rules) {
        return new Programme(
                code,
                title,
                issuer,
                notice,
                templateVersion,
                taskGroups,
                tasks,
                things.units,
                things.towns,
                things.projects,
                choices,
                forms,
                rules,
                indicators,
                schedule,
                report,
                version,
                wording,
                registry,
                letters,
                everyForm,
                watch,
                criteria);
    }

    /** Every unit once, in its newest version: for people to choose from. */
    public List<Unit> unitsOnce() {
        return units.stream()
                .filter(u -> unit(u.code()).filter(u::equals).isPresent())
                .toList();
    }

    /** The unit of that code, its newest version. */
    public Optional<Unit> unit(UnitCode code) {
        return Registered.newest(Indexed.all(units, code.value()));
    }

    /** The town of that code, its newest version. */
    public Optional<Town> town(String code) {
        return Registered.newest(Indexed.all(towns, code));
    }

    /** The project of that code, its newest version. */
    public Optional<Project> project(String code) {
        return Registered.newest(Indexed.all(projects, code));
    }

    public Optional<Form> form(String code) {
        return Indexed.first(forms, code);
    }

    public Optional<RuleDefinition> rule(String id) {
        return Indexed.first(rules, id);
    }

    /** The language in which it is spoken of, unless the reader asks for the other. */
    public Language language() {
        return wording.language();
    }

    /** Which periods it has, and what belongs to each. */
    public Calendar calendar() {
        return schedule.calendar();
    }

    /** The periods with which it collects anything. */
    public CollectedPeriods periods() {
        return new CollectedPeriods(calendar(), forms);
    }

    /** Whether the form is collected with the period. */
    public boolean isDue(Form form, Period period) {
        return calendar().closes(form.collected(), period);
    }

    /** The period as its people call it: a month, or a quarter where it collects no more often. */
    public LocalText named(Period period) {
        return periods().named(period);
    }

    /** The first day of the period's data window, which is as long as it collects seldom. */
    public LocalDate dataFrom(Period period) {
        return periods().dataFrom(period);
    }

    /** The forms that lie in one sheet with it, itself too. */
    public List<Form> familyOf(Form form) {
        return everyForm.stream().filter(form::isBeside).toList();
    }

    /** The version that its blank workbooks state: the latest that the programme, or one of its forms, names. */
    public String newestTemplate() {
        return FormVersions.newestTemplate(templateVersion, forms);
    }

    public List<Project> projectsOf(UnitCode unit) {
        return Indexed.group(projects, unit.value());
    }

    public List<Town> townsOf(UnitCode unit) {
        return Indexed.group(towns, unit.value());
    }

    /** Forms that the unit has to send for the period; none if it is not there then. */
    public List<Form> formsExpected(UnitCode unit, Period period) {
        return new ExpectedForms(this).of(unit, period);
    }

    /** Units that have to send anything for the period. */
    public List<Unit> unitsExpected(Period period) {
        return new ExpectedForms(this).units(period);
    }
}
