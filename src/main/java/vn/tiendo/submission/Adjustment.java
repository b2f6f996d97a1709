package vn.tiendo.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;

/**
 * What the province adds to a reported figure, or takes from it. The figure itself stays as it was sent.
 *
 * @param id numbers them from 1 in the order in which they were written down
 * @param programme the programme's code
 * @param amount signed and never 0: money in whole đồng, percentages in points, other numbers in their column's unit
 * @param at its place in the one order of the programme
 * @param reverses the one that it takes back, if it does
 */
public record Adjustment(
        long id,
        String programme,
        Period period,
        AdjustedFigure figure,
        BigDecimal amount,
        Actor by,
        Reason reason,
        Instant at,
        Optional<Long> reverses) {

    /** What an entry does, as of an instant. */
    public enum Standing {
        /** It is added wherever its figure is. */
        COUNTS,
        /** Its row is in no submission that counts, so there is nothing to adjust. */
        NO_ROW,
        /** It was taken back. */
        REVERSED,
        /** It takes another one back. */
        REVERSAL
    }
}
