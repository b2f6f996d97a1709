package vn.tiendo.submission;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * What checking a submission came to.
 *
 * @param unit whose it is; must be known when it is accepted
 * @param period likewise
 * @param definitionVersion of the programme by which it was checked
 */
public record Decision(
        State state, Optional<UnitCode> unit, Optional<Period> period, Instant decidedAt, String definitionVersion) {

    /** @throws IllegalArgumentException if nothing is decided, or something of nobody's is accepted */
    public Decision {
        if (state == State.PENDING) {
            throw new IllegalArgumentException("Pending is no decision");
        }
        if (state.isAccepted() && (unit.isEmpty() || period.isEmpty())) {
            throw new IllegalArgumentException("What is accepted has a unit and a period");
        }
    }
}
