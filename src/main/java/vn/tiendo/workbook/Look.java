package vn.tiendo.workbook;

/** A cell format as the file numbers it: what the reader's callers see of it, and whether it shows numbers as dates. */
record Look(CellStyle style, boolean date) {

    static final Look PLAIN = new Look(CellStyle.PLAIN, false);
}
