package vn.tiendo.submission;

import java.time.Instant;
import java.util.Optional;

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
}
