package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.TreeMap;
import vn.tiendo.measure.Share;
import vn.tiendo.progress.Figures;

/** Figures of a group from those of its members: sums are added, ratios rolled up as Σ/Σ. */
final class Rollup {

    private Rollup() {}

    static Figures of(Collection<Figures> members) {
        var sums = new TreeMap<String, BigDecimal>();
        var ratios = new TreeMap<String, Share>();
        for (Figures member : members) {
            member.sums().forEach((code, value) -> sums.merge(code, value, BigDecimal::add));
            member.ratios().forEach((code, share) -> ratios.merge(code, share, Share::plus));
        }
        return new Figures(sums, ratios);
    }
}
