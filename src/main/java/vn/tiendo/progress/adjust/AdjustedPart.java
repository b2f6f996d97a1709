package vn.tiendo.progress.adjust;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.progress.sum.Totals;

/**
 * What of an indicator the province added, or with a minus took away: it is within the indicator's own terms, and told
 * beside them.
 *
 * @param numerator empty where nothing of it was adjusted
 * @param denominator likewise; always empty for what is no ratio
 */
public record AdjustedPart(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {

    /** Nothing where no adjustment is in it. */
    public static Optional<AdjustedPart> of(Totals totals, String indicator, String dimension, String key) {
        var part = new AdjustedPart(
                totals.amount(new Totals.Total(indicator, false, dimension, key)),
                totals.amount(new Totals.Total(indicator, true, dimension, key)));
        return Optional.of(part).filter(known -> known.numerator.isPresent() || known.denominator.isPresent());
    }
}
