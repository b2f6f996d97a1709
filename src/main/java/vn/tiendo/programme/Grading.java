package vn.tiendo.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;

/**
 * How grave a rule is, by period: a new one can begin as a note, warn later, and block in the end. In periods that no
 * step covers the rule is not in effect.
 *
 * @param steps in order of their periods, none overlapping another
 */
public record Grading(List<Step> steps) {

    /** @param from first and last period of the step; without one it is open to that side */
    public record Step(Optional<Period> from, Optional<Period> to, Severity severity) {

        boolean covers(Period period) {
            return from.filter(first -> first.compareTo(period) > 0).isEmpty()
                    && to.filter(last -> last.compareTo(period) < 0).isEmpty();
        }

        public boolean overlaps(Step later) {
            boolean before =
                    to.isPresent() && later.from.isPresent() && to.get().compareTo(later.from.get()) < 0;
            boolean after =
                    later.to.isPresent() && from.isPresent() && later.to.get().compareTo(from.get()) < 0;
            return !before && !after;
        }
    }

    public Grading {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A rule is in effect at some time");
        }
    }

    public static Grading always(Severity severity) {
        return new Grading(List.of(new Step(Optional.empty(), Optional.empty(), severity)));
    }

    /** Its severity in a period; while nobody knows the period, that of its last step. None if it is not in effect. */
    public Optional<Severity> in(Optional<Period> period) {
        return period.map(p -> steps.stream().filter(s -> s.covers(p)).findFirst())
                .orElseGet(() -> Optional.of(steps.getLast()))
                .map(Step::severity);
    }

    /** The gravest that it ever is. */
    public Severity gravest() {
        return steps.stream().map(Step::severity).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The first period in which it is in effect; none if it always was. */
    public Optional<Period> since() {
        return steps.getFirst().from();
    }
}
