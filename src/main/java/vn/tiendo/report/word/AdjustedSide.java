package vn.tiendo.report.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.consolidation.Consolidation.AdjustedTotal;
import vn.tiendo.progress.sum.Measured;

/**
 * One side of a total in which there are adjustments.
 *
 * @param name which side it is; empty for what is no ratio
 * @param adjusted what of it comes from adjustments
 * @param whole what it comes to, with them; empty where the total is not known
 */
public record AdjustedSide(String name, Measure measure, BigDecimal adjusted, Optional<BigDecimal> whole) {

    private static final int MOST_DECIMALS = 6;

    public static List<AdjustedSide> of(AdjustedTotal total) {
        Indicator indicator = total.indicator();
        String name = indicator.denominator().isPresent() ? "tử số" : "";
        var above = total.part()
                .numerator()
                .map(adjusted -> new AdjustedSide(
                        name, indicator.numerator(), adjusted, total.whole().map(Measured::numerator)));
        var below = total.part()
                .denominator()
                .flatMap(adjusted -> indicator
                        .denominator()
                        .map(measure -> new AdjustedSide(
                                "mẫu số", measure, adjusted, total.whole().flatMap(Measured::denominator))));
        return Stream.of(above, below).flatMap(Optional::stream).toList();
    }

    /** "tử số -1.500.000.000 đồng". */
    public String told(Programme programme) {
        String sign = adjusted.signum() > 0 ? "+" : "";
        return (name + " " + sign + Vietnamese.number(adjusted, decimals(adjusted)) + " " + unit(programme)).strip();
    }

    public static int decimals(BigDecimal number) {
        return Math.clamp(number.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
    }

    /** In which its numbers are. */
    public String unit(Programme programme) {
        return switch (measure) {
            case Measure.Sum(var form, var field, var _) -> unit(programme, form, field);
            case Measure.Extreme(var _, var form, var field, var _) -> unit(programme, form, field);
            case Measure.Count _ -> "";
        };
    }

    /** Money in đồng, items and columns in their own. */
    public static String unit(Programme programme, String form, String field) {
        return item(programme, form, field)
                .map(Item::unit)
                .or(() -> programme
                        .form(form)
                        .flatMap(known -> known.column(field))
                        .map(column -> column.type() == FieldType.MONEY ? MoneyUnit.DONG.label() : column.unit()))
                .orElse("");
    }

    /** The data item of that code, where a form's rows are items. */
    public static Optional<Item> item(Programme programme, String form, String field) {
        return programme
                .form(form)
                .filter(known -> known.subject() == Form.Subject.ACROSS)
                .flatMap(known -> known.items().stream()
                        .filter(item -> item.code().equals(field))
                        .findFirst());
    }
}
