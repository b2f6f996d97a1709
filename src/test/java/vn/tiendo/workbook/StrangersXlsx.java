package vn.tiendo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tiendo.workbook.xml.XmlPart;

/** An .xlsx written by hand: starts valid, with one sheet "Biểu 01", and a test changes only what matters to it. */
final class StrangersXlsx {

    static final String MAIN = "xmlns=\"" + XmlPart.MAIN + "\"";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private StrangersXlsx() {}

    /** Without any part. */
    static StrangersXlsx empty() {
        return new StrangersXlsx();
    }

    private StrangersXlsx valid() {
        mainType(TYPE + "sheet.main+xml");
        part("_rels/.rels", relationships(pointer("rId1", "officeDocument", "xl/workbook.xml")));
        workbook("<sheets><sheet name=\"Biểu 01\" sheetId=\"1\" r:id=\"rId1\"/></sheets>");
        pointers(pointer("rId1", "worksheet", "worksheets/sheet1.xml")
                + pointer("rId2", "styles", "styles.xml")
                + pointer("rId3", "sharedStrings", "sharedStrings.xml"));
        styles("");
        texts("<si><t>Mã dự án</t></si>");
        return rows("");
    }

    static StrangersXlsx aWorkbook() {
        return new StrangersXlsx().valid();
    }

    static String pointer(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, R, kind, target);
    }

    StrangersXlsx mainType(String type) {
        return part(
                "[Content_Types].xml",
                "<Types xmlns=\"%scontent-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>"
                        .formatted(
                                PACKAGE,
                                "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%s\"/>".formatted(type)));
    }

    StrangersXlsx workbook(String inner) {
        return part("xl/workbook.xml", "<workbook %s xmlns:r=\"%s\">%s</workbook>".formatted(MAIN, R, inner));
    }

    StrangersXlsx pointers(String inner) {
        return part("xl/_rels/workbook.xml.rels", relationships(inner));
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, inner);
    }

    /** @param formats number formats, each {@code <numFmt …/>}; cell format 1 has number format 164, 2 has 14, 3 has 10 */
    StrangersXlsx styles(String formats) {
        return part("xl/styles.xml", """
                <styleSheet %s><numFmts>%s</numFmts>
                <fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>
                <cellStyleXfs><xf numFmtId="9" fontId="0"/></cellStyleXfs>
                <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="14" fontId="0"/>
                <xf numFmtId="10" fontId="0"/></cellXfs></styleSheet>""".formatted(MAIN, formats));
    }

    StrangersXlsx texts(String items) {
        return part("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, items));
    }

    /** The rows of the only sheet. */
    StrangersXlsx rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    StrangersXlsx sheet(String inner) {
        return part("xl/worksheets/sheet1.xml", "<worksheet %s>%s</worksheet>".formatted(MAIN, inner));
    }

    StrangersXlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    StrangersXlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    StrangersXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
