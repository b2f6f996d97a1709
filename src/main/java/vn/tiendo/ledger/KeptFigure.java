package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.Table;
import vn.tiendo.measure.UnitCode;

/**
 * A figure as it is kept: with a value (money in đồng, percentages in points, other numbers in their column's unit), with
 * words, or, where neither is there, with a mark for "not applicable".
 *
 * @param unit the code of the unit that reported it
 * @param subject what it is about: a project's code, a town's code, a row's own key
 * @param member of a dimension ({@code NSTW}); empty for plain columns
 */
public record KeptFigure(
        String unit, String subject, String field, String member, Optional<BigDecimal> value, Optional<String> words) {

    /** The figures that would be kept of a unit's tables. */
    public static List<KeptFigure> of(UnitCode unit, List<Table> tables) {
        return Derivation.figures(tables)
                .map(figure -> new KeptFigure(
                        unit.value(),
                        figure.subject(),
                        figure.field(),
                        figure.member(),
                        figure.said() instanceof FigureValue.Value(var number) ? Optional.of(number) : Optional.empty(),
                        figure.said() instanceof FigureValue.Words(var text) ? Optional.of(text) : Optional.empty()))
                .toList();
    }
}
