package vn.tiendo.report.dimension;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.sum.Figures;

/**
 * Figures of a group from those of its members: sums are added, ratios rolled up as Σ/Σ; of greatest and least values the
 * greatest and the least.
 */
public final class Rollup {

    private Rollup() {}

    public static Figures of(List<Indicator> indicators, Collection<Figures> members) {
        var sums = new TreeMap<String, BigDecimal>();
        var ratios = new TreeMap<String, Share>();
        for (Indicator indicator : indicators) {
            members.stream()
                    .flatMap(member -> member.sum(indicator.code()).stream())
                    .reduce(indicator.numerator()::together)
                    .ifPresent(value -> sums.put(indicator.code(), value));
            members.stream()
                    .flatMap(member -> member.ratio(indicator.code()).stream())
                    .reduce(indicator::together)
                    .ifPresent(share -> ratios.put(indicator.code(), share));
        }
        return new Figures(sums, ratios);
    }
}
