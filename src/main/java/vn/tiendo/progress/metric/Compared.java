package vn.tiendo.progress.metric;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.sum.Measured;

/**
 * Another period's value beside this one's.
 *
 * @param then empty where the two cannot be compared
 * @param why they cannot
 * @param from the units that reported it, where they are not the one that is told of; empty where the value is as it was
 */
public record Compared(Period period, Optional<Measured> then, Optional<Incomparable> why, List<UnitCode> from) {

    public Compared {
        from = List.copyOf(from);
    }

    static Compared with(Period period, Measured then) {
        return restated(period, then, List.of());
    }

    /** In the units of now. */
    static Compared restated(Period period, Measured then, List<UnitCode> from) {
        return new Compared(period, Optional.of(then), Optional.empty(), from);
    }

    public static Compared not(Period period, Incomparable why) {
        return new Compared(period, Optional.empty(), Optional.of(why), List.of());
    }
}
