package vn.tiendo.run;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tiendo.programme.Language;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;

/** Several files of one unit and period in the drop folder: never taken without telling which of them counts. */
@Component
class FileCopies {

    private static final Logger LOG = LoggerFactory.getLogger(FileCopies.class);
    private static final int NAMED = 5;

    private final Relatives relatives;
    private final Standings standings;
    private final Clock clock;

    FileCopies(Relatives relatives, Standings standings, Clock clock) {
        this.relatives = relatives;
        this.standings = standings;
        this.clock = clock;
    }

    /** As things stand now; empty unless it lay in the drop folder, and others of its unit and period did too. */
    Optional<Copies> of(Submission submission) {
        if (!submission.arrival().channel().equals(FileArrivals.CHANNEL)) {
            return Optional.empty();
        }
        var others = relatives.besides(submission);
        var all = Stream.concat(Stream.of(submission), others.stream()).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new Copies(others, counting(all)));
    }

    private Optional<Submission> counting(List<Submission> submissions) {
        var places = standings.of(submissions.stream().map(Submission::receipt).toList(), clock.instant());
        return submissions.stream()
                .filter(one -> places.get(one.receipt()) instanceof Standing.Counts)
                .findFirst();
    }

    /** Into the run's log, once: when the later of two has been decided. */
    void log(Submission submission, Language language) {
        var words = new ArrivalWords(language);
        of(submission)
                .filter(copies -> copies.others().stream().anyMatch(other -> other.receipt() < submission.receipt()))
                .ifPresent(copies -> LOG.warn(words.say(
                        "copies",
                        named(submission, words),
                        copies.others().stream()
                                .limit(NAMED)
                                .map(other -> named(other, words))
                                .collect(Collectors.joining(", ")),
                        copies.counting().map(one -> named(one, words)).orElseGet(() -> words.say("copies.none")))));
    }

    private static String named(Submission one, ArrivalWords words) {
        return words.say("copies.named", one.arrival().fileName(), one.receipt());
    }
}
