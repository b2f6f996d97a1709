package vn.tiendo.progress.shift;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.sum.Term;

/** Both sides of an indicator in one place, in several states of what counts. */
public final class Sums {

    private final @Nullable BigDecimal[] above;
    private final @Nullable BigDecimal[] below;

    Sums(int states) {
        above = new BigDecimal[states];
        below = new BigDecimal[states];
    }

    /** Adds something that counts from one state up to another, that one not included. */
    void add(Term term, BigDecimal value, int from, int to) {
        @Nullable BigDecimal[] side = term.below() ? below : above;
        for (int state = from; state < to; state++) {
            var sum = side[state];
            side[state] = sum == null ? value : term.together(sum, value);
        }
    }

    Optional<BigDecimal> value(Indicator indicator, int state) {
        return Provenance.value(indicator, Optional.ofNullable(above[state]), Optional.ofNullable(below[state]));
    }
}
