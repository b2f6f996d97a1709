package vn.tiendo.report.dimension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.workbook.CellAddress;

/**
 * Live formulas for a row that sums up the rows below it. SUBTOTAL leaves out other subtotals, so that groups within
 * groups are not counted twice, and heeds filters.
 *
 * @param firstColumn where the first figure stands, from 1
 */
public record Subtotals(List<FigureColumn> columns, int firstColumn) {

    /** For the row given, over the rows after it down to the last. What no member states stays blank, not zero. */
    public List<CellContent> contents(Figures sum, int row, int last) {
        var contents = new ArrayList<CellContent>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            contents.add(column.isRatio() ? ratio(column, sum, row) : sum(i, sum, new Rows(row + 1, last)));
        }
        return contents;
    }

    private record Rows(int first, int last) {}

    private CellContent sum(int index, Figures sum, Rows rows) {
        var column = columns.get(index);
        String letters = CellAddress.letters(firstColumn + index);
        String formula = "SUBTOTAL(" + way(column.indicator().numerator()) + "," + letters + rows.first() + ":"
                + letters + rows.last() + ")";
        return column.value(sum)
                .<CellContent>map(value -> new CellContent.Formula(formula, column.figure(value)))
                .orElse(CellContent.BLANK);
    }

    /** By their numbers in SUBTOTAL. */
    private static int way(Measure measure) {
        return switch (measure) {
            case Measure.Sum _, Measure.Count _ -> 9;
            case Measure.Extreme extreme -> extreme.isGreatest() ? 4 : 5;
        };
    }

    private CellContent ratio(FigureColumn column, Figures sum, int row) {
        var now = column.content(sum);
        var above = cell(column.indicator().numerator(), row);
        var below = column.indicator().denominator().flatMap(measure -> cell(measure, row));
        if (now.equals(CellContent.BLANK) || above.isEmpty() || below.isEmpty()) {
            return now;
        }
        String formula = "IF(" + below.get() + "=0,\"\"," + above.get() + "/" + below.get() + ")";
        return new CellContent.Formula(formula, now);
    }

    private Optional<String> cell(Measure measure, int row) {
        for (int i = 0; i < columns.size(); i++) {
            var indicator = columns.get(i).indicator();
            if (indicator.denominator().isEmpty() && indicator.numerator().equals(measure)) {
                return Optional.of(CellAddress.letters(firstColumn + i) + row);
            }
        }
        return Optional.empty();
    }
}
