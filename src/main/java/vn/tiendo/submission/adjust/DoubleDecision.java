package vn.tiendo.submission.adjust;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;

/**
 * What the province decided of two rows that may be one thing.
 *
 * @param id numbers them from 1 in the order in which they were written down
 * @param programme the programme's code
 * @param since the first period for which it holds, until a later entry on the same rows says otherwise
 * @param at its place in the one order of the programme
 */
public record DoubleDecision(
        long id,
        String programme,
        Period since,
        DoubleRows rows,
        Verdict verdict,
        Actor by,
        Reason reason,
        Instant at) {

    /** What the rows are. */
    public sealed interface Verdict {

        /**
         * One thing: the other unit's row is left out of every total while both are reported.
         *
         * @param countsAt the unit whose row counts
         */
        record Same(UnitCode countsAt) implements Verdict {}

        /** Two things: both count. */
        record Different() implements Verdict {}

        /** Nobody knows any more: both count, and it is asked again. */
        record Open() implements Verdict {}

        /** Where it counts; empty where both do. */
        default Optional<UnitCode> counting() {
            return this instanceof Same(var unit) ? Optional.of(unit) : Optional.empty();
        }

        /** As programs read it. */
        default String code() {
            return switch (this) {
                case Same _ -> "same";
                case Different() -> "different";
                case Open() -> "open";
            };
        }
    }

    /** Whether nobody has to be asked about them. */
    public boolean isDecided() {
        return !(verdict instanceof Verdict.Open);
    }
}
