package vn.tiendo.report.dimension;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.content.CellContent;
import vn.tiendo.measure.Share;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.Vietnamese;

/**
 * By how much a ratio is above what it was in another period, in points of a percentage, else in its own unit; or why the
 * two cannot be compared.
 */
record AgainstPeriod(OtherPeriods periods, Function<MetricLine, Compared> other, String title) implements RowRemark {

    private static final int DECIMALS = 2;
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    @Override
    public double width() {
        return Vietnamese.widthFor(title, 14);
    }

    @Override
    public CellContent of(DimensionRows.Line line) {
        return content(periods.row(line.key()));
    }

    @Override
    public CellContent ofWhole(Figures whole) {
        return content(periods.whole());
    }

    private CellContent content(Optional<MetricLine> line) {
        return line.filter(known -> known.now().isPresent()).map(this::content).orElse(CellContent.BLANK);
    }

    private CellContent content(MetricLine line) {
        var compared = other.apply(line);
        var above = line.now()
                .flatMap(now -> compared.then().map(then -> now.exact().above(then.exact())))
                .flatMap(this::rounded);
        String why = compared.why()
                .map(reason -> periods.words().say("why." + reason.name()))
                .orElse("");
        return above.<CellContent>map(value -> new CellContent.Difference(value, DECIMALS))
                .orElse(CellContent.centred(why));
    }

    private Optional<BigDecimal> rounded(Share above) {
        return above.times(periods.ratio().isPercentage() ? POINTS : BigDecimal.ONE, DECIMALS);
    }
}
