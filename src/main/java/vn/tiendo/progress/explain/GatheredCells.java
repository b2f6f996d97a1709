package vn.tiendo.progress.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.sum.BlankRow;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.progress.sum.Term;
import vn.tiendo.submission.adjust.Adjustment;

/** What was found of one key: the cells that one side of its value is made of. */
final class GatheredCells {

    private @Nullable BigDecimal value;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<BlankRow> blanks = new ArrayList<>();

    void add(Leaf leaf, Term term) {
        add(leaf.value(), term);
        // A row that was looked at and is none of those counted.
        boolean counts = term.field() != null || leaf.value().signum() != 0;
        if (counts) {
            leaves.add(leaf);
        }
    }

    void add(BlankRow blank) {
        blanks.add(blank);
    }

    void adjust(Adjustment adjustment, Term term) {
        add(adjustment.amount(), term);
        adjustments.add(adjustment);
    }

    private void add(BigDecimal amount, Term term) {
        value = value == null ? amount : term.together(value, amount);
    }

    Provenance.Side side(Measure measure) {
        return new Provenance.Side(measure, Optional.ofNullable(value), leaves, adjustments, blanks);
    }
}
