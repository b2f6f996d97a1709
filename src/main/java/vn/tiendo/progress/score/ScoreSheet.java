package vn.tiendo.progress.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.registry.Town;

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

    /** Whether the set is valid on the day of the cut-off. */
    public boolean isInForce() {
        return set.validity().includes(day);
    }

    /** Added up and capped; empty where nothing at all could be scored. */
    public Optional<BigDecimal> total() {
        return groups.stream()
                .flatMap(group -> group.points().stream())
                .reduce(BigDecimal::add)
                .map(sum -> ScoredGroup.capped(sum, set.most()));
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
        boolean reached = ScoredGroup.isReached(total(), set.pass().get());
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
        return sum(ScoredGroup::possible)
                .map(sum -> ScoredGroup.withUndeclared(sum, sum(ScoredGroup::fullest), set.most()));
    }

    private Optional<BigDecimal> sum(Function<ScoredGroup, Optional<BigDecimal>> points) {
        return groups.stream().map(points).reduce(Optional.of(BigDecimal.ZERO), ScoredGroup::both);
    }
}
