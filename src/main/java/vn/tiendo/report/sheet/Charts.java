package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.content.Drawing;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.dimension.CollectedForms;
import vn.tiendo.report.dimension.DimensionRows;
import vn.tiendo.report.dimension.SheetRanking;
import vn.tiendo.report.word.ShownIndicators;
import vn.tiendo.report.word.Vietnamese;

/** The charts of units, in the order of their ranks. Their titles say what was found, decided on exact values. */
final class Charts {

    private static final int DECIMALS = 2;
    private static final int BILLION = 9;
    /** In points: of a bar with the gap after it, so that every name is read, and of all that is no bar. */
    private static final int BAR = 20;

    private static final int FRAME = 90;

    /** No chart is torn. */
    private static final int PAGE = 470;

    private final Consolidation consolidation;
    private final Indicator rate;
    private final SheetRanking ranking;

    private Charts(Consolidation consolidation, Indicator rate) {
        this.consolidation = consolidation;
        this.rate = rate;
        var lines = DimensionRows.of(consolidation, Dimensions.UNIT, List.of(rate))
                .map(DimensionRows::lines)
                .orElse(List.of());
        this.ranking = SheetRanking.of(lines, rate);
    }

    /** Empty where nothing can be ranked. */
    static Optional<Charts> of(Consolidation consolidation) {
        return ShownIndicators.ranking(consolidation.programme())
                .map(rate -> new Charts(consolidation, rate))
                .filter(charts -> !charts.ranking.placed().isEmpty());
    }

    /** In points, enough for a bar a unit; at most a page. */
    int height() {
        return Math.min(PAGE, FRAME + BAR * (ranking.placed().size() + 1));
    }

    /** The ratio of each unit, with the province's in its place. */
    Drawing rates() {
        var average = SheetRanking.value(consolidation.province(), rate);
        var bars = ranking.placed().stream()
                .map(placed ->
                        bar(placed, average.filter(all -> isBehind(placed, all)).isPresent()))
                .toList();
        var references = average.stream()
                .map(all -> new Drawing.Reference("Bình quân toàn tỉnh", shown(all), text(all)))
                .toList();
        return new Drawing.RankedBars(caption(finding(average), bars, references), bars, references);
    }

    private boolean isBehind(SheetRanking.Placed placed, BigDecimal average) {
        int compared = placed.value().compareTo(average);
        return SheetRanking.isLowerBetter(rate) ? compared > 0 : compared < 0;
    }

    private Drawing.Bar bar(SheetRanking.Placed placed, boolean behind) {
        String name = placed.line().name();
        return new Drawing.Bar(name, Optional.of(shown(placed.value())), text(placed.value()), behind);
    }

    private String finding(Optional<BigDecimal> average) {
        int all = ranking.placed().size();
        if (average.isEmpty()) {
            return rate.name().vi() + " của " + all + " đơn vị";
        }
        long behind = ranking.placed().stream()
                .filter(placed -> isBehind(placed, average.get()))
                .count();
        String than = SheetRanking.isLowerBetter(rate) ? "cao" : "thấp";
        return behind + "/" + all + " đơn vị " + than + " hơn bình quân toàn tỉnh " + text(average.get());
    }

    private Drawing.Caption caption(String finding, List<Drawing.Bar> bars, List<Drawing.Reference> references) {
        String figures =
                bars.stream().map(bar -> bar.label() + " " + bar.text()).collect(Collectors.joining("; "));
        String against = references.stream()
                .map(reference -> " " + reference.name() + ": " + reference.text() + ".")
                .collect(Collectors.joining());
        return new Drawing.Caption(
                finding,
                rate.name().vi() + ", " + period(),
                finding + ". " + rate.name().vi() + ", " + period() + ": " + figures + "." + against,
                rate.unit(),
                DECIMALS);
    }

    private BigDecimal shown(BigDecimal exact) {
        return (rate.isPercentage() ? exact.movePointRight(2) : exact).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private String text(BigDecimal exact) {
        String number = Vietnamese.number(shown(exact), DECIMALS);
        return rate.unit().isEmpty() ? number : number + " " + rate.unit();
    }

    /** How much of the ratio's denominator its numerator takes, in tỷ đồng; empty where that is not money, or has no names. */
    Optional<Drawing> terms() {
        var below = rate.denominator();
        if (below.isEmpty()
                || termName(rate.numerator()).isEmpty()
                || below.flatMap(this::termName).isEmpty()) {
            return Optional.empty();
        }
        var shares = ranking.placed().stream()
                .flatMap(placed -> placed.line().figures().ratio(rate.code()).stream())
                .toList();
        String above = termName(rate.numerator()).get();
        return Optional.of(stacked(above, below.flatMap(this::termName).get(), shares));
    }

    private Drawing stacked(String above, String below, List<Share> shares) {
        var done = new ArrayList<Optional<BigDecimal>>();
        var left = new ArrayList<Optional<BigDecimal>>();
        for (Share share : shares) {
            var paid = billions(share.numerator());
            done.add(Optional.of(paid));
            left.add(Optional.of(billions(share.denominator()).subtract(paid).max(BigDecimal.ZERO)));
        }
        var names =
                ranking.placed().stream().map(placed -> placed.line().name()).toList();
        String plan = Vietnamese.withinSentence(below);
        var series = List.of(new Drawing.Series(above, done), new Drawing.Series("Còn lại của " + plan, left));
        return new Drawing.StackedBars(caption(plan, series), names, series);
    }

    private Drawing.Caption caption(String plan, List<Drawing.Series> series) {
        var left = sum(series.getLast());
        var all = sum(series.getFirst()).add(left);
        String finding =
                "Còn " + Vietnamese.number(left, 1) + " trong " + Vietnamese.number(all, 1) + " tỷ đồng " + plan;
        return new Drawing.Caption(
                finding,
                "Tỷ đồng, " + period() + ", đơn vị xếp theo “"
                        + Vietnamese.withinSentence(rate.name().vi()) + "”",
                finding + ", " + period() + ".",
                "tỷ đồng",
                1);
    }

    private static BigDecimal sum(Drawing.Series series) {
        return series.values().stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal billions(BigDecimal dong) {
        return dong.movePointLeft(BILLION).setScale(1, RoundingMode.HALF_UP);
    }

    /** Of an amount of money; empty where no indicator gives it a name. */
    private Optional<String> termName(Indicator.Measure measure) {
        return consolidation.programme().indicators().stream()
                .filter(indicator -> new CollectedForms(consolidation).isMoney(measure))
                .filter(indicator -> indicator.denominator().isEmpty()
                        && indicator.numerator().equals(measure))
                .map(indicator -> indicator.name().vi())
                .findFirst();
    }

    private String period() {
        return consolidation.programme().named(consolidation.period()).vi().toLowerCase(Vietnamese.LOCALE);
    }
}
