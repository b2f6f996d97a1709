package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.format.RoomLeft;

/** The rows of an .xls sheet one by one; only the cells of one row are decoded at a time. */
final class XlsRows implements Iterator<Row> {

    private final XlsIndex index;
    private final XlsCells cells;
    private final RoomLeft room;
    private int at;
    private List<Cell> next = List.of();

    XlsRows(XlsIndex index, XlsCells cells, RoomLeft room) {
        this.index = index;
        this.cells = cells;
        this.room = room;
    }

    @Override
    public boolean hasNext() {
        // A row may turn out to hold only formulas that gave no text.
        while (next.isEmpty() && at < index.size()) {
            int row = index.row(at);
            next = read(row);
            room.take(row, next);
        }
        return !next.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int number = next.getFirst().address().row();
        var row = new Row(number, index.hides(number), next);
        next = List.of();
        return row;
    }

    private List<Cell> read(int row) {
        var found = new ArrayList<Cell>();
        for (; at < index.size() && index.row(at) == row; at++) {
            cells.read(index.address(at), index.at(at)).ifPresent(found::add);
        }
        return found;
    }
}
