package vn.tiendo.workbook.mark;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the samples of marks stand on our first sheet: in hidden columns behind all others, in the rows that are there, so
 * that the sheet is no longer or wider for them.
 */
public final class Samples {

    /** A word, a marked cell, one as it was before. */
    private static final int CELLS = 3;

    /** What an .xls can hold; the other samples are left out. */
    private static final int LAST_COLUMN = 255;

    private final int firstColumn;
    private final int rows;
    private final int count;

    public Samples(int count, FrontSheet sheet) {
        this.firstColumn = sheet.widths().size() + 2;
        this.rows = Math.max(1, sheet.lines().size());
        this.count = count;
    }

    public int firstColumn() {
        return firstColumn;
    }

    public int lastColumn() {
        int groups = Math.max(1, (count + rows - 1) / rows);
        return Math.min(LAST_COLUMN, firstColumn + groups * CELLS);
    }

    /** Which samples stand in a row, counted from 0, by the column of their word. */
    public SortedMap<Integer, Integer> ofRow(int row) {
        var numbers = new TreeMap<Integer, Integer>();
        int column = firstColumn;
        for (int number = row - 1; number < count && column + CELLS <= LAST_COLUMN; number += rows) {
            numbers.put(column, number);
            column += CELLS;
        }
        return numbers;
    }
}
