package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Indicator;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Figures;

/**
 * Units by a ratio, best first; equal ones share a rank.
 *
 * @param unranked units with figures and no ratio: their denominator is zero or unknown
 */
record Ranking(List<Placed> placed, List<UnitCode> unranked) {

    /** Enough to tell any two ratios of đồng amounts apart. */
    private static final int EXACT = 30;

    /** A unit in its place. */
    record Placed(int rank, UnitCode unit, Figures figures, BigDecimal ratio) {}

    static Ranking of(Consolidation consolidation, Optional<Indicator> by) {
        var names = new Names(consolidation.programme());
        var order = Comparator.comparing(names::unit, Vietnamese.order()).thenComparing(UnitCode::value);
        var rated = new ArrayList<Placed>();
        var unranked = new ArrayList<UnitCode>();
        consolidation.units().keySet().stream().sorted(order).forEach(unit -> {
            var figures = consolidation.units().getOrDefault(unit, Figures.NONE);
            by.flatMap(indicator -> ratio(figures, indicator))
                    .ifPresentOrElse(ratio -> rated.add(new Placed(0, unit, figures, ratio)), () -> unranked.add(unit));
        });
        rated.sort(Comparator.comparing(Placed::ratio).reversed());
        return new Ranking(numbered(rated), List.copyOf(unranked));
    }

    static Optional<BigDecimal> ratio(Figures figures, Indicator indicator) {
        return figures.ratio(indicator.code()).flatMap(share -> share.times(BigDecimal.ONE, EXACT));
    }

    private static List<Placed> numbered(List<Placed> rated) {
        var placed = new ArrayList<Placed>();
        for (Placed next : rated) {
            boolean tied = !placed.isEmpty() && placed.getLast().ratio().compareTo(next.ratio()) == 0;
            int rank = tied ? placed.getLast().rank() : placed.size() + 1;
            placed.add(new Placed(rank, next.unit(), next.figures(), next.ratio()));
        }
        return List.copyOf(placed);
    }
}
