package vn.tiendo.report.dimension;

import java.util.Optional;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.word.Vietnamese;

/** What the period asks for, and what of it came in. */
public record CollectedForms(Consolidation consolidation) {

    private static final int BILLION = 9;

    private Programme programme() {
        return consolidation.programme();
    }

    /** Whether the period asks for it. */
    public boolean isDue(Form form) {
        return programme().isDue(form, consolidation.period());
    }

    /** Why a page has nothing of the form to show, as a sentence; empty where it has. */
    public Optional<String> silence(Optional<Form> form, boolean reported) {
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

    public static String notThisPeriod(Form form) {
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
    public boolean isMoney(Measure measure) {
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
    public Optional<String> summary(Form form) {
        long count = subjects(form);
        return count == 0
                ? Optional.empty()
                : Optional.of(count + " " + new RowNoun(programme(), form).word() + money(form));
    }

    /** Of a form across members each of them once. */
    private long subjects(Form form) {
        var rows = consolidation.rows().get(form.code());
        return rows == null
                ? consolidation.subjects().getOrDefault(form.code(), 0L)
                : rows.stream()
                        .map(row -> row.unit() + "/" + row.subject())
                        .distinct()
                        .count();
    }

    /** Its first sum of money that an indicator gives the province, where it is collected for its money. */
    private String money(Form form) {
        return programme().indicators().stream()
                .filter(indicator -> form.subject() == Form.Subject.KEY && isSumOf(indicator, form))
                .flatMap(indicator -> consolidation.province().sum(indicator.code()).stream()
                        .map(sum -> ", "
                                + Vietnamese.withinSentence(indicator.name().vi()) + " "
                                + Vietnamese.number(sum.movePointLeft(BILLION), 0) + " tỷ đồng"))
                .findFirst()
                .orElse("");
    }

    private boolean isSumOf(Indicator indicator, Form form) {
        return indicator.denominator().isEmpty()
                && indicator.numerator() instanceof Measure.Sum(var of, var field, var only)
                && of.equals(form.code())
                && only.equals(Narrowing.NONE)
                && isMoney(of, field);
    }
}
