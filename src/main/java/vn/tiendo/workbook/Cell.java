package vn.tiendo.workbook;

/**
 * One cell that holds something.
 *
 * @param row from 1; so is the column
 * @param formula whether the value is what a formula gave
 */
public record Cell(int row, int column, CellValue value, CellStyle style, boolean formula) {

    public Cell(CellAddress address, CellValue value, CellStyle style, boolean formula) {
        this(address.row(), address.column(), value, style, formula);
    }

    public CellAddress address() {
        return new CellAddress(row, column);
    }
}
