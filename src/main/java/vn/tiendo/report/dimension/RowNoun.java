package vn.tiendo.report.dimension;

import java.util.Locale;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator.Measure;

/** What the rows of a form are called, counted: "64 dự án". */
public record RowNoun(Programme programme, Form form) {

    /** As the indicator says that counts them; else by their kind. */
    public String word() {
        return programme.indicators().stream()
                .filter(indicator -> indicator.denominator().isEmpty())
                .filter(indicator -> indicator.numerator().equals(new Measure.Count(form.code())))
                .map(indicator -> indicator.unit())
                .findFirst()
                .orElseGet(this::usual);
    }

    private String usual() {
        return switch (form.subject()) {
            case WHOLE -> "đơn vị trả lời";
            case ACROSS ->
                form.columns().stream()
                        .filter(Column::isAcross)
                        .map(column -> DimensionRows.title(column.across().getFirst()))
                        .findFirst()
                        .orElse("đối tượng")
                        .toLowerCase(Locale.of("vi"));
            case KEY -> "dòng";
            case ROW -> "mục";
        };
    }
}
