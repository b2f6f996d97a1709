package vn.tiendo.trial;

import java.util.List;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.Verdict;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;

/**
 * A past submission, held against rules that are tried.
 *
 * @param standing where it stands today
 * @param verdict by all rules of the definitions tried
 * @param findings those of the rules that are tried
 */
public record Tried(Submission submission, Standing standing, Verdict verdict, List<Finding> findings) {

    /** Whose it is, as it was decided. */
    public Optional<UnitCode> unit() {
        return submission
                .decision()
                .flatMap(Decision::unit)
                .or(() -> submission.arrival().unit());
    }

    public boolean wasAccepted() {
        return submission.state().isAccepted();
    }

    /** Whether it was accepted, and a later one took its place. */
    public boolean isSuperseded() {
        return standing instanceof Standing.Superseded;
    }

    /** Whether its figures count today. */
    public boolean counts() {
        return standing.counts();
    }

    /** Whether a rule that is tried returns it. */
    public boolean fails() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether it was accepted, and a rule that is tried would return it. */
    public boolean isNewlyReturned() {
        return wasAccepted() && fails();
    }

    /** Whether it was accepted, and these definitions would return it all the same, for rules that are not tried. */
    public boolean isReturnedByOthers() {
        return wasAccepted() && !fails() && !verdict.status().isAccepted();
    }

    /** Whether it was returned, and these definitions would accept it. */
    public boolean isNewlyAccepted() {
        return !wasAccepted() && verdict.status().isAccepted();
    }
}
