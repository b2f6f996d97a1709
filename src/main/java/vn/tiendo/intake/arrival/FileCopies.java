package vn.tiendo.intake.arrival;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Relatives;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;

/** Several files of one unit and period in the drop folder: never taken without telling which of them counts. */
@Component
public class FileCopies {

    private static final int NAMED = 5;

    private final Relatives relatives;
    private final Standings standings;
    private final Clock clock;

    public FileCopies(Relatives relatives, Standings standings, Clock clock) {
        this.relatives = relatives;
        this.standings = standings;
        this.clock = clock;
    }

    /** As things stand now. */
    public Optional<Copies> of(Submission submission) {
        return of(submission, clock.instant());
    }

    /** As things stood then; empty unless it lay in the drop folder, and others of its unit and period did too. */
    public Optional<Copies> of(Submission submission, Instant asOf) {
        if (!submission.arrival().channel().equals(FileArrivals.CHANNEL)) {
            return Optional.empty();
        }
        var others = relatives.besides(submission, asOf);
        return others.isEmpty() ? Optional.empty() : Optional.of(copies(submission, others, asOf));
    }

    private Copies copies(Submission submission, List<Submission> others, Instant asOf) {
        var all = Stream.concat(Stream.of(submission), others.stream()).toList();
        var places = standings.of(all.stream().map(Submission::receipt).toList(), asOf);
        return new Copies(
                submission,
                others.stream()
                        .map(other ->
                                new Copies.Copy(other, places.getOrDefault(other.receipt(), new Standing.Pending())))
                        .toList(),
                all.stream()
                        .filter(one -> places.get(one.receipt()) instanceof Standing.Counts)
                        .findFirst());
    }

    /** What a run says of it, once: when the later of two has been decided. */
    public Optional<LocalText> told(Submission submission) {
        return of(submission)
                .filter(copies -> copies.others().stream()
                        .anyMatch(other -> other.submission().receipt() < submission.receipt()))
                .map(FileCopies::told);
    }

    private static LocalText told(Copies copies) {
        var others = copies.others().stream()
                .limit(NAMED)
                .map(other -> ArrivalWords.say(
                        "copies.other",
                        copies.name(other.submission()),
                        other.submission().receipt(),
                        MoveWords.label(other.standing())))
                .reduce((one, next) -> ArrivalWords.say("copies.and", one, next))
                .orElseThrow();
        return ArrivalWords.say(
                "copies",
                named(copies, copies.of()),
                others,
                copies.counting().map(one -> named(copies, one)).orElseGet(() -> ArrivalWords.say("copies.none")));
    }

    private static LocalText named(Copies copies, Submission one) {
        return ArrivalWords.say("copies.named", copies.name(one), one.receipt());
    }
}
