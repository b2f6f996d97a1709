package vn.tiendo.definition;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of a programme's definitions, and what was decided by it.
 *
 * @param version the hash over all its files
 * @param firstSeen when it was kept; empty if submissions name it that were decided before definitions were kept
 * @param files how many it has
 * @param decided how many submissions were decided by it
 * @param lastDecided when the last of them was
 */
public record KeptVersion(
        String programme,
        String version,
        Optional<Instant> firstSeen,
        int files,
        int decided,
        Optional<Instant> lastDecided) {

    /** Whether its files are there. */
    public boolean isKept() {
        return firstSeen.isPresent();
    }
}
