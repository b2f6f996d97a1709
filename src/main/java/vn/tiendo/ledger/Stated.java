package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.Table;

/**
 * What a figure says of what it is about, wherever it stands. With a mark for "not applicable" it says neither.
 *
 * @param form the form's code
 * @param member of a dimension; empty for plain columns
 * @param number money in whole đồng, percentages in points, other numbers in their column's unit
 */
public record Stated(
        String form,
        String subject,
        String field,
        String member,
        @Nullable BigDecimal number,
        @Nullable String words) {

    /** All that the tables say, as the ledger keeps it. */
    public static Stream<Stated> in(List<Table> tables) {
        return Derivation.figures(tables).map(Stated::of);
    }

    private static Stated of(Figure figure) {
        return new Stated(
                figure.form(),
                figure.subject(),
                figure.field(),
                figure.member(),
                figure.said() instanceof FigureValue.Value(var number) ? number : null,
                figure.said() instanceof FigureValue.Words(var text) ? text : null);
    }
}
