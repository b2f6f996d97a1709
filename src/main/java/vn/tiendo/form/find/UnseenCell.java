package vn.tiendo.form.find;

import java.util.Optional;
import vn.tiendo.workbook.CellAddress;

/** Why nobody sees what a cell says. */
public enum UnseenCell {
    UNDER_MERGE,
    HIDDEN;

    public static Optional<UnseenCell> of(SheetTop top, CellAddress at) {
        if (top.area(at.row(), at.column())
                .filter(area -> !area.first().equals(at))
                .isPresent()) {
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
