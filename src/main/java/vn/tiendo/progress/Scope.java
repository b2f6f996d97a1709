package vn.tiendo.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;

/** What one run consolidates, and which of the programme's forms are about what. */
record Scope(Programme programme, Period period, Instant asOf, long run) {

    private static final String PROJECTS = "projects";

    OffsetDateTime asOfUtc() {
        return asOf.atOffset(ZoneOffset.UTC);
    }

    boolean isAboutProjects(Form form) {
        return form.subject() == Form.Subject.KEY
                && form.column(form.leaf())
                        .flatMap(Column::key)
                        .filter(PROJECTS::equals)
                        .isPresent();
    }

    /** Forms whose rows have a key of their own, but are not about projects. */
    boolean isAboutInvestments(Form form) {
        return form.subject() == Form.Subject.KEY && !isAboutProjects(form);
    }

    String[] projectForms() {
        return codes(this::isAboutProjects);
    }

    String[] investmentForms() {
        return codes(this::isAboutInvestments);
    }

    String[] townForms() {
        return codes(form -> form.subject() == Form.Subject.ACROSS);
    }

    String[] schemeForms() {
        return codes(form -> form.subject() == Form.Subject.ROW);
    }

    private String[] codes(Predicate<Form> wanted) {
        List<String> codes =
                programme.forms().stream().filter(wanted).map(Form::code).toList();
        return codes.toArray(String[]::new);
    }
}
