package vn.tiendo.workbook.format;

import java.util.BitSet;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/** Of the cells of a sheet that hold no formula, whether their numbers are more than zero; no number is kept. */
public final class TypedSigns {

    private final NavigableMap<Integer, Line> lines = new TreeMap<>();
    private boolean hidesRows;

    /** The columns of one row, by what stands there. */
    private record Line(BitSet more, BitSet whole, BitSet less, BitSet words) {

        Line() {
            this(new BitSet(), new BitSet(), new BitSet(), new BitSet());
        }

        NumberSign in(int first, int last) {
            return isAny(less, first, last)
                    ? NumberSign.UNKNOWN
                    : isAny(whole, first, last)
                            ? NumberSign.WHOLE
                            : isAny(more, first, last) ? NumberSign.MORE : NumberSign.NOTHING;
        }

        private static boolean isAny(BitSet columns, int first, int last) {
            int next = columns.nextSetBit(first);
            return next >= 0 && next <= last;
        }
    }

    public static TypedSigns of(Iterator<Row> rows) {
        var signs = new TypedSigns();
        rows.forEachRemaining(signs::take);
        return signs;
    }

    private void take(Row row) {
        hidesRows |= row.hidden();
        var line = new Line();
        for (Cell cell : row.cells()) {
            if (!cell.formula()) {
                columns(line, cell.value()).set(cell.column());
            }
        }
        lines.put(row.number(), line);
    }

    private static BitSet columns(Line line, CellValue value) {
        return switch (value) {
            case CellValue.Decimal(var number) ->
                switch (NumberSign.of(number)) {
                    case WHOLE -> line.whole();
                    case MORE -> line.more();
                    case UNKNOWN -> line.less();
                    case NOTHING -> new BitSet();
                };
            case CellValue.Date _ -> line.whole();
            case CellValue.Text _,
                    CellValue.Bool _,
                    CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.Picture _,
                    CellValue.Unclear _,
                    CellValue.Damaged _,
                    CellValue.OutOfRange _ -> line.words();
        };
    }

    boolean hidesRows() {
        return hidesRows;
    }

    /** What a cell counts for by itself; whoever adds a text may well add a number. */
    NumberSign at(CellAddress cell) {
        var line = lines.get(cell.row());
        return line == null
                ? NumberSign.NOTHING
                : line.words().get(cell.column()) ? NumberSign.UNKNOWN : line.in(cell.column(), cell.column());
    }

    /** What the numbers of an area come to; texts count for nothing there. */
    NumberSign in(CellRange area) {
        var sign = NumberSign.NOTHING;
        for (Line line :
                lines.subMap(area.first().row(), true, area.last().row(), true).values()) {
            sign = sign.plus(line.in(area.first().column(), area.last().column()));
        }
        return sign;
    }
}
