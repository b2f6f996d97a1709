package vn.tiendo.report;

import java.util.Optional;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator.Measure;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ShownForms;
import vn.tiendo.progress.Consolidation;

/** Which declared form holds what, known by its shape and not by its code, and whether the period asks for it. */
record CollectedForms(Consolidation consolidation) {

    private Programme programme() {
        return consolidation.programme();
    }

    private ShownForms shown() {
        return new ShownForms(programme());
    }

    /** The form whose rows are projects of the registry. */
    Optional<Form> projects() {
        return shown().projects();
    }

    /** The form whose columns are towns. */
    Optional<Form> towns() {
        return shown().towns();
    }

    /** The form whose rows are planning schemes and the like. */
    Optional<Form> schemes() {
        return shown().schemes();
    }

    /** The form whose rows have codes of their own. */
    Optional<Form> investments() {
        return shown().investments();
    }

    /** Whether the period asks for it. */
    boolean isDue(Form form) {
        return programme().isDue(form, consolidation.period());
    }

    /** Why a page has nothing of the form to show, as a sentence; empty where it has. */
    Optional<String> silence(Optional<Form> form, boolean reported) {
        if (form.isEmpty()) {
            return Optional.of("Chương trình không có biểu để hiện ở trang này.");
        }
        if (!isDue(form.get())) {
            return Optional.of(notThisPeriod(form.get()));
        }
        return reported
                ? Optional.empty()
                : Optional.of("Chưa có số liệu " + form.get().number() + " kỳ này.");
    }

    static String notThisPeriod(Form form) {
        return "Biểu thu theo " + often(form) + "; kỳ này không thu.";
    }

    /** The span of time of which it is collected once. */
    static String often(Form form) {
        return switch (form.collected()) {
            case MONTH -> "tháng";
            case QUARTER -> "quý";
            case HALF -> "nửa năm";
            case NINE_MONTHS -> "9 tháng";
            case YEAR -> "năm";
        };
    }

    /** Whether a measure is an amount of money. */
    boolean isMoney(Measure measure) {
        return switch (measure) {
            case Measure.Sum(String form, String field, var _) -> isMoney(form, field);
            case Measure.Extreme(var _, String form, String field, var _) -> isMoney(form, field);
            case Measure.Count _ -> false;
        };
    }

    private boolean isMoney(String form, String field) {
        return programme()
                .form(form)
                .flatMap(f -> f.column(field))
                .filter(c -> c.type() == FieldType.MONEY)
                .isPresent();
    }

    /** What came in by the form this period, in a few words; empty if nothing did. */
    Optional<String> summary(Form form) {
        var same = Optional.of(form);
        if (towns().equals(same)) {
            return counted(consolidation.towns().size(), "đô thị");
        }
        if (schemes().equals(same)) {
            return counted(consolidation.schemes().size(), "mục");
        }
        if (projects().equals(same)) {
            return counted(consolidation.projects().size(), "dự án");
        }
        return investments().equals(same)
                ? counted(consolidation.investments().size(), "dự án").map(count -> count + capital(form))
                : counted(consolidation.further().subjects().getOrDefault(form.code(), 0L), subjects(form));
    }

    private static String subjects(Form form) {
        return switch (form.subject()) {
            case WHOLE -> "đơn vị trả lời";
            case ACROSS -> "đối tượng";
            case KEY, ROW -> "dòng";
        };
    }

    private static Optional<String> counted(long count, String of) {
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
