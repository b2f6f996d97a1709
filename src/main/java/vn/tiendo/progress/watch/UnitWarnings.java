package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.progress.watch.Warning.Figure;
import vn.tiendo.progress.watch.Warning.Measure;

/** What is to be warned of in a unit as a whole: the figures that say so, by unit. */
record UnitWarnings(Watching watching) {

    Map<UnitCode, List<Figure>> figures(Watch.Warning warning) {
        if (!warning.isBy(Watch.Level.UNIT)) {
            return Map.of();
        }
        return switch (warning.kind()) {
            case DELAY -> delays(warning);
            case SLIP -> falls(warning);
            case SUM -> sums(warning);
            case ZERO, DROP, OVERDUE, STILL, OVERRUN, LAND, ESTIMATE -> Map.of();
        };
    }

    private Map<UnitCode, List<Figure>> delays(Watch.Warning warning) {
        var late = new LinkedHashMap<UnitCode, List<Figure>>();
        shares(warning, watching.period()).forEach((unit, share) -> {
            var delay = new Delay(watching.elapsed(), share);
            if (delay.exceeds(warning.limit())) {
                late.put(unit, RowWarnings.with(terms(warning, share), RowWarnings.figures(delay)));
            }
        });
        return late;
    }

    /** Over the rows that can be held against their own past. */
    private Map<UnitCode, List<Figure>> sums(Watch.Warning warning) {
        var held = new LinkedHashMap<UnitCode, YearToDate>();
        for (WatchedRow row : watching.now()) {
            YearToDate.of(watching, warning, row).ifPresent(one -> held.merge(row.unit(), one, YearToDate::plus));
        }
        var found = new LinkedHashMap<UnitCode, List<Figure>>();
        held.forEach((unit, all) -> {
            if (all.differs(warning.limit())) {
                found.put(unit, all.figures(warning));
            }
        });
        return found;
    }

    private static List<Figure> terms(Watch.Warning warning, Share share) {
        String done = String.join("+", warning.fields());
        return List.of(
                new Figure(done, share.numerator(), warning.fields().size() == 1 ? Measure.FIELD : Measure.DONG),
                Figure.of(warning.whole().orElseThrow(), share.denominator()));
    }

    private Map<UnitCode, List<Figure>> falls(Watch.Warning warning) {
        var shares = shares(warning, watching.period());
        var ranks = ranks(shares);
        var previous = watching.previousOfYear()
                .map(period -> ranks(shares(warning, period)))
                .orElse(Map.of());
        var fallen = new LinkedHashMap<UnitCode, List<Figure>>();
        shares.forEach((unit, share) -> {
            int rank = ranks.getOrDefault(unit, 0);
            int was = previous.getOrDefault(unit, rank);
            if (rank - was > 0 && rank - was >= warning.limit().intValue()) {
                fallen.put(
                        unit,
                        List.of(
                                RowWarnings.percent("share", share),
                                Figure.count("rank", rank),
                                Figure.count("previousRank", was),
                                Figure.count("rankChange", (long) was - rank)));
            }
        });
        return fallen;
    }

    /** Σ/Σ over the rows of each unit; units without a whole, or of which nothing is known, have no share. */
    private Map<UnitCode, Share> shares(Watch.Warning warning, Period period) {
        var shares = new LinkedHashMap<UnitCode, Share>();
        var known = new HashSet<UnitCode>();
        for (WatchedRow row : watching.rows().of(period)) {
            var done = row.sum(warning.fields());
            var whole = warning.whole().flatMap(row::number);
            done.ifPresent(_ -> known.add(row.unit()));
            var share = new Share(done.orElse(BigDecimal.ZERO), whole.orElse(BigDecimal.ZERO));
            shares.merge(row.unit(), share, Share::plus);
        }
        shares.keySet().retainAll(known);
        shares.values().removeIf(share -> share.denominator().signum() <= 0);
        return shares;
    }

    /** Best first; equal ones share a rank. */
    private static Map<UnitCode, Integer> ranks(Map<UnitCode, Share> shares) {
        var best = shares.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(UnitWarnings::best))
                .toList();
        var ranks = new HashMap<UnitCode, Integer>();
        int rank = 0;
        for (int i = 0; i < best.size(); i++) {
            boolean tied = i > 0 && best(best.get(i - 1).getValue(), best.get(i).getValue()) == 0;
            rank = tied ? rank : i + 1;
            ranks.put(best.get(i).getKey(), rank);
        }
        return ranks;
    }

    private static int best(Share one, Share other) {
        return other.above(one).signum();
    }

    /** The cause under which most is left to be done, among those that its rows name. */
    Optional<String> cause(Watch.Warning warning, UnitCode unit) {
        var left = new LinkedHashMap<String, BigDecimal>();
        for (WatchedRow row : watching.rows().of(watching.period(), unit)) {
            watching.watch()
                    .cause()
                    .flatMap(row::text)
                    .ifPresent(cause -> left.merge(cause, left(warning, row), BigDecimal::add));
        }
        return left.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static BigDecimal left(Watch.Warning warning, WatchedRow row) {
        var whole = warning.whole().flatMap(row::number).orElse(BigDecimal.ZERO);
        return whole.subtract(row.sum(warning.fields()).orElse(BigDecimal.ZERO));
    }
}
