package vn.tiendo.submission;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * A received file, without its bytes.
 *
 * @param receipt its number, in the order of receipt
 * @param decision empty while it is pending
 */
public record Submission(
        long receipt, Arrival arrival, String sha256, long size, Instant receivedAt, Optional<Decision> decision) {

    public State state() {
        return decision.map(Decision::state).orElse(State.PENDING);
    }

    /** Whose it is, as it was decided; until then, as its way in says. */
    public Optional<UnitCode> unit() {
        return decision.flatMap(Decision::unit).or(arrival::unit);
    }

    /** For when it is, likewise. */
    public Optional<Period> period() {
        return decision.flatMap(Decision::period).or(arrival::period);
    }
}
