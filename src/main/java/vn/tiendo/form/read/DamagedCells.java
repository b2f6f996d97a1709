package vn.tiendo.form.read;

import vn.tiendo.form.CellPart;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.RowClaims;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/**
 * Tells of cells that are damaged in the file and are no entries of a table, whose rules tell of those. Above a table and in
 * its header they may have named a period, a unit of money or a column, so there they are as grave as a row that is lost.
 */
final class DamagedCells {

    private final SheetCandidate sheet;
    private final LeftOuts leftOuts;
    private final int lastHeader;

    DamagedCells(SheetCandidate sheet, LeftOuts leftOuts) {
        this.sheet = sheet;
        this.leftOuts = leftOuts;
        this.lastHeader = sheet.places().stream()
                .filter(FormPlace::isComplete)
                .mapToInt(DamagedCells::lastHeader)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private static int lastHeader(FormPlace place) {
        return place instanceof FormPlace.UnderHeader(var _, var header, var _) ? header.lastRow() : place.firstRow();
    }

    /** To be called once the tables have taken what is theirs. */
    void tell(Row row, RowClaims claims) {
        for (Cell cell : row.cells()) {
            var part = claims.part(cell);
            if (isDamaged(cell) && part != CellPart.READ && part != CellPart.TOLD) {
                claims.tell(cell);
                tell(cell, row.number() <= lastHeader ? UnreadCells.Weight.HEAVY : UnreadCells.Weight.DOUBTFUL);
            }
        }
    }

    /** Tells of a cell. */
    void tell(Cell cell, UnreadCells.Weight weight) {
        var form = sheet.places().stream()
                .filter(FormPlace::isComplete)
                .map(FormPlace::form)
                .findFirst();
        var spot = new LeftOuts.Spot(UnreadCells.Why.DAMAGED, weight, form, sheet.name(), "");
        leftOuts.add(spot, cell.address(), TextCleaner.shown(cell, ""));
    }

    static boolean isDamaged(Cell cell) {
        return cell.value() instanceof CellValue.Damaged;
    }
}
