package vn.tiendo.programme;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;

/**
 * Which of the programme's forms are about projects, towns, planning schemes and investments: the first of that shape that
 * the report shows, or else the first of all. A form is known by its shape, not by its code.
 */
public record ShownForms(Programme programme) {

    /** Whether a section of that kind can show the form; kinds that show no form of their own can show none. */
    public static boolean fits(Kind kind, Form form) {
        return switch (kind) {
            case ROWS -> form.subject() != Form.Subject.ACROSS;
            case ANSWERS -> form.isBlock();
            case ITEMS -> form.subject() == Form.Subject.ACROSS;
            case OVERVIEW, INDICATORS, SUBMISSIONS, NOTES -> false;
        };
    }

    private static boolean isAcrossTowns(Form form) {
        return form.subject() == Form.Subject.ACROSS
                && form.columns().stream().filter(Column::isAcross).allMatch(column -> column.isAcross(Form.TOWNS));
    }

    /** The form whose rows are projects of the registry. */
    public Optional<Form> projects() {
        return shown(Kind.ROWS, Form::isAboutProjects).or(() -> any(Form::isAboutProjects));
    }

    /** The form whose columns are towns. */
    public Optional<Form> towns() {
        return shown(Kind.ITEMS, ShownForms::isAcrossTowns).or(() -> any(ShownForms::isAcrossTowns));
    }

    /** The form whose rows are known by what they say, where the report counts them: planning schemes and the like. */
    public Optional<Form> schemes() {
        return counted(form -> form.subject() == Form.Subject.ROW);
    }

    /** The form whose rows have codes of their own, where the report counts them: investments. */
    public Optional<Form> investments() {
        return counted(form -> form.subject() == Form.Subject.KEY && !form.isAboutProjects());
    }

    private Optional<Form> counted(Predicate<Form> wanted) {
        return sections(Kind.ROWS)
                .filter(section -> !section.telling().count().isEmpty())
                .flatMap(section -> form(section).stream())
                .filter(wanted)
                .findFirst();
    }

    private Optional<Form> shown(Kind kind, Predicate<Form> wanted) {
        return sections(kind)
                .flatMap(section -> form(section).stream())
                .filter(wanted)
                .findFirst();
    }

    private Optional<Form> any(Predicate<Form> wanted) {
        return programme.forms().stream().filter(wanted).findFirst();
    }

    private Optional<Form> form(Section section) {
        return section.form().flatMap(programme::form);
    }

    private Stream<Section> sections(Kind kind) {
        return programme.report().sections().stream().filter(section -> section.kind() == kind);
    }
}
