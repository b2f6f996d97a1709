package vn.tiendo.workbook.mark.xlsx;

import vn.tiendo.workbook.draft.SafeText;

/** Text on its way into XML. */
final class XmlText {

    private XmlText() {}

    /** A stranger's text as content or attribute: made harmless for a cell, then escaped. */
    static String of(String text) {
        return escaped(SafeText.of(text).text());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
