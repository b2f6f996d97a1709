package vn.tiendo.progress;

import java.util.Optional;
import vn.tiendo.measure.Period;

/**
 * Another period's value beside this one's.
 *
 * @param then empty where the two cannot be compared
 * @param why they cannot
 */
public record Compared(Period period, Optional<Measured> then, Optional<Incomparable> why) {

    static Compared with(Period period, Measured then) {
        return new Compared(period, Optional.of(then), Optional.empty());
    }

    static Compared not(Period period, Incomparable why) {
        return new Compared(period, Optional.empty(), Optional.of(why));
    }
}
