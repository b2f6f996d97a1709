package vn.tiendo.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;

/** What happened to a submission, and to its period for its unit. Safe for use by many threads. */
@Component
public class Timelines {

    private final Standings standings;
    private final Submissions submissions;
    private final PeriodMoves periods;

    public Timelines(JdbcClient jdbc, Submissions submissions) {
        this.standings = new Standings(jdbc);
        this.submissions = submissions;
        this.periods = new PeriodMoves(jdbc);
    }

    /** Something that happened, in a sentence. */
    public record Event(Instant at, LocalText what) {}

    /** Up to an instant, earliest first. */
    public List<Event> of(Programme programme, Submission submission, Instant asOf) {
        var words = new MoveWords(programme);
        var events = new ArrayList<Event>();
        events.add(new Event(submission.receivedAt(), said("received", Map.of())));
        submission
                .decision()
                .ifPresent(made -> events.add(new Event(
                        made.decidedAt(), said("decided." + made.state().name(), Map.of()))));
        standings.move(submission.receipt()).ifPresent(move -> events.add(new Event(move.at(), words.happened(move))));
        later(submission, asOf, events);
        periods(programme, submission, words, events);
        events.removeIf(event -> event.at().isAfter(asOf));
        events.sort(Comparator.comparing(Event::at));
        return List.copyOf(events);
    }

    private void later(Submission submission, Instant asOf, List<Event> events) {
        if (standings.of(submission.receipt(), asOf).orElseThrow() instanceof Standing.Superseded(var by)) {
            submissions
                    .find(by)
                    .flatMap(Submission::decision)
                    .ifPresent(made -> events.add(
                            new Event(made.decidedAt(), said("superseded", Map.of("by", MoveWords.same(by))))));
        }
    }

    private void periods(Programme programme, Submission submission, MoveWords words, List<Event> events) {
        submission
                .period()
                .ifPresent(period -> periods.of(programme.code(), period).stream()
                        .filter(move -> move.unit().isEmpty() || move.unit().equals(submission.unit()))
                        .forEach(move -> events.add(new Event(move.at(), words.sentence(move)))));
    }

    private static LocalText said(String key, Map<String, LocalText> values) {
        return MoveWords.say("event." + key, values);
    }
}
