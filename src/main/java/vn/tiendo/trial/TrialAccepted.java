package vn.tiendo.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.form.Reading;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Timeliness;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.known.Past;

/** What a trial itself has accepted so far: its ledger, which nobody keeps. For one thread. */
final class TrialAccepted {

    /** In the order in which submissions were decided at the time. */
    static final Comparator<Submission> AS_DECIDED =
            Comparator.comparing(TrialAccepted::decidedAt).thenComparingLong(Submission::receipt);

    private static final Comparator<Accepted> AS_RECEIVED = Comparator.comparing(
            Accepted::submission, Comparator.comparing(Submission::receivedAt).thenComparingLong(Submission::receipt));

    private final Map<Period, List<Accepted>> byPeriod = new HashMap<>();
    private final TrialFigures figures;
    private final Standings standings;

    TrialAccepted(TrialFigures figures, Standings standings) {
        this.figures = figures;
        this.standings = standings;
    }

    /**
     * A submission that the trial accepted, for a unit.
     *
     * @param move what moved it in truth, if anything did
     * @param holding whether it came after the closing of the period that the trial took it for
     */
    record Accepted(Submission submission, UnitCode unit, Optional<Move> move, Optional<Timeliness.Holding> holding) {

        /** Whether it stood for its unit when another one was decided. */
        private boolean stood(Instant then) {
            return !moved(Move.Kind.WITHDRAWN, then)
                    && holding.filter(h -> h.isHeld(then)).isEmpty();
        }

        private boolean moved(Move.Kind kind, Instant then) {
            return move.filter(m -> m.kind() == kind && m.at().isBefore(then)).isPresent();
        }
    }

    /** Takes in what a submission came to. */
    void add(Submission submission, Reading reading, Checked checked) {
        if (checked.verdict().status().isAccepted() && reading instanceof Reading.Read read) {
            var unit = checked.unit().orElseThrow();
            var period = checked.period().orElseThrow();
            var accepted = new Accepted(
                    submission,
                    unit,
                    standings.move(submission.receipt()),
                    standings.holding(submission.arrival().programme(), period, unit, submission.receivedAt()));
            byPeriod.computeIfAbsent(period, _ -> new ArrayList<>()).add(accepted);
            figures.hold(accepted, read);
        }
    }

    /** What counted for a unit and period when a submission was decided. */
    Optional<Accepted> counting(UnitCode unit, Period period, Submission then) {
        return Optional.ofNullable(counting(period, then).get(unit));
    }

    /** The same of all units. */
    SortedMap<UnitCode, Accepted> counting(Period period, Submission then) {
        var decidedAt = decidedAt(then);
        var byUnit = new TreeMap<UnitCode, Accepted>();
        before(period, then)
                .filter(accepted -> accepted.stood(decidedAt))
                .sorted(AS_RECEIVED)
                .forEach(a -> byUnit.put(a.unit(), a));
        byUnit.values().removeIf(accepted -> accepted.moved(Move.Kind.SENT_BACK, decidedAt));
        return byUnit;
    }

    private static Instant decidedAt(Submission submission) {
        return submission.decision().map(Decision::decidedAt).orElseThrow();
    }

    private Stream<Accepted> before(Period period, Submission then) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .filter(a -> AS_DECIDED.compare(a.submission(), then) < 0);
    }

    Past past(Accepted accepted, String form) {
        return figures.of(accepted, form);
    }
}
