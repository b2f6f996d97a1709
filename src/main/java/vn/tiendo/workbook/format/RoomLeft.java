package vn.tiendo.workbook.format;

import java.util.List;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * Counts what a sheet holds against the limits. Cells and rows that are only formatted do not count. A text counts in
 * every cell that shares it: whoever cleans texts makes a new one of each.
 */
public final class RoomLeft {

    /** Cells of a sheet that may contradict themselves; of one that has more nothing can be trusted. */
    private static final int MOST_DAMAGED = 20;

    private final String sheet;
    private final Limits limits;
    private int rows;
    private int cells;
    private int damaged;
    private long characters;

    public RoomLeft(String sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    /** @throws WorkbookRefused if this row is one too many, too wide, or brings too many cells */
    public void take(int number, List<Cell> found) {
        Patience.check();
        if (found.isEmpty()) {
            return;
        }
        rows++;
        cells += found.size();
        for (int i = 0; i < found.size(); i++) {
            count(found.get(i));
        }
        check(Cause.TOO_MANY_ROWS, rows, limits.rows(), number);
        check(Cause.TOO_MANY_COLUMNS, found.getLast().column(), limits.columns(), number);
        check(Cause.TOO_MANY_CELLS, cells, limits.cells(), number);
        check(Cause.TOO_MUCH_TEXT, characters, limits.characters(), number);
    }

    private void count(Cell cell) {
        if (cell.value() instanceof CellValue.Text text) {
            characters += text.text().length();
        } else if (cell.value() instanceof CellValue.Damaged && ++damaged > MOST_DAMAGED) {
            throw WorkbookRefused.because(Cause.DAMAGED, sheet + "!" + cell.address());
        }
    }

    private void check(Cause cause, long met, long most, int number) {
        if (met > most) {
            throw WorkbookRefused.over(cause, sheet + "!" + number, most);
        }
    }
}
