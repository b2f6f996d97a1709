package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Chart;
import vn.tiendo.content.Chart.Series;
import vn.tiendo.content.Chart.Shape;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.Indicator;
import vn.tiendo.progress.Consolidation;

/** The charts of units, in the order of their ranks. */
final class Charts {

    /** Decimals of a ratio that a chart can show. */
    private static final int FINE = 6;

    private final Consolidation consolidation;
    private final Indicator rate;
    private final Ranking ranking;

    private Charts(Consolidation consolidation, Indicator rate) {
        this.consolidation = consolidation;
        this.rate = rate;
        this.ranking = Ranking.of(consolidation, Optional.of(rate));
    }

    /** Empty where nothing can be ranked. */
    static Optional<Charts> of(Consolidation consolidation) {
        return ShownIndicators.ranking(consolidation.programme())
                .map(rate -> new Charts(consolidation, rate))
                .filter(charts -> !charts.ranking.placed().isEmpty());
    }

    /** The ratio of each unit, with the province's drawn across. */
    Chart rates() {
        var average = consolidation.province().ratio(rate.code()).flatMap(share -> share.times(BigDecimal.ONE, FINE));
        var bars = ranking.placed().stream()
                .map(placed -> Optional.of(placed.ratio().setScale(FINE, java.math.RoundingMode.HALF_UP)))
                .toList();
        var line = ranking.placed().stream().map(_ -> average).toList();
        return new Chart(
                rate.name().vi() + " theo đơn vị, " + period(),
                rate.unit(),
                rate.isPercentage(),
                categories(),
                List.of(
                        new Series(rate.name().vi(), Shape.BAR, bars),
                        new Series("Bình quân toàn tỉnh", Shape.LINE, line)));
    }

    /** The ratio's two terms side by side, in tỷ đồng. */
    Chart terms() {
        String above = termName(rate.numerator());
        String below = rate.denominator().map(this::termName).orElse("");
        return new Chart(
                below + " và " + above.toLowerCase(Vietnamese.LOCALE) + " theo đơn vị, " + period(),
                "tỷ đồng",
                false,
                categories(),
                List.of(
                        new Series(below, Shape.BAR, values(share -> share.denominator())),
                        new Series(above, Shape.BAR, values(share -> share.numerator()))));
    }

    private List<Optional<BigDecimal>> values(java.util.function.Function<Share, BigDecimal> term) {
        return ranking.placed().stream()
                .map(placed -> placed.figures().ratio(rate.code()).map(term).map(dong -> dong.movePointLeft(9)))
                .toList();
    }

    /** Whether the terms are money, so that they can be drawn in tỷ đồng, and have names. */
    boolean canShowTerms() {
        return isNamedMoney(rate.numerator())
                && rate.denominator().filter(this::isNamedMoney).isPresent();
    }

    private boolean isNamedMoney(Indicator.Measure measure) {
        return new CollectedForms(consolidation).isMoney(measure)
                && !termName(measure).isEmpty();
    }

    private String termName(Indicator.Measure measure) {
        return consolidation.programme().indicators().stream()
                .filter(i -> i.denominator().isEmpty() && i.numerator().equals(measure))
                .map(i -> i.name().vi())
                .findFirst()
                .orElse("");
    }

    private List<String> categories() {
        var names = new Names(consolidation.programme());
        return ranking.placed().stream()
                .map(placed -> names.shortUnit(placed.unit()))
                .toList();
    }

    private String period() {
        return consolidation.programme().named(consolidation.period()).vi().toLowerCase(Vietnamese.LOCALE);
    }
}
