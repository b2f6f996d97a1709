package vn.tiendo.workbook;

/**
 * A cell format as the file numbers it: what the reader's callers see of it, and whether it shows numbers as dates.
 *
 * @param known false where a cell names a format that the workbook lacks. Programs show such a cell plainly, and so is a
 *     text read; but whether its number is a figure, a day or a percentage cannot be known, so it is {@link
 *     CellValue.Unclear}
 */
record Look(CellStyle style, boolean date, boolean known) {

    static final Look PLAIN = new Look(CellStyle.PLAIN, false);
    static final Look UNKNOWN = new Look(CellStyle.PLAIN, false, false);

    Look(CellStyle style, boolean date) {
        this(style, date, true);
    }
}
