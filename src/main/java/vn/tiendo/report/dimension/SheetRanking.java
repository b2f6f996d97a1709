package vn.tiendo.report.dimension;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Better;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.Vietnamese;

/**
 * Rows of a table by an indicator, the best first; equal ones share a rank. It is decided on exact values.
 *
 * @param unranked rows without a value: nothing was reported, or a ratio's denominator is zero
 */
public record SheetRanking(List<Placed> placed, List<DimensionRows.Line> unranked) {

    /** Enough to tell any two ratios of đồng amounts apart. */
    private static final int EXACT = 30;

    /** A row in its place. */
    public record Placed(int rank, DimensionRows.Line line, BigDecimal value) {}

    public static SheetRanking of(List<DimensionRows.Line> lines, Indicator by) {
        var rated = new ArrayList<Placed>();
        var unranked = new ArrayList<DimensionRows.Line>();
        lines.forEach(line -> value(line.figures(), by)
                .ifPresentOrElse(value -> rated.add(new Placed(0, line, value)), () -> unranked.add(line)));
        rated.sort(Comparator.comparing(Placed::value, order(by))
                .thenComparing(placed -> placed.line().name(), Vietnamese.order())
                .thenComparing(placed -> placed.line().key()));
        return new SheetRanking(numbered(rated), List.copyOf(unranked));
    }

    /** The better first; without a word on it the higher. */
    private static Comparator<BigDecimal> order(Indicator by) {
        return isLowerBetter(by) ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }

    public static boolean isLowerBetter(Indicator by) {
        return by.held().better().filter(Better.LOWER::equals).isPresent();
    }

    /** The exact value of a sum or ratio. */
    public static Optional<BigDecimal> value(Figures figures, Indicator indicator) {
        return figures.sum(indicator.code())
                .or(() -> figures.ratio(indicator.code()).flatMap(share -> share.times(BigDecimal.ONE, EXACT)));
    }

    private static List<Placed> numbered(List<Placed> rated) {
        var placed = new ArrayList<Placed>();
        for (Placed next : rated) {
            boolean tied = !placed.isEmpty() && placed.getLast().value().compareTo(next.value()) == 0;
            int rank = tied ? placed.getLast().rank() : placed.size() + 1;
            placed.add(new Placed(rank, next.line(), next.value()));
        }
        return List.copyOf(placed);
    }
}
