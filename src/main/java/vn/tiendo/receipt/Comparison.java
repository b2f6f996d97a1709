package vn.tiendo.receipt;

import java.util.List;
import java.util.Optional;
import vn.tiendo.ledger.change.Changes;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Submission;

/**
 * What a submission, or a file that is only tried, says otherwise than one received before it.
 *
 * @param file under which name it came
 * @param submission empty for a file that is only tried
 * @param since the submission that it is compared with; empty if there is none
 * @param unreadable submissions received since that one that could not be read, and so were passed over, the newest first
 * @param outcome what came of it
 */
public record Comparison(
        Programme programme,
        FileName file,
        Optional<Submission> submission,
        Optional<UnitCode> unit,
        Optional<Period> period,
        Optional<Submission> since,
        List<Submission> unreadable,
        Outcome outcome) {

    public Comparison {
        unreadable = List.copyOf(unreadable);
    }

    /** What came of comparing. */
    public sealed interface Outcome {

        /** What changed; possibly nothing. */
        record Compared(Changes changes) implements Outcome {}

        /** Nothing was received before that could be read: it is the first. */
        record First() implements Outcome {}

        /** It cannot be read itself. */
        record Unread() implements Outcome {}

        /** Nobody can tell whose it is, or for which period. */
        record Unplaced() implements Outcome {}

        /** The submission named to compare with cannot be read. */
        record SinceUnread() implements Outcome {}
    }

    /** What changed, where it could be compared. */
    public Optional<Changes> changes() {
        return outcome instanceof Outcome.Compared(var changes) ? Optional.of(changes) : Optional.empty();
    }
}
