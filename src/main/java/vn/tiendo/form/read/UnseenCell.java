package vn.tiendo.form.read;

import java.util.Optional;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.workbook.CellAddress;

/** Why nobody sees what a cell says. */
enum UnseenCell {
    UNDER_MERGE,
    HIDDEN;

    static Optional<UnseenCell> of(SheetTop top, CellAddress at) {
        if (top.isCovered(at)) {
            return Optional.of(UNDER_MERGE);
        }
        boolean hidden = top.isHidden(at.row()) || top.isHiddenColumn(at.column());
        return hidden || isUnseen(top, at) ? Optional.of(HIDDEN) : Optional.empty();
    }

    private static boolean isUnseen(SheetTop top, CellAddress at) {
        return top.cell(at.row(), at.column())
                .filter(cell -> cell.style().unseen())
                .isPresent();
    }
}
