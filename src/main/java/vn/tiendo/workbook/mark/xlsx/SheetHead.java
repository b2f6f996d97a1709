package vn.tiendo.workbook.mark.xlsx;

import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * What of a sheet part has to be known before it is copied.
 *
 * @param selected whether it is the one shown, or one of those
 * @param boxes the relationship of its comments' boxes; empty if it has none
 */
record SheetHead(boolean selected, String boxes) {

    static SheetHead of(Part part) {
        return XmlPart.read(part, part.name(), SheetHead::read);
    }

    private static SheetHead read(XmlPart xml) {
        boolean selected = false;
        String boxes = "";
        while (xml.childOf(1)) {
            if (xml.name().equals("sheetViews")) {
                int depth = xml.depth();
                while (xml.childOf(depth)) {
                    selected |= xml.flag("tabSelected");
                }
            } else if (xml.is("sheetData")) {
                xml.skip();
            } else if (xml.is("legacyDrawing")) {
                boxes = xml.relationshipId();
            }
        }
        return new SheetHead(selected, boxes);
    }
}
