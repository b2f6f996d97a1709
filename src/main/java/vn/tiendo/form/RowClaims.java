package vn.tiendo.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/**
 * Who takes which cell of the row at hand, and for what; of two who take one cell the first counts. What nobody took is
 * left over. Goes from row to row, so that no sheet's cells are held.
 */
final class RowClaims {

    private @Nullable CellPart[] parts = new CellPart[64];
    private final Map<CellPart, Integer> counts = new EnumMap<>(CellPart.class);
    private boolean ofTable;
    private boolean keyed;

    void begin(Row row) {
        int columns = row.cells().isEmpty() ? 0 : row.cells().getLast().column();
        if (columns >= parts.length) {
            parts = new CellPart[columns + 64];
        } else {
            Arrays.fill(parts, null);
        }
        ofTable = false;
        keyed = false;
    }

    void take(int column, CellPart part) {
        if (column < parts.length && parts[column] == null) {
            parts[column] = part;
        }
    }

    /** What the cell was taken for; nothing for one that is left over. */
    @Nullable
    CellPart part(Cell cell) {
        return parts[cell.column()];
    }

    /** The cell was not read, whatever it was taken for. */
    void tell(Cell cell) {
        parts[cell.column()] = CellPart.TOLD;
    }

    void takeAll(Row row, CellPart part) {
        row.cells().forEach(cell -> take(cell.column(), part));
    }

    boolean isTaken(Cell cell) {
        return parts[cell.column()] != null;
    }

    /** The row is one of a table's: what is left of it stands beside the table's columns. */
    void ofTable() {
        ofTable = true;
    }

    boolean isOfTable() {
        return ofTable;
    }

    /** The row looks like one of the form's, although it is not read. */
    void keyed() {
        keyed = true;
    }

    boolean isKeyed() {
        return keyed;
    }

    /** Counts the cells that were taken; the others have to be accounted for by whoever judges them. */
    void settle(Row row) {
        for (Cell cell : row.cells()) {
            var part = parts[cell.column()];
            if (part != null && holdsSomething(cell)) {
                count(part, 1);
            }
        }
    }

    void count(CellPart part, int cells) {
        counts.merge(part, cells, Integer::sum);
    }

    SheetAccount account(String sheet, boolean visible) {
        return new SheetAccount(sheet, visible, counts);
    }

    /** Whether anybody would see something there, or a formula that shows nothing. */
    static boolean holdsSomething(Cell cell) {
        return cell.formula()
                || !(cell.value() instanceof CellValue.Text(var text, var _))
                || !Lettering.tidy(text).isEmpty();
    }
}
