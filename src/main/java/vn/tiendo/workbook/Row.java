package vn.tiendo.workbook;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number from 1, as the sender sees it
 * @param hidden whether the sender's program hides it (by hand or by a filter)
 * @param cells those that hold something, by rising column
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = RowCells.of(cells);
    }
}
