package vn.tiendo.form.find;

import vn.tiendo.workbook.CellValue;

/** Tells the lines that stand over a table from the last rows of the one above it: a line has one text and no figure. */
record TitleLines(SheetTop top) {

    private static final int MOST = 5;

    /** A title, a unit, a remark. */
    private static final int MOST_TEXTS = 3;

    /**
     * The first of the lines over a header. Where a gap parts them from what is above, they begin below the highest
     * gap; else rows of one text count.
     *
     * @param above a row that is none of them, nor is any above it
     */
    int firstAbove(int headerRow, int above) {
        int first = headerRow;
        int belowGap = headerRow;
        for (int row = headerRow - 1; row > Math.max(above, headerRow - 1 - MOST); row--) {
            int texts = texts(row);
            if (texts > MOST_TEXTS) {
                break;
            }
            first = texts == 1 && first == row + 1 ? row : first;
            belowGap = texts == 0 ? row : belowGap;
        }
        return belowGap < headerRow ? belowGap : first;
    }

    /** How many texts stand in the row; very many if anything else does. */
    private int texts(int row) {
        int texts = 0;
        for (int column = 1; column <= top.lastColumn(); column++) {
            var cell = top.cell(row, column);
            if (cell.isPresent() && !(cell.get().value() instanceof CellValue.Text)) {
                return Integer.MAX_VALUE;
            }
            texts += top.own(row, column).isEmpty() ? 0 : 1;
        }
        return texts;
    }
}
