package vn.tiendo.workbook;

/** A rectangle of cells, both corners within. */
public record CellRange(CellAddress first, CellAddress last) {

    /** Whether the cell lies in it. */
    public boolean contains(int row, int column) {
        return first.row() <= row && row <= last.row() && first.column() <= column && column <= last.column();
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
