package vn.tiendo.workbook;

import java.util.BitSet;

/** The columns that a sheet does not show: hidden by their sender, folded away by an outline, or drawn to no width. */
final class HiddenColumns {

    private static final int LAST_COLUMN = 16_384;
    private static final int XLS_HIDDEN = 0x01;

    private final BitSet hidden = new BitSet();

    private HiddenColumns() {}

    /** @param xml stands on the sheet's root; it is read no further than to where the cells begin */
    static HiddenColumns of(XmlPart xml) {
        var columns = new HiddenColumns();
        while (xml.childOf(1) && !xml.is("sheetData")) {
            if (xml.is("cols")) {
                int depth = xml.depth();
                while (xml.childOf(depth)) {
                    columns.take(xml);
                }
            }
        }
        return columns;
    }

    /** @param start the record that begins the sheet */
    static HiddenColumns of(BiffRecord start) {
        var columns = new HiddenColumns();
        for (var record : start.substream()) {
            if (record.kind() == Biff.ROW) {
                break;
            }
            if (record.kind() == Biff.COLUMNS && (record.u16(4) == 0 || (record.u16(8) & XLS_HIDDEN) != 0)) {
                columns.hide(record.u16(0) + 1, record.u16(2) + 1);
            }
        }
        return columns;
    }

    boolean has(int column) {
        return hidden.get(column);
    }

    private void take(XmlPart xml) {
        if (xml.is("col") && XlsxRows.isHidden(xml.flag("hidden"), xml.attribute("width"))) {
            hide(number(xml.attribute("min", "")), number(xml.attribute("max", "")));
        }
    }

    private void hide(int first, int last) {
        if (first >= 1 && first <= last) {
            hidden.set(first, Math.min(last, LAST_COLUMN) + 1);
        }
    }

    /** How columns look is no reason to refuse a workbook: what is no number hides none. */
    private static int number(String said) {
        boolean number = !said.isEmpty() && said.length() <= 5 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(said) : 0;
    }
}
