package vn.tiendo.progress.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.programme.indicator.CriteriaSet.Band;
import vn.tiendo.programme.indicator.CriteriaSet.Factor;
import vn.tiendo.programme.indicator.CriteriaSet.Points;
import vn.tiendo.programme.indicator.CriteriaSet.Standard;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.progress.explain.Provenance;

/**
 * What a town comes to by one standard.
 *
 * @param rests the cells on which its value rests; empty where no form asks for it
 * @param value exactly; its denominator is zero where the town's is
 * @param band that of the class, after the factors; empty where none is declared
 * @param factors those that were confirmed, and so applied
 * @param points rounded to two decimals, as they are added up; empty where there are none to be given, which is not zero
 * @param projects of the programme that move it
 */
public record ScoredStandard(
        Standard standard,
        TownIndicator indicator,
        Optional<Provenance> rests,
        Optional<Share> value,
        Optional<Band> band,
        List<Factor> factors,
        Outcome outcome,
        Optional<BigDecimal> points,
        List<Project> projects) {

    public ScoredStandard {
        factors = List.copyOf(factors);
        projects = List.copyOf(projects);
    }

    /** Whether there are points, or why there are none. */
    public enum Outcome {
        /** From the first end of the band on. */
        MET,
        /** On the far side of the band: 0 points. */
        BELOW,
        /** No band or no points that anybody has confirmed. */
        NOT_CONFIRMED,
        /** No form asks for it. */
        NOT_COLLECTED,
        /** Nothing was reported in one of its cells. */
        NO_FIGURE,
        /** What it would be divided by is zero. */
        NO_RATIO
    }

    /** As people are shown it. */
    public Optional<BigDecimal> shown() {
        return value(indicator.decimals());
    }

    /** Rounded to so many decimals; empty where it is not known, or would be divided by zero. */
    public Optional<BigDecimal> value(int decimals) {
        return value.flatMap(share -> share.times(BigDecimal.ONE, decimals));
    }

    /** Its points, or the most it might have once there is a figure; empty where nobody has confirmed that. */
    Optional<BigDecimal> possible() {
        return outcome == Outcome.NOT_CONFIRMED
                ? Optional.empty()
                : points.or(() -> standard.points().map(Points::most));
    }
}
