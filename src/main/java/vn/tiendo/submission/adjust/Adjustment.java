package vn.tiendo.submission.adjust;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;

/**
 * What the province adds to a reported figure, or takes from it. The figure itself stays as it was sent.
 *
 * @param id numbers them from 1 in the order in which they were written down; of what a decision on double counting takes out
 *     of totals it is the decision's with a minus, for that is written down nowhere else
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

    /** What a decision takes out of totals: the figure of a row that counts at another unit. */
    public static Adjustment ofDecision(
            DoubleDecision decision, Period period, AdjustedFigure figure, BigDecimal amount) {
        return new Adjustment(
                -decision.id(),
                decision.programme(),
                period,
                figure,
                amount,
                decision.by(),
                decision.reason(),
                decision.at(),
                Optional.empty());
    }

    /** The number of the decision on double counting from which it comes, if it does. */
    public Optional<Long> decision() {
        return id < 0 ? Optional.of(-id) : Optional.empty();
    }

    /** Whether both are one entry: what a decision takes out goes with what the row says. */
    public boolean isSameEntry(Adjustment other) {
        return id == other.id && figure.equals(other.figure);
    }

    /** What an entry does, as of an instant. */
    public enum Standing {
        /** It is added wherever its figure is. */
        COUNTS,
        /** Its row is in no submission that counts, so there is nothing to adjust. */
        NO_ROW,
        /** It was taken back. */
        REVERSED,
        /** Its row is left out of totals, so it is, too. */
        LEFT_OUT,
        /** It leaves out what counts at another unit: a decision on double counting says so. */
        LEAVES_OUT,
        /** It takes another one back. */
        REVERSAL
    }
}
