package vn.tiendo.submission;

import java.time.Instant;

/**
 * Where a submission stands as of an instant. Derived from what had been received, decided and moved by then; never
 * stored.
 */
public sealed interface Standing {

    /** Received, and not checked yet. */
    record Pending() implements Standing {}

    /** Checked and returned to the sender, for its errors. */
    record Returned() implements Standing {}

    /** Its figures are the unit's for the period. */
    record Counts() implements Standing {}

    /** Accepted, and another one has taken its place. */
    record Superseded(long by) implements Standing {}

    /** Accepted, and withdrawn by its own unit. */
    record Withdrawn(Move move) implements Standing {}

    /** Accepted, and sent back by the province with reasons. */
    record SentBack(Move move) implements Standing {}

    /** Accepted, but received while the period was closed for its unit: kept until it is reopened. */
    record Held(Instant closedSince) implements Standing {}

    /** Whether its figures are those of the unit. */
    default boolean counts() {
        return this instanceof Counts;
    }

    /** As programs read it. */
    default String code() {
        return switch (this) {
            case Pending() -> "pending";
            case Returned() -> "returned";
            case Counts() -> "counts";
            case Superseded _ -> "superseded";
            case Withdrawn _ -> "withdrawn";
            case SentBack _ -> "sent-back";
            case Held _ -> "held";
        };
    }
}
