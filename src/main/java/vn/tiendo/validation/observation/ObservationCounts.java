package vn.tiendo.validation.observation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Severity;

/**
 * How much rules saw in one submission, counted as they saw it: what is told has to come to the same. For one check, one
 * thread.
 */
public final class ObservationCounts {
    private final Map<Severity, Integer> seen = new EnumMap<>(Severity.class);
    private int folded;

    void seen(Observation observation) {
        seen.merge(observation.severity(), observation.times(), Integer::sum);
        folded(observation.consequences().count());
    }

    void folded(int more) {
        folded += more;
    }

    /** What findings tell of: in lines of their own, joined in one line, left out by the cap, folded. */
    private static ObservationCounts toldBy(List<Finding> findings) {
        var told = new ObservationCounts();
        for (var finding : findings) {
            told.seen.merge(finding.severity(), finding.times() + finding.leftOut(), Integer::sum);
            told.folded(finding.consequences());
        }
        return told;
    }

    /** @throws IllegalStateException if the findings tell of more or less than was seen: a fault of ours */
    void mustBeToldBy(List<Finding> findings) {
        var told = toldBy(findings);
        if (!told.seen.equals(seen) || told.folded != folded) {
            throw new IllegalStateException("Seen " + this + ", told " + told);
        }
    }

    @Override
    public String toString() {
        return seen + " and " + folded + " folded";
    }
}
