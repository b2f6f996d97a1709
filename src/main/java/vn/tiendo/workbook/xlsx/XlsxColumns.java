package vn.tiendo.workbook.xlsx;

import vn.tiendo.workbook.format.HiddenColumns;
import vn.tiendo.workbook.xml.XmlPart;

/** What a sheet of an .xlsx says of its columns before its cells begin. */
final class XlsxColumns {

    private XlsxColumns() {}

    /** @param xml stands on the sheet's root; it is read no further than to where the cells begin */
    static HiddenColumns hidden(XmlPart xml) {
        var columns = new HiddenColumns();
        while (xml.childOf(1) && !xml.is("sheetData")) {
            if (xml.is("cols")) {
                int depth = xml.depth();
                while (xml.childOf(depth)) {
                    take(xml, columns);
                }
            }
        }
        return columns;
    }

    private static void take(XmlPart xml, HiddenColumns columns) {
        if (xml.is("col") && XlsxRows.isHidden(xml.flag("hidden"), xml.attribute("width"))) {
            columns.hide(number(xml.attribute("min", "")), number(xml.attribute("max", "")));
        }
    }

    /** How columns look is no reason to refuse a workbook: what is no number hides none. */
    private static int number(String said) {
        boolean number = !said.isEmpty() && said.length() <= 5 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(said) : 0;
    }
}
