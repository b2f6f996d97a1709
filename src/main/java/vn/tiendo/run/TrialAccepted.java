package vn.tiendo.run;

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
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.Past;

/** What a trial itself has accepted so far: its ledger, which nobody keeps. For one thread. */
final class TrialAccepted {

    /** In the order in which submissions were decided at the time. */
    static final Comparator<Submission> AS_DECIDED = Comparator.<Submission, java.time.Instant>comparing(
                    s -> s.decision().map(Decision::decidedAt).orElseThrow())
            .thenComparingLong(Submission::receipt);

    private static final Comparator<Accepted> AS_RECEIVED = Comparator.comparing(
            Accepted::submission, Comparator.comparing(Submission::receivedAt).thenComparingLong(Submission::receipt));

    private final Map<Period, List<Accepted>> byPeriod = new HashMap<>();
    private final TrialFigures figures;

    TrialAccepted(TrialFigures figures) {
        this.figures = figures;
    }

    /** A submission that the trial accepted, for a unit. */
    record Accepted(Submission submission, UnitCode unit) {}

    /** Takes in what a submission came to. */
    void add(Submission submission, Reading reading, Checked checked) {
        if (checked.verdict().status().isAccepted() && reading instanceof Reading.Read read) {
            var accepted = new Accepted(submission, checked.unit().orElseThrow());
            byPeriod.computeIfAbsent(checked.period().orElseThrow(), _ -> new ArrayList<>())
                    .add(accepted);
            figures.hold(accepted, read);
        }
    }

    /** What counted for a unit and period when a submission was decided. */
    Optional<Accepted> counting(UnitCode unit, Period period, Submission then) {
        return before(period, then).filter(a -> a.unit().equals(unit)).max(AS_RECEIVED);
    }

    /** The same of all units. */
    SortedMap<UnitCode, Accepted> counting(Period period, Submission then) {
        var byUnit = new TreeMap<UnitCode, Accepted>();
        before(period, then).sorted(AS_RECEIVED).forEach(a -> byUnit.put(a.unit(), a));
        return byUnit;
    }

    private Stream<Accepted> before(Period period, Submission then) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .filter(a -> AS_DECIDED.compare(a.submission(), then) < 0);
    }

    Past past(Accepted accepted, String form) {
        return figures.of(accepted, form);
    }
}
