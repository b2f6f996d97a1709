package vn.tiendo.mailing;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.intake.arrival.FileCopies;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.reply.SenderAnswer;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;
import vn.tiendo.submission.finding.SinceLast;

/**
 * All that the sender of a submission is to be told: what was found, what was said about it, what became of the findings
 * of the one before. Every way of telling starts from here.
 */
@Component
public class SubmissionAnswers {

    private final Submissions submissions;
    private final FileCopies copies;
    private final Findings findings;
    private final Explanations explanations;
    private final Standings standings;
    private final Clock clock;

    public SubmissionAnswers(
            Submissions submissions,
            FileCopies copies,
            Findings findings,
            Explanations explanations,
            Standings standings,
            Clock clock) {
        this.submissions = submissions;
        this.copies = copies;
        this.findings = findings;
        this.explanations = explanations;
        this.standings = standings;
        this.clock = clock;
    }

    /** As things stand now. */
    public SenderAnswer of(Programme programme, Submission submission) {
        var told = findings.of(submission.receipt());
        var since = submission
                .decision()
                .flatMap(_ -> submissions.before(submission))
                .map(earlier -> SinceLast.between(earlier, findings.of(earlier.receipt()), told));
        var moved = standings
                .of(submission.receipt(), clock.instant())
                .flatMap(standing -> moved(new MoveWords(programme), standing));
        var beside = new SenderAnswer.Beside(
                explanations.of(submission.receipt()),
                since,
                moved,
                copies.of(submission),
                findings.cells(submission.receipt()));
        return SenderAnswers.of(programme, submission, told, beside);
    }

    private static Optional<SenderAnswer.Moved> moved(MoveWords words, Standing standing) {
        return switch (standing) {
            case Standing.Pending(), Standing.Returned(), Standing.Counts() -> Optional.empty();
            case Standing.SentBack(var move) -> Optional.of(moved(words, standing, move.cells()));
            case Standing.Superseded _, Standing.Withdrawn _, Standing.Held _ ->
                Optional.of(moved(words, standing, List.of()));
        };
    }

    private static SenderAnswer.Moved moved(MoveWords words, Standing standing, List<Move.Cell> cells) {
        var label = MoveWords.label(standing);
        String sign = MoveWords.sign(standing) + " ";
        return new SenderAnswer.Moved(
                new LocalText(
                        sign + label.vi().toUpperCase(Locale.of("vi")),
                        sign + label.en().toUpperCase(Locale.ENGLISH)),
                words.sentence(standing),
                cells);
    }
}
