package vn.tiendo.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * The closing or reopening of a period.
 *
 * @param programme the programme's code
 * @param unit for whom; for all units if empty
 * @param until the last day on which it is open again; for good if empty
 */
public record PeriodMove(
        String programme,
        Period period,
        Optional<UnitCode> unit,
        Kind kind,
        Optional<LocalDate> until,
        Instant at,
        Actor by,
        Reason reason) {

    /** What happened. */
    public enum Kind {
        /** What comes in from then on is kept, and does not count. */
        CLOSED,
        /** What came in meanwhile counts from then on, and so does what comes. */
        REOPENED
    }
}
