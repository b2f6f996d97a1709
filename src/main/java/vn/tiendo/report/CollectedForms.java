package vn.tiendo.report;

import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator.Measure;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.Consolidation;

/** Which declared form holds what, known by its shape and not by its code, and whether the period asks for it. */
record CollectedForms(Consolidation consolidation) {

    static final String NOT_THIS_PERIOD = "Biểu thu theo quý; kỳ này không thu.";

    private Programme programme() {
        return consolidation.programme();
    }

    /** The form whose rows are projects of the registry. */
    Optional<Form> projects() {
        return first(CollectedForms::holdsProjects);
    }

    /** The form whose columns are towns. */
    Optional<Form> towns() {
        return first(form -> form.subject() == Form.Subject.ACROSS);
    }

    /** The form whose rows are planning schemes and the like. */
    Optional<Form> schemes() {
        return first(form -> form.subject() == Form.Subject.ROW);
    }

    /** The form whose rows have codes of their own. */
    Optional<Form> investments() {
        return first(form -> form.subject() == Form.Subject.KEY && !holdsProjects(form));
    }

    private Optional<Form> first(Predicate<Form> kind) {
        return programme().forms().stream().filter(kind).findFirst();
    }

    private static boolean holdsProjects(Form form) {
        return form.columns().stream()
                .anyMatch(c -> c.key().filter("projects"::equals).isPresent());
    }

    /** Whether the period asks for it. */
    boolean isDue(Form form) {
        return form.collected() == Form.Frequency.MONTH
                || consolidation.period().closesQuarter();
    }

    /** Whether a measure is an amount of money. */
    boolean isMoney(Measure measure) {
        return switch (measure) {
            case Measure.Sum(String form, String field) ->
                programme()
                        .form(form)
                        .flatMap(f -> f.column(field))
                        .filter(c -> c.type() == FieldType.MONEY)
                        .isPresent();
            case Measure.Count _ -> false;
        };
    }

    /** What came in by the form this period, in a few words; empty if nothing did. */
    Optional<String> summary(Form form) {
        return switch (form.subject()) {
            case ACROSS -> counted(consolidation.towns().size(), "đô thị");
            case ROW, WHOLE -> counted(consolidation.schemes().size(), "mục");
            case KEY ->
                holdsProjects(form)
                        ? counted(consolidation.projects().size(), "dự án")
                        : counted(consolidation.investments().size(), "dự án").map(count -> count + capital(form));
        };
    }

    private static Optional<String> counted(int count, String of) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + of);
    }

    private String capital(Form form) {
        return form.columns().stream()
                .filter(column -> column.type() == FieldType.MONEY)
                .findFirst()
                .flatMap(this::inTy)
                .orElse("");
    }

    private Optional<String> inTy(Column column) {
        return new InvestmentSums(consolidation)
                .of(column.field())
                .map(sum -> ", " + Names.title(column).toLowerCase(Vietnamese.LOCALE) + " "
                        + Vietnamese.number(sum.movePointLeft(9), 0) + " tỷ đồng");
    }
}
