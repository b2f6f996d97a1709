package vn.tiendo.document.word;

import vn.tiendo.document.ooxml.XmlTree;

/**
 * What a piece of a report is; how it looks is the template's affair. A template's styles are known by their names, which
 * Word keeps in every language, not by their ids, which it does not. Source of the usual looks: NĐ 30/2020/NĐ-CP, appendix I.
 */
enum WordStyle {
    PART(
            "heading 1",
            "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"
                    + "<w:outlineLvl w:val=\"0\"/>",
            "<w:b/>"),
    SUBPART(
            "heading 2",
            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"120\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>"
                    + "<w:outlineLvl w:val=\"1\"/>",
            "<w:b/>"),
    BODY(
            "Thân bài – Body",
            "<w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
            ""),
    POINT(
            "Gạch đầu dòng – Point",
            "<w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
            ""),
    CAPTION(
            "Tên bảng – Table caption",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"180\" w:after=\"60\"/><w:jc w:val=\"center\"/>",
            "<w:b/><w:sz w:val=\"26\"/>"),
    UNIT(
            "Đơn vị tính – Table unit",
            "<w:keepNext/><w:spacing w:after=\"40\"/><w:jc w:val=\"right\"/>",
            "<w:i/><w:sz w:val=\"24\"/>"),
    HEAD("Đầu bảng – Table head", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"24\"/>"),
    CELL("Ô chữ – Table text", "", "<w:sz w:val=\"24\"/>"),
    NUMBER("Ô số – Table number", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"24\"/>"),
    CENTRED("Ô giữa – Table centred", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"24\"/>"),
    REMARK(
            "Ghi chú – Remark",
            "<w:spacing w:before=\"60\" w:after=\"120\"/><w:jc w:val=\"both\"/>",
            "<w:i/><w:sz w:val=\"24\"/>"),
    CHART_TITLE(
            "Tên biểu đồ – Chart title",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"180\"/><w:jc w:val=\"center\"/>",
            "<w:b/><w:sz w:val=\"26\"/>"),
    MEASURED(
            "Số đo của biểu đồ – Chart measure",
            "<w:keepNext/><w:keepLines/><w:spacing w:after=\"40\"/><w:jc w:val=\"center\"/>",
            "<w:i/><w:sz w:val=\"24\"/>"),
    CHART("Biểu đồ – Chart", "<w:keepLines/><w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>", ""),
    LEGEND(
            "Chú giải biểu đồ – Chart legend",
            "<w:keepLines/><w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>",
            "<w:sz w:val=\"22\"/>"),
    KEY_NAME(
            "Tên số chính – Key figure name",
            "<w:keepNext/><w:spacing w:before=\"60\"/><w:jc w:val=\"center\"/>",
            "<w:sz w:val=\"24\"/>"),
    KEY_VALUE("Số chính – Key figure", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"36\"/>"),
    KEY_TOLD(
            "So sánh số chính – Key figure note",
            "<w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>",
            "<w:i/><w:sz w:val=\"22\"/>"),
    ASKED(
            "Phần cán bộ viết – To be written",
            "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"60\"/><w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>",
            "<w:i/>"),
    DOTS("Dòng chấm – Dotted line", "<w:spacing w:after=\"120\"/>", ""),
    WRITTEN_BY(
            "Người viết – Written by",
            "<w:spacing w:after=\"120\"/><w:jc w:val=\"right\"/>",
            "<w:i/><w:sz w:val=\"24\"/>"),
    APPENDIX(
            "Phụ lục – Appendix",
            "<w:keepNext/><w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/>"),
    APPENDIX_TITLE(
            "Tên phụ lục – Appendix title",
            "<w:keepNext/><w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>",
            "<w:b/>"),
    ATTACHED(
            "Kèm theo – Attached to",
            "<w:keepNext/><w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>",
            "<w:i/><w:sz w:val=\"26\"/>"),
    HEADLINE(
            "Đề mục phụ lục – Appendix heading",
            "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>",
            "<w:b/><w:sz w:val=\"26\"/>"),
    NO_ROOM("Không chiếm chỗ – No room", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"2\"/>"),
    AFTER_TABLE("Sau bảng – After table", "<w:spacing w:line=\"160\" w:lineRule=\"exact\"/>", "<w:sz w:val=\"8\"/>"),
    TABLE("Bảng – Table", "", "");

    private static final String RULE = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";

    private static final String FONT = "Times New Roman";
    private static final String FONTS = "<w:rFonts w:ascii=\"" + FONT + "\" w:hAnsi=\"" + FONT + "\" w:eastAsia=\""
            + FONT + "\" w:cs=\"" + FONT + "\"/>";

    private final String name;
    private final String paragraph;
    private final String letters;

    WordStyle(String name, String paragraph, String letters) {
        this.name = name;
        this.paragraph = paragraph;
        this.letters = letters;
    }

    /** As Word shows it. */
    String styleName() {
        return name;
    }

    /** By which a document names it, unless another style has that id. */
    String usualId() {
        return isWordsOwn() ? name.replace("heading ", "Heading") : "Tiendo" + name().replace("_", "");
    }

    /** Of which sort of Word's styles it is. */
    String type() {
        return this == TABLE ? "table" : "paragraph";
    }

    /**
     * The usual look, as a style of Word.
     *
     * @param basedOn the id of the style that says what this one does not; empty for none
     */
    String usual(String id, String basedOn) {
        String custom = isWordsOwn() ? "" : " w:customStyle=\"1\"";
        String base = basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>";
        return "<w:style xmlns:w=\"" + XmlTree.W + "\" w:type=\"" + type() + "\"" + custom + " w:styleId=\"" + id
                + "\">" + "<w:name w:val=\"" + name + "\"/>" + base + "<w:qFormat/>" + look() + "</w:style>";
    }

    /** Of Word's own styles programs have their own ideas, also of their font, unless it is said. */
    private boolean isWordsOwn() {
        return name.startsWith("heading");
    }

    private String look() {
        if (this == TABLE) {
            return table();
        }
        String run = (isWordsOwn() ? FONTS : "") + letters;
        return "<w:pPr>" + paragraph + "</w:pPr>" + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>");
    }

    /** Thin lines, and as little between them and the text as reads well. */
    private static String table() {
        var borders = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            borders.append("<w:").append(side).append(RULE);
        }
        return "<w:tblPr><w:tblBorders>" + borders + "</w:tblBorders><w:tblCellMar>"
                + "<w:top w:w=\"20\" w:type=\"dxa\"/><w:left w:w=\"" + WordTable.MARGIN + "\" w:type=\"dxa\"/>"
                + "<w:bottom w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"" + WordTable.MARGIN + "\" w:type=\"dxa\"/>"
                + "</w:tblCellMar></w:tblPr>";
    }
}
