package vn.tiendo.receipt;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.ledger.Tally;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Timeliness;

/**
 * What a receipt says.
 *
 * @param programme empty if it is no longer there
 * @param tally what was counted; empty while it is being checked, and where the file cannot be read by anybody any more
 * @param recomputed whether it was counted just now, from the archive, by the definitions of today
 * @param told how much was found
 * @param place where it stands
 * @param asOf when all this was so
 */
public record ReceiptFacts(
        Submission submission,
        Optional<Programme> programme,
        Optional<Tally> tally,
        boolean recomputed,
        Told told,
        Place place,
        Instant asOf) {

    /** How many findings of each severity the sender was told. */
    public record Told(int errors, int warnings, int notes) {}

    /**
     * Where a submission stands.
     *
     * @param timeliness how it stands to its deadline; empty while its unit or period is not known
     * @param counting the receipt of the submission that counts for the unit and period, if any does
     * @param copies other files of the unit and period in the drop folder, if it came from there and any did
     */
    public record Place(
            Standing standing, Optional<Timeliness> timeliness, Optional<Long> counting, Optional<Copies> copies) {}

    /** Whose it is or, until that is decided, for whom it was sent. */
    public Optional<UnitCode> unit() {
        return unit(submission);
    }

    public Optional<Period> period() {
        return period(submission);
    }

    /** Whether it says that there is nothing to report. */
    public boolean isNil() {
        return submission.arrival().isDeclaration();
    }

    static Optional<UnitCode> unit(Submission submission) {
        return submission.decision().flatMap(Decision::unit).or(submission.arrival()::unit);
    }

    static Optional<Period> period(Submission submission) {
        return submission.decision().flatMap(Decision::period).or(submission.arrival()::period);
    }
}
