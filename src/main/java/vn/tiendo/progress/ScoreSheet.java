package vn.tiendo.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.CriteriaSet;
import vn.tiendo.programme.CriteriaSet.Group;
import vn.tiendo.programme.CriteriaSet.UrbanClass;
import vn.tiendo.programme.Town;

/**
 * What a town comes to by a set of criteria, as one class.
 *
 * @param day that of the period's cut-off
 * @param urbanClass the class it is held against; empty where it aims at none that the set knows
 */
public record ScoreSheet(
        CriteriaSet set,
        Town town,
        Period period,
        LocalDate day,
        Instant asOf,
        Optional<UrbanClass> urbanClass,
        List<ScoredGroup> groups) {

    public ScoreSheet {
        groups = List.copyOf(groups);
    }

    /** Whether the class is reached, as far as what can be scored decides it. */
    public enum Verdict {
        REACHED,
        NOT_REACHED,
        /** What has no confirmed standard or no figure may decide it either way. */
        OPEN
    }

    /** A group's standards. */
    public record ScoredGroup(Group group, List<ScoredStandard> standards) {

        public ScoredGroup {
            standards = List.copyOf(standards);
        }

        /** Added up and capped; empty where nothing in it could be scored, which is not zero. */
        public Optional<BigDecimal> points() {
            return standards.stream()
                    .flatMap(standard -> standard.points().stream())
                    .reduce(BigDecimal::add)
                    .map(sum -> capped(sum, most()));
        }

        Optional<BigDecimal> least() {
            return group.least().filter(_ -> group.verified());
        }

        private Optional<BigDecimal> most() {
            return group.most().filter(_ -> group.verified());
        }

        /** The points it might have at most; empty where that is not known. */
        Optional<BigDecimal> possible() {
            var all = standards.stream()
                    .map(ScoredStandard::possible)
                    .reduce(Optional.of(BigDecimal.ZERO), ScoreSheet::both);
            return most().map(cap -> all.map(sum -> sum.min(cap)).orElse(cap)).or(() -> all);
        }

        /** Whether its least points are reached, or need not be; empty where that is not known. */
        public Optional<Boolean> isEnough() {
            var needed = least();
            if (needed.isEmpty() || isReached(points(), needed.get())) {
                return Optional.of(true);
            }
            boolean lost =
                    possible().filter(most -> most.compareTo(needed.get()) < 0).isPresent();
            return lost ? Optional.of(false) : Optional.empty();
        }
    }

    /** Whether the set is valid on the day of the cut-off. */
    public boolean isInForce() {
        return set.validity().includes(day);
    }

    /** Added up and capped; empty where nothing at all could be scored. */
    public Optional<BigDecimal> total() {
        return groups.stream()
                .flatMap(group -> group.points().stream())
                .reduce(BigDecimal::add)
                .map(sum -> capped(sum, set.most()));
    }

    public Verdict verdict() {
        if (urbanClass.isEmpty() || set.pass().isEmpty()) {
            return Verdict.OPEN;
        }
        var enough = groups.stream().map(ScoredGroup::isEnough).toList();
        boolean lost =
                possible().filter(most -> most.compareTo(set.pass().get()) < 0).isPresent();
        if (lost || enough.contains(Optional.of(false))) {
            return Verdict.NOT_REACHED;
        }
        boolean reached = isReached(total(), set.pass().get());
        return reached && !enough.contains(Optional.<Boolean>empty()) ? Verdict.REACHED : Verdict.OPEN;
    }

    /** How many points are lacking by what could be scored; empty where that is not known, zero where none are. */
    public Optional<BigDecimal> gap() {
        return set.pass().flatMap(pass -> total().map(pass::subtract).map(BigDecimal.ZERO::max));
    }

    /** Standards that are known not to be met: no points, though there is a figure. */
    public List<ScoredStandard> unmet() {
        return standards().stream()
                .filter(standard -> standard.outcome() == ScoredStandard.Outcome.BELOW)
                .toList();
    }

    /** Standards without points for want of a confirmed standard or of a figure. */
    public List<ScoredStandard> unscored() {
        return standards().stream()
                .filter(standard -> standard.points().isEmpty())
                .toList();
    }

    /** All of them, as the groups have them. */
    public List<ScoredStandard> standards() {
        return groups.stream().flatMap(group -> group.standards().stream()).toList();
    }

    private Optional<BigDecimal> possible() {
        var all = groups.stream().map(ScoredGroup::possible).reduce(Optional.of(BigDecimal.ZERO), ScoreSheet::both);
        return all.map(sum -> capped(sum, set.most()));
    }

    private static boolean isReached(Optional<BigDecimal> points, BigDecimal needed) {
        return points.filter(known -> known.compareTo(needed) >= 0).isPresent();
    }

    private static Optional<BigDecimal> both(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(first -> other.map(first::add));
    }

    private static BigDecimal capped(BigDecimal sum, Optional<BigDecimal> most) {
        return most.map(sum::min).orElse(sum);
    }
}
