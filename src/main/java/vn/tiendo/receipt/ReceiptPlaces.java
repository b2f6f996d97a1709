package vn.tiendo.receipt;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.intake.arrival.FileCopies;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Where submissions stand, and beside which others. Safe for several threads. */
@Component
public class ReceiptPlaces {

    private final Submissions submissions;
    private final Standings standings;
    private final FileCopies copies;

    public ReceiptPlaces(Submissions submissions, Standings standings, FileCopies copies) {
        this.submissions = submissions;
        this.standings = standings;
        this.copies = copies;
    }

    ReceiptFacts.Place of(Optional<Programme> programme, Submission submission, Instant asOf) {
        return new ReceiptFacts.Place(
                standings.of(submission.receipt(), asOf).orElseThrow(),
                programme
                        .flatMap(known -> standings.timeliness(known, submission))
                        .map(time -> time.asOf(asOf)),
                counting(submission, asOf),
                copies.of(submission, asOf));
    }

    private Optional<Long> counting(Submission submission, Instant asOf) {
        var unit = ReceiptFacts.unit(submission);
        return ReceiptFacts.period(submission)
                .flatMap(period -> submissions.current(submission.arrival().programme(), period, asOf).stream()
                        .filter(current -> isOf(current, unit))
                        .findFirst())
                .map(Submission::receipt);
    }

    private static boolean isOf(Submission submission, Optional<UnitCode> unit) {
        return unit.isPresent() && ReceiptFacts.unit(submission).equals(unit);
    }
}
