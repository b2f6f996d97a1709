package vn.tiendo.progress.shift;

import java.util.Optional;
import vn.tiendo.measure.UnitCode;

/**
 * What counts of a unit for a period, at an earlier and a later instant.
 *
 * @param before the receipt of the submission that counted; empty where none did
 * @param after likewise, later
 * @param cause why it is not the same; nothing where it is
 */
public record Turn(UnitCode unit, Optional<Long> before, Optional<Long> after, Optional<Cause> cause) {

    static Turn of(UnitCode unit, Optional<Long> before, Optional<Long> after, boolean afterIsNew) {
        Optional<Cause> cause = before.equals(after)
                ? Optional.empty()
                : Optional.of(after.isPresent() && afterIsNew ? Cause.SUBMISSION : Cause.MOVE);
        return new Turn(unit, before, after, cause);
    }
}
