package vn.tiendo.workbook;

import java.util.List;
import vn.tiendo.workbook.Refusal.Cause;

/** Counts what a sheet holds against the limits. Cells and rows that are only formatted do not count. */
final class RoomLeft {

    private final String sheet;
    private final Limits limits;
    private int rows;
    private int cells;

    RoomLeft(String sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    /** @throws WorkbookRefused if this row is one too many, too wide, or brings too many cells */
    void take(int number, List<Cell> found) {
        Patience.check();
        if (found.isEmpty()) {
            return;
        }
        rows++;
        cells += found.size();
        check(Cause.TOO_MANY_ROWS, rows, limits.rows(), number);
        check(Cause.TOO_MANY_COLUMNS, found.getLast().column(), limits.columns(), number);
        check(Cause.TOO_MANY_CELLS, cells, limits.cells(), number);
    }

    private void check(Cause cause, int met, int most, int number) {
        if (met > most) {
            throw WorkbookRefused.over(cause, sheet + "!" + number, most);
        }
    }
}
