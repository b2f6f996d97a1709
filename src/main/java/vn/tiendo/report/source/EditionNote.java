package vn.tiendo.report.source;

import java.util.Optional;

/**
 * What an edition says of itself. Not when it was made: made again, it says the same.
 *
 * @param number from 1
 * @param reason why it was made; empty where nobody gave one
 * @param changes since the one before; empty for the first
 */
public record EditionNote(int number, String reason, Optional<EditionChanges> changes) {

    /** @throws IllegalArgumentException if the first says that anything changed, or a later one does not */
    public EditionNote {
        if (number < 1 || changes.isPresent() != number > 1) {
            throw new IllegalArgumentException("Edition " + number + (changes.isPresent() ? " with" : " without")
                    + " what changed since the one before");
        }
    }
}
