package vn.tiendo.report.dimension;

import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.word.Vietnamese;

/** Which units of then a row's figures of the period before come from, where units were joined or parted since. */
record RestatedFrom(OtherPeriods periods, String title) implements RowRemark {

    @Override
    public double width() {
        return Vietnamese.widthFor(title, 18);
    }

    @Override
    public CellContent of(DimensionRows.Line line) {
        return CellContent.words(periods.row(line.key()).stream()
                .flatMap(known -> periods.restatedFrom(known).stream())
                .map(periods::unit)
                .collect(Collectors.joining(", ")));
    }

    @Override
    public CellContent ofWhole(Figures whole) {
        return CellContent.BLANK;
    }
}
