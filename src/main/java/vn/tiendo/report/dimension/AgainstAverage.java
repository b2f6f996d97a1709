package vn.tiendo.report.dimension;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tiendo.content.CellContent;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.sum.Figures;

/** By how much a ratio is above the whole's: in points of a percentage, else in its own unit. */
public record AgainstAverage(Indicator ratio, Figures whole) implements RowRemark {

    private static final int DECIMALS = 2;
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    @Override
    public String title() {
        return ratio.isPercentage() ? "So với bình quân (điểm %)" : "So với bình quân";
    }

    @Override
    public double width() {
        return 13;
    }

    @Override
    public CellContent of(DimensionRows.Line line) {
        var own = SheetRanking.value(line.figures(), ratio);
        var average = SheetRanking.value(whole, ratio);
        if (own.isEmpty()) {
            return CellContent.centred(line.figures().ratio(ratio.code()).isPresent() ? "không có tỷ lệ" : "");
        }
        return average.<CellContent>map(all -> difference(own.get().subtract(all)))
                .orElse(CellContent.BLANK);
    }

    private CellContent difference(BigDecimal exact) {
        var shown = ratio.isPercentage() ? exact.multiply(POINTS) : exact;
        return new CellContent.Difference(shown.setScale(DECIMALS, RoundingMode.HALF_UP), DECIMALS);
    }

    @Override
    public CellContent ofWhole(Figures all) {
        return CellContent.BLANK;
    }
}
