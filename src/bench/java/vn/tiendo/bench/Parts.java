package vn.tiendo.bench;

import java.util.Collection;

/** The parts of a workbook that do not depend on its cells, shaped as Excel writes them. */
final class Parts {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    static final String ROOT = DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
            + relationship(1, "officeDocument", "xl/workbook.xml") + "</Relationships>";

    static final String THEME = DECLARATION
            + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " name=\"Office\"><a:themeElements>" + colours() + fonts() + effects() + "</a:themeElements></a:theme>";

    static final String STYLES = DECLARATION + "<styleSheet xmlns=\"" + MAIN + "\">"
            + """
            <numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
            <numFmt numFmtId="165" formatCode="0.0%"/></numFmts>\
            <fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>\
            <font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font>\
            <font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
            <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>\
            </borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="11"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"""
            + xf(0, 1, "center") + xf(0, 1, "center") + xf(0, 2, "left") + xf(3, 2, "right") + xf(4, 2, "right")
            + xf(164, 2, "center") + xf(10, 2, "right") + xf(165, 2, "right") + xf(0, 2, "center") + xf(3, 1, "right")
            + """
            </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
            <dxfs count="0"/></styleSheet>""";

    private Parts() {}

    static String contentTypes(int sheets) {
        var xml = new StringBuilder(DECLARATION + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(override("xl/workbook.xml", SPREADSHEET + "sheet.main+xml"));
        for (int sheet = 1; sheet <= sheets; sheet++) {
            xml.append(override("xl/worksheets/sheet" + sheet + ".xml", SPREADSHEET + "worksheet+xml"));
        }
        xml.append(override("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"));
        xml.append(override("xl/styles.xml", SPREADSHEET + "styles+xml"));
        xml.append(override("xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml"));
        return xml.append("</Types>").toString();
    }

    static String workbook(Collection<String> sheets) {
        var xml = new StringBuilder(DECLARATION + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\">"
                + "<workbookPr defaultThemeVersion=\"166925\"/><bookViews><workbookView activeTab=\"0\"/></bookViews>"
                + "<sheets>");
        int sheet = 1;
        for (String name : sheets) {
            xml.append("<sheet name=\"" + name + "\" sheetId=\"" + sheet + "\" r:id=\"rId" + sheet + "\"/>");
            sheet++;
        }
        return xml.append("</sheets><calcPr calcId=\"191029\"/></workbook>").toString();
    }

    static String workbookRelationships(int sheets) {
        var xml = new StringBuilder(DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (int sheet = 1; sheet <= sheets; sheet++) {
            xml.append(relationship(sheet, "worksheet", "worksheets/sheet" + sheet + ".xml"));
        }
        xml.append(relationship(sheets + 1, "theme", "theme/theme1.xml"));
        xml.append(relationship(sheets + 2, "styles", "styles.xml"));
        xml.append(relationship(sheets + 3, "sharedStrings", "sharedStrings.xml"));
        return xml.append("</Relationships>").toString();
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String xf(int format, int font, String alignment) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"1\" xfId=\"0\""
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\""
                + alignment + "\" vertical=\"center\" wrapText=\"1\"/></xf>";
    }

    private static String colours() {
        var xml = new StringBuilder("<a:clrScheme name=\"Office\">");
        String[] names = {"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4"};
        String[] more = {"accent5", "accent6", "hlink", "folHlink"};
        for (String[] half : new String[][] {names, more}) {
            for (String name : half) {
                String shade = String.format("%06X", name.hashCode() & 0xFFFFFF);
                xml.append("<a:" + name + "><a:srgbClr val=\"" + shade + "\"/></a:" + name + ">");
            }
        }
        return xml.append("</a:clrScheme>").toString();
    }

    private static String fonts() {
        String font = "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        return "<a:fontScheme name=\"Office\"><a:majorFont>" + font + "</a:majorFont><a:minorFont>" + font
                + "</a:minorFont></a:fontScheme>";
    }

    private static String effects() {
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        String line = "<a:ln w=\"6350\">" + fill + "</a:ln>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return "<a:fmtScheme name=\"Office\"><a:fillStyleLst>" + fill.repeat(3) + "</a:fillStyleLst><a:lnStyleLst>"
                + line.repeat(3) + "</a:lnStyleLst><a:effectStyleLst>" + effect.repeat(3)
                + "</a:effectStyleLst><a:bgFillStyleLst>" + fill.repeat(3) + "</a:bgFillStyleLst></a:fmtScheme>";
    }
}
