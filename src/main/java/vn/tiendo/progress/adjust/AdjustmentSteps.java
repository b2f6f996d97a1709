package vn.tiendo.progress.adjust;

import java.util.function.ToIntFunction;
import vn.tiendo.progress.sum.PlacedLeaf;
import vn.tiendo.progress.sum.Term;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;

/**
 * From which step on the adjustments of either instant count, and up to which. One that was made or taken back in between
 * does so in the step of adjustments; one whose row came, went or says something else goes with its row.
 *
 * @param ofRow the step in which the row of a figure changes
 * @param ofAdjustments the step in which adjustments themselves do
 */
public record AdjustmentSteps(
        CountingAdjustments earlier,
        CountingAdjustments later,
        ToIntFunction<AdjustedFigure> ofRow,
        int ofAdjustments) {

    /** Takes an adjustment with the first state in which it counts, and the first in which it does not any more. */
    @FunctionalInterface
    public interface Taker {
        void take(PlacedLeaf<Adjustment> leaf, int from, int to);
    }

    public boolean isUnchanged() {
        return earlier.effective().equals(later.effective());
    }

    /** @param states how many there are */
    public void forEach(Term term, int states, Taker taker) {
        earlier.of(term).forEach(leaf -> taker.take(leaf, 0, changes(leaf.leaf(), later)));
        later.of(term).forEach(leaf -> taker.take(leaf, changes(leaf.leaf(), earlier), states));
    }

    private int changes(Adjustment entry, CountingAdjustments other) {
        boolean goesOn = other.effective().stream().anyMatch(entry::isSameEntry);
        return goesOn ? ofRow.applyAsInt(entry.figure()) : ofAdjustments;
    }
}
