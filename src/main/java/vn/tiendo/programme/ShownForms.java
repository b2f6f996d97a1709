package vn.tiendo.programme;

import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.programme.ReportDefinition.Kind;
import vn.tiendo.programme.ReportDefinition.Section;

/**
 * Which form the report's sections on projects, towns, planning and investments show: the one that the section names, or
 * else the first of that shape. A form is known by its shape, not by its code.
 */
public record ShownForms(Programme programme) {

    private static final String PROJECTS = "projects";
    private static final String TOWNS = "towns";

    /** Whether its rows are projects of the registry. */
    public static boolean isAboutProjects(Form form) {
        return form.subject() == Form.Subject.KEY
                && form.column(form.leaf())
                        .flatMap(Column::key)
                        .filter(PROJECTS::equals)
                        .isPresent();
    }

    /** Whether a section of that kind can show the form; kinds that show no form of their own can show none. */
    static boolean fits(Kind kind, Form form) {
        return switch (kind) {
            case PROJECTS -> isAboutProjects(form);
            case TOWNS -> form.subject() == Form.Subject.ACROSS && isAcrossTowns(form);
            case PLANNING ->
                form.subject() == Form.Subject.ROW
                        && form.column("kind").isPresent()
                        && form.column("state").isPresent();
            case INVESTMENTS -> form.subject() == Form.Subject.KEY && !isAboutProjects(form);
            case ROWS -> form.subject() != Form.Subject.ACROSS;
            case ANSWERS -> form.isBlock();
            case OVERVIEW, UNITS, TASKS, SUBMISSIONS, INDICATORS -> false;
        };
    }

    private static boolean isAcrossTowns(Form form) {
        return form.columns().stream().filter(Column::isAcross).allMatch(column -> column.isAcross(TOWNS));
    }

    /** The form whose rows are projects of the registry. */
    public Optional<Form> projects() {
        return shown(Kind.PROJECTS);
    }

    /** The form whose columns are towns. */
    public Optional<Form> towns() {
        return shown(Kind.TOWNS);
    }

    /** The form whose rows are planning schemes and the like, where the report has a section on them. */
    public Optional<Form> schemes() {
        return section(Kind.PLANNING).flatMap(_ -> shown(Kind.PLANNING));
    }

    /** The form whose rows are investments, each with a code of its own, where the report has a section on them. */
    public Optional<Form> investments() {
        return section(Kind.INVESTMENTS).flatMap(_ -> shown(Kind.INVESTMENTS));
    }

    private Optional<Form> shown(Kind kind) {
        Predicate<Form> fits = form -> fits(kind, form);
        return section(kind)
                .flatMap(Section::form)
                .flatMap(programme::form)
                .or(() -> programme.forms().stream().filter(fits).findFirst());
    }

    private Optional<Section> section(Kind kind) {
        return programme.report().sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst();
    }
}
