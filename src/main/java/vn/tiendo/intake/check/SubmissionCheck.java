package vn.tiendo.intake.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.reply.ReturnedReasons;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.finding.ReturnedReason;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.known.Claim;

/**
 * Checks the submissions of a lot one after the other, each knowing of those before it. A sender's mistake becomes a
 * finding here; only a machine's fault is thrown.
 */
public class SubmissionCheck {

    private final Standings standings;
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final Undecided undecided;

    /** A submission with what came of it. */
    public record Judged(Submission submission, Reading reading, Checked checked) {

        /** What the sender wrote beside the warnings of an earlier submission, into our reply to it. */
        List<ReturnedReason> reasons() {
            return reasons(reading);
        }

        static List<ReturnedReason> reasons(Reading reading) {
            return switch (reading) {
                case Reading.Read read -> ReturnedReasons.in(read.returned());
                case Reading.Refused _ -> List.of();
            };
        }
    }

    public SubmissionCheck(Standings standings, Ledger ledger, Catalogue catalogue, Undecided undecided) {
        this.standings = standings;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.undecided = undecided;
    }

    /** Of those that could be judged; the others are undecided. */
    public List<Judged> process(Readers.Begun begun) {
        var judged = new ArrayList<Judged>();
        var marks = new LotMarks();
        var held = new IdentityHashMap<Judged, Boolean>();
        for (int i = 0; i < begun.readings().size(); i++) {
            var submission = begun.lot().submissions().get(i);
            try {
                judged.add(judged(submission, begun.reading(i), judged, marks, held));
            } catch (RuntimeException e) {
                undecided.add(submission, e);
            }
        }
        return judged;
    }

    private Judged judged(
            Submission submission, Reading reading, List<Judged> before, LotMarks marks, Map<Judged, Boolean> held) {
        String programme = submission.arrival().programme();
        var history = new LotHistory(
                LedgerHistory.today(ledger, programme), before, marks, one -> held.computeIfAbsent(one, this::isHeld));
        var checker = catalogue.get(programme).checker();
        return new Judged(submission, reading, checker.check(reading, claim(submission), history, Optional.empty()));
    }

    private boolean isHeld(Judged accepted) {
        var submission = accepted.submission();
        return standings
                .holding(
                        submission.arrival().programme(),
                        accepted.checked().period().orElseThrow(),
                        accepted.checked().unit().orElseThrow(),
                        submission.receivedAt())
                .filter(holding -> holding.releasedAt().isEmpty())
                .isPresent();
    }

    public static Claim claim(Submission submission) {
        return new Claim(submission.arrival().unit(), submission.arrival().period());
    }

    /** The language of the programme that it was sent for. */
    public Language language(Submission submission) {
        return catalogue
                .find(submission.arrival().programme())
                .map(entry -> entry.programme().language())
                .orElse(Language.VI);
    }
}
