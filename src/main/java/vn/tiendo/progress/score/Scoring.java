package vn.tiendo.progress.score;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.Band;
import vn.tiendo.programme.indicator.CriteriaSet.Factor;
import vn.tiendo.programme.indicator.CriteriaSet.Standard;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.progress.score.ScoredStandard.Outcome;

/** The scoring of a town by a set of criteria, as a class. */
record Scoring(CriteriaSet set, Town town, Optional<UrbanClass> urbanClass, TownValues values, TownProjects projects) {

    List<ScoredGroup> groups(List<TownIndicator> indicators) {
        return set.groups().stream()
                .map(group -> new ScoredGroup(
                        group,
                        set.standardsOf(group).stream()
                                .flatMap(standard -> indicators.stream()
                                        .filter(known -> known.code().equals(standard.indicator()))
                                        .map(indicator -> scored(standard, indicator)))
                                .toList()))
                .toList();
    }

    private ScoredStandard scored(Standard standard, TownIndicator indicator) {
        var factors = urbanClass.stream()
                .flatMap(urban -> set.factors().stream()
                        .filter(factor -> factor.verified() && factor.isFor(standard, urban, town.code())))
                .toList();
        var band = urbanClass
                .flatMap(urban -> Optional.ofNullable(standard.bands().get(urban.code())))
                .map(declared -> eased(declared, factors));
        var value = values.value(indicator);
        var line = band.filter(Band::verified)
                .flatMap(confirmed ->
                        standard.points().map(points -> new LinearPoints(confirmed, points, indicator.stepped())));
        var outcome = outcome(indicator, value, line);
        return new ScoredStandard(
                standard,
                indicator,
                values.rests(indicator),
                value,
                band,
                factors,
                outcome,
                line.flatMap(scale -> value.filter(Share::isDefined).map(scale::of)),
                projects.of(indicator));
    }

    private static Band eased(Band declared, List<Factor> factors) {
        var band = declared;
        for (var factor : factors) {
            band = band.times(factor.times());
        }
        return band;
    }

    private static Outcome outcome(TownIndicator indicator, Optional<Share> value, Optional<LinearPoints> line) {
        if (line.isEmpty()) {
            return Outcome.NOT_CONFIRMED;
        }
        if (indicator.numerator().isEmpty()) {
            return Outcome.NOT_COLLECTED;
        }
        if (value.isEmpty()) {
            return Outcome.NO_FIGURE;
        }
        if (!value.get().isDefined()) {
            return Outcome.NO_RATIO;
        }
        return line.get().isMet(value.get()) ? Outcome.MET : Outcome.BELOW;
    }
}
