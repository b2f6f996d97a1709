package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Row;

/** Rows of a sheet laid out by row and column: its first ones, and some below. */
final class HeldRows {

    private static final HeldRow NONE = new HeldRow(0, false);

    private final HeldRow[] first = new HeldRow[SheetTop.ROWS + 1];
    private final NavigableMap<Integer, HeldRow> deeper = new TreeMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private int lastColumn;

    /** A row's cells by column, and the texts of those that were asked for. */
    private static final class HeldRow {
        private final @Nullable Cell[] cells;
        private final @Nullable String[] texts;
        private final boolean hidden;

        HeldRow(int columns, boolean hidden) {
            this.cells = new Cell[columns];
            this.texts = new String[columns];
            this.hidden = hidden;
        }
    }

    HeldRows(List<Row> rows) {
        Arrays.fill(first, NONE);
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                cells.add(cell);
                lastColumn = Math.max(lastColumn, cell.column());
            }
        }
        rows.forEach(this::lay);
    }

    private void lay(Row row) {
        if (row.cells().isEmpty()) {
            return;
        }
        var held = new HeldRow(lastColumn + 1, row.hidden());
        for (Cell cell : row.cells()) {
            held.cells[cell.column()] = cell;
        }
        if (row.number() <= SheetTop.ROWS) {
            first[row.number()] = held;
        } else {
            deeper.put(row.number(), held);
        }
    }

    /** All cells, in reading order. */
    List<Cell> cells() {
        return cells;
    }

    int lastColumn() {
        return lastColumn;
    }

    @Nullable
    Cell cell(int row, int column) {
        var held = row(row).cells;
        return column < held.length ? held[column] : null;
    }

    boolean isHidden(int row) {
        return row(row).hidden;
    }

    /** The text noted for the cell, if it was. */
    @Nullable
    String text(int row, int column) {
        var texts = row(row).texts;
        return column < texts.length ? texts[column] : null;
    }

    /** Notes what a cell that holds something says. */
    void note(int row, int column, String text) {
        row(row).texts[column] = text;
    }

    void forgetTexts() {
        Arrays.stream(first).forEach(held -> Arrays.fill(held.texts, null));
        deeper.values().forEach(held -> Arrays.fill(held.texts, null));
    }

    /** The numbers of the rows in that span that may be held. */
    Iterable<Integer> numbers(int from, int to) {
        var numbers = new ArrayList<Integer>();
        for (int row = from; row <= Math.min(to, SheetTop.ROWS); row++) {
            numbers.add(row);
        }
        if (to > SheetTop.ROWS && !deeper.isEmpty()) {
            numbers.addAll(deeper.subMap(Math.max(from, SheetTop.ROWS + 1), true, to, true)
                    .keySet());
        }
        return numbers;
    }

    private HeldRow row(int row) {
        return row <= SheetTop.ROWS ? first[row] : deeper.getOrDefault(row, NONE);
    }
}
