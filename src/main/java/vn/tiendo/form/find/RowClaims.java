package vn.tiendo.form.find;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/**
 * Who takes which cell of the row at hand, and for what; of two who take one cell the first counts. What nobody took is
 * left over. Goes from row to row, so that no sheet's cells are held.
 */
public final class RowClaims {

    private @Nullable CellPart[] parts = new CellPart[64];
    private final Map<CellPart, Integer> counts = new EnumMap<>(CellPart.class);
    private boolean ofTable;
    private boolean keyed;

    public void begin(Row row) {
        int columns = row.cells().isEmpty() ? 0 : row.cells().getLast().column();
        if (columns >= parts.length) {
            parts = new CellPart[columns + 64];
        } else {
            Arrays.fill(parts, null);
        }
        ofTable = false;
        keyed = false;
    }

    public void take(int column, CellPart part) {
        if (column < parts.length && parts[column] == null) {
            parts[column] = part;
        }
    }

    /** What the cell was taken for; nothing for one that is left over. */
    @Nullable
    public CellPart part(Cell cell) {
        return parts[cell.column()];
    }

    /** The cell was not read, whatever it was taken for. */
    public void tell(Cell cell) {
        parts[cell.column()] = CellPart.TOLD;
    }

    public void takeAll(Row row, CellPart part) {
        row.cells().forEach(cell -> take(cell.column(), part));
    }

    public boolean isTaken(Cell cell) {
        return parts[cell.column()] != null;
    }

    /** The row is one of a table's: what is left of it stands beside the table's columns. */
    public void ofTable() {
        ofTable = true;
    }

    public boolean isOfTable() {
        return ofTable;
    }

    /** The row looks like one of the form's, although it is not read. */
    public void keyed() {
        keyed = true;
    }

    public boolean isKeyed() {
        return keyed;
    }

    /** Counts the cells that were taken; the others have to be accounted for by whoever judges them. */
    public void settle(Row row) {
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

    public SheetAccount account(String sheet, boolean visible) {
        return new SheetAccount(sheet, visible, counts);
    }

    /** Whether anybody would see something there, or a formula that shows nothing. */
    public static boolean holdsSomething(Cell cell) {
        return cell.formula()
                || !(cell.value() instanceof CellValue.Text(var text, var _))
                || !TextCleaner.tidy(text).isEmpty();
    }
}
