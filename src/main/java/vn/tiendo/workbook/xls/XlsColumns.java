package vn.tiendo.workbook.xls;

import vn.tiendo.workbook.format.HiddenColumns;

/** What a sheet of an .xls says of its columns before its cells begin. */
final class XlsColumns {

    private static final int HIDDEN = 0x01;

    private XlsColumns() {}

    /** @param start the record that begins the sheet */
    static HiddenColumns hidden(BiffRecord start) {
        var columns = new HiddenColumns();
        for (var record : start.substream()) {
            if (record.kind() == Biff.ROW) {
                break;
            }
            if (record.kind() == Biff.COLUMNS && (record.u16(4) == 0 || (record.u16(8) & HIDDEN) != 0)) {
                columns.hide(record.u16(0) + 1, record.u16(2) + 1);
            }
        }
        return columns;
    }
}
