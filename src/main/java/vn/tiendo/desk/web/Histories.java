package vn.tiendo.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Timelines;
import vn.tiendo.submission.Timeliness;

/** What the page of a submission tells of its way. */
@Component
@ConditionalOnWebApplication
class Histories {

    private final Catalogue catalogue;
    private final Standings standings;
    private final Timelines timelines;
    private final Clock clock;

    Histories(Catalogue catalogue, Standings standings, Timelines timelines, Clock clock) {
        this.catalogue = catalogue;
        this.standings = standings;
        this.timelines = timelines;
        this.clock = clock;
    }

    /**
     * @param told why an accepted submission does not count, and what its sender may do; empty where it counts
     * @param late how it missed its deadline, if it did
     * @param successor the submission that took its place
     * @param cells for which it was sent back
     */
    record History(
            Optional<LocalText> told,
            Optional<LocalText> late,
            Optional<Long> successor,
            List<Move.Cell> cells,
            List<Timelines.Event> events) {

        private static final History NONE =
                new History(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** Nothing where the programme is there no more. */
    History of(Submission submission, Standing standing) {
        return catalogue
                .find(submission.arrival().programme())
                .map(entry -> of(entry.programme(), submission, standing))
                .orElse(History.NONE);
    }

    private History of(Programme programme, Submission submission, Standing standing) {
        var words = new MoveWords(programme);
        return new History(
                isMoved(standing) ? Optional.of(words.sentence(standing)) : Optional.empty(),
                standings
                        .timeliness(programme, submission)
                        .filter(time -> !(time instanceof Timeliness.InTime))
                        .map(time -> words.beside(standing, time))
                        .filter(said -> !said.vi().isBlank()),
                standing instanceof Standing.Superseded(var by) ? Optional.of(by) : Optional.empty(),
                standing instanceof Standing.SentBack(var move) ? move.cells() : List.of(),
                timelines.of(programme, submission, clock.instant()));
    }

    private static boolean isMoved(Standing standing) {
        return switch (standing) {
            case Standing.Pending(), Standing.Returned(), Standing.Counts(), Standing.Superseded _ -> false;
            case Standing.Withdrawn _, Standing.SentBack _, Standing.Held _ -> true;
        };
    }
}
