package vn.tiendo.report.dimension;

import java.math.BigDecimal;
import vn.tiendo.content.CellContent;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.Vietnamese;

/** By how many places a row climbed or fell since the period before, among the rows of now. */
record MovedRank(OtherPeriods periods, String title) implements RowRemark {

    @Override
    public double width() {
        return Vietnamese.widthFor(title, 11);
    }

    @Override
    public CellContent of(DimensionRows.Line line) {
        return periods.row(line.key())
                .flatMap(MetricLine::rankChange)
                .<CellContent>map(places -> new CellContent.Difference(BigDecimal.valueOf(places), 0))
                .orElse(CellContent.BLANK);
    }

    @Override
    public CellContent ofWhole(Figures whole) {
        return CellContent.BLANK;
    }
}
