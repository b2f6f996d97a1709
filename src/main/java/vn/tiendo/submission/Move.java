package vn.tiendo.submission;

import java.time.Instant;
import java.util.List;

/**
 * What moved an accepted submission. Happens once at most: whatever comes after is a new submission.
 *
 * @param cells for which it was sent back, in the order in which they were named; none where it was withdrawn
 */
public record Move(long receipt, Kind kind, Instant at, Actor by, Reason reason, List<Cell> cells) {

    /** What happened. */
    public enum Kind {
        /** By its own unit: as if it had not been sent. The one before counts again. */
        WITHDRAWN,
        /** By the province: the unit owes a new one, and none counts until then. */
        SENT_BACK
    }

    /**
     * A cell that is to be put right, and why.
     *
     * @param form the form's code
     * @param cell an address such as {@code L12}
     */
    public record Cell(String form, String sheet, String cell, Reason reason) {}

    public Move {
        cells = List.copyOf(cells);
    }
}
