package vn.tiendo.workbook;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** The cells of a row, unchangeable; made by one copy at most, because a large sheet has millions. */
public final class RowCells extends AbstractList<Cell> implements RandomAccess {

    private final Cell[] cells;

    private RowCells(Cell[] cells) {
        this.cells = cells;
    }

    /** @param cells handed over: whoever made them changes them no more */
    public static RowCells first(int count, Cell[] cells) {
        return new RowCells(count == cells.length ? cells : Arrays.copyOf(cells, count));
    }

    /** A list that nobody can change. */
    static List<Cell> of(List<Cell> cells) {
        return cells instanceof RowCells ? cells : List.copyOf(cells);
    }

    @Override
    public Cell get(int index) {
        return cells[index];
    }

    @Override
    public int size() {
        return cells.length;
    }
}
