package vn.tiendo.progress.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.programme.indicator.CriteriaSet.Group;
import vn.tiendo.programme.indicator.CriteriaSet.Points;

/** What a town comes to by a group of standards. */
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

    private Optional<BigDecimal> least() {
        return group.least().filter(_ -> group.verified());
    }

    private Optional<BigDecimal> most() {
        return group.most().filter(_ -> group.verified());
    }

    /** The points it might have at most, what is declared of it being all there is up to its cap; empty if not known. */
    Optional<BigDecimal> possible() {
        return sum(ScoredStandard::possible)
                .map(sum -> withUndeclared(sum, declared(), most()))
                .or(this::most);
    }

    /** The points that can be had in it by anybody; empty if that is not known. */
    Optional<BigDecimal> fullest() {
        return most().or(this::declared);
    }

    private Optional<BigDecimal> declared() {
        return sum(standard -> standard.standard().points().map(Points::most));
    }

    /** Of no standards at all nothing is known. */
    private Optional<BigDecimal> sum(Function<ScoredStandard, Optional<BigDecimal>> points) {
        return standards.isEmpty()
                ? Optional.empty()
                : standards.stream().map(points).reduce(Optional.of(BigDecimal.ZERO), ScoredGroup::both);
    }

    /**
     * What might be had where the declared parts come to less than the whole: the rest may be reached by what is not
     * declared.
     *
     * @param most of the whole; empty where the parts are all of it
     */
    static BigDecimal withUndeclared(BigDecimal possible, Optional<BigDecimal> declared, Optional<BigDecimal> most) {
        var rest = most.flatMap(whole -> declared.map(whole::subtract)).map(BigDecimal.ZERO::max);
        return capped(possible.add(rest.orElse(BigDecimal.ZERO)), most);
    }

    static boolean isReached(Optional<BigDecimal> points, BigDecimal needed) {
        return points.filter(known -> known.compareTo(needed) >= 0).isPresent();
    }

    static Optional<BigDecimal> both(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(first -> other.map(first::add));
    }

    static BigDecimal capped(BigDecimal sum, Optional<BigDecimal> most) {
        return most.map(sum::min).orElse(sum);
    }
}
