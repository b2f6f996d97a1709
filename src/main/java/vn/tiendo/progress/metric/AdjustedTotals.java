package vn.tiendo.progress.metric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.consolidation.Consolidation.Adjusted;
import vn.tiendo.progress.consolidation.Consolidation.AdjustedTotal;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Rolled;
import vn.tiendo.progress.sum.Totals;

/** What a report tells of the province's adjustments: each entry, and what of its totals comes from them. */
record AdjustedTotals(ConsolidationScope scope, CountingAdjustments adjustments) {

    /** @param rolled the period's figures, with the adjustments in them */
    Adjusted of(Rolled rolled) {
        var entries = adjustments.lines();
        if (entries.isEmpty()) {
            return Adjusted.NONE;
        }
        var indicators = scope.programme().indicators();
        var totals = adjustments.totals(scope, indicators, _ -> true);
        return new Adjusted(
                entries,
                indicators.stream()
                        .flatMap(indicator -> of(indicator, totals, rolled))
                        .toList(),
                totals.places());
    }

    private Stream<AdjustedTotal> of(Indicator indicator, Totals totals, Rolled rolled) {
        var units = units().stream()
                .flatMap(unit -> of(indicator, Dimensions.UNIT, Optional.of(unit), totals, rolled).stream());
        return Stream.concat(of(indicator, Dimensions.PROVINCE, Optional.empty(), totals, rolled).stream(), units);
    }

    private List<UnitCode> units() {
        return scope.programme().units().stream().map(Unit::code).distinct().toList();
    }

    private static Optional<AdjustedTotal> of(
            Indicator indicator, String dimension, Optional<UnitCode> unit, Totals totals, Rolled rolled) {
        String key = unit.map(UnitCode::value).orElse("");
        return AdjustedPart.of(totals, indicator.code(), dimension, key)
                .map(part -> new AdjustedTotal(
                        indicator,
                        unit,
                        Optional.ofNullable(
                                rolled.measured(dimension, indicator.code()).get(key)),
                        part));
    }
}
