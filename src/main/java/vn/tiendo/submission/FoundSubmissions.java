package vn.tiendo.submission;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** What is so of a programme's submissions at an instant, for whoever wants to move them. */
record FoundSubmissions(String programme, Submissions submissions, Standings standings) {

    /** The submission with all that is so of it; nothing if it is none of the programme's. */
    Optional<MoveRules.Found> of(long receipt, Instant now) {
        return submissions
                .find(receipt)
                .filter(s -> s.arrival().programme().equals(programme))
                .map(s -> of(s, now));
    }

    private MoveRules.Found of(Submission submission, Instant now) {
        var standing = standings.of(submission.receipt(), now).orElseThrow();
        return submission
                .unit()
                .flatMap(unit -> submission
                        .period()
                        .map(period -> new MoveRules.Found(
                                submission,
                                standing,
                                standings.closedSince(programme, period, unit, now),
                                counting(period, unit, now))))
                .orElseGet(() -> new MoveRules.Found(submission, standing, Optional.empty(), Optional.empty()));
    }

    /** The one that counts for the unit. */
    Optional<Long> counting(Period period, UnitCode unit, Instant now) {
        return submissions.current(programme, period, now).stream()
                .filter(s -> s.unit().equals(Optional.of(unit)))
                .map(Submission::receipt)
                .findFirst();
    }
}
