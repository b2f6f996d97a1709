package vn.tiendo.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;

/**
 * A sheet typed as text: a line is a row, a tab parts cells, {@code #5} is the number 5, {@code =?} a formula without a value,
 * {@code =!5} a cell that the file damaged and that holds 5,
 * {@code >} widens the cell before.
 */
public record TypedSheet(
        String name, boolean visible, List<Row> typed, List<CellRange> merged, Set<Integer> hiddenColumns)
        implements Sheet {

    private static final CellStyle STYLE = new CellStyle("Arial", false, -1);
    private static final int MOST_COLUMNS = 200;

    public static TypedSheet of(String text) {
        var rows = new ArrayList<Row>();
        var merged = new ArrayList<CellRange>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var cells = cells(line, number, merged);
            if (!cells.isEmpty()) {
                rows.add(new Row(number, false, cells));
            }
        }
        return new TypedSheet("Biểu 01", true, rows, merged, Set.of());
    }

    private static List<Cell> cells(String line, int row, List<CellRange> merged) {
        var cells = new ArrayList<Cell>();
        int column = 0;
        for (String text : line.split("\t", MOST_COLUMNS)) {
            column++;
            if (text.equals(">") && column > 1) {
                merged.add(new CellRange(new CellAddress(row, column - 1), new CellAddress(row, column)));
            } else if (!text.isEmpty()) {
                cells.add(new Cell(row, column, value(text), STYLE, false));
            }
        }
        return cells;
    }

    private static CellValue value(String text) {
        if (text.equals("=?")) {
            return new CellValue.NotComputed();
        }
        if (text.startsWith("=!")) {
            return new CellValue.Damaged(text.substring(2), CellValue.Damaged.Fault.NO_SUCH_TEXT);
        }
        return text.matches("#[0-9]{1,15}")
                ? new CellValue.Decimal(new BigDecimal(text.substring(1)))
                : new CellValue.Text(text);
    }

    /** With more merged areas. */
    public TypedSheet with(Stream<CellRange> more) {
        return new TypedSheet(
                name, visible, typed, Stream.concat(merged.stream(), more).toList(), hiddenColumns);
    }

    public TypedSheet named(String other) {
        return new TypedSheet(other, visible, typed, merged, hiddenColumns);
    }

    /** The sheet, hidden as a whole. */
    TypedSheet hidden() {
        return new TypedSheet(name, false, typed, merged, hiddenColumns);
    }

    /** The sheet with columns, counted from 1, that nobody sees. */
    TypedSheet hiding(Integer... columns) {
        return new TypedSheet(name, visible, typed, merged, Set.of(columns));
    }

    @Override
    public boolean isHiddenColumn(int column) {
        return hiddenColumns.contains(column);
    }

    @Override
    public Iterator<Row> rows() {
        return typed.iterator();
    }
}
