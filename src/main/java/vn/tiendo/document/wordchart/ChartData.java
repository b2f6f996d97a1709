package vn.tiendo.document.wordchart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.ooxml.TimelessZip;
import vn.tiendo.document.ooxml.XmlMarkup;

/**
 * The numbers behind a native chart, as they stand in the small workbook that it carries, so that Word can show and edit them:
 * categories in the first column, a series in each of the others.
 */
public record ChartData(List<String> categories, List<Column> columns) {

    /** Spreadsheet programs read _x000D_ in a file as the character it names. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String SHEET = "Data";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public ChartData {
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
    }

    /** A series: a value or a gap for each category. */
    public record Column(String name, List<Optional<BigDecimal>> values) {

        public Column {
            values = List.copyOf(values);
        }
    }

    /** Where the categories stand. */
    String categoriesAt() {
        return range('A');
    }

    /** Where a series stands, from 0. */
    String valuesAt(int column) {
        return range(letter(column));
    }

    /** Where its name stands. */
    String nameAt(int column) {
        return SHEET + "!$" + letter(column) + "$1";
    }

    private String range(char letter) {
        return SHEET + "!$" + letter + "$2:$" + letter + "$" + (categories.size() + 1);
    }

    private static char letter(int column) {
        return (char) ('B' + column);
    }

    /** The workbook, as .xlsx. */
    public byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try {
            new TimelessZip(bytes)
                    .part("[Content_Types].xml", utf8(types()))
                    .part("_rels/.rels", utf8(relations("officeDocument", "xl/workbook.xml")))
                    .part("xl/workbook.xml", utf8(book()))
                    .part("xl/_rels/workbook.xml.rels", utf8(bookRelations()))
                    .part("xl/styles.xml", utf8(styles()))
                    .part("xl/worksheets/sheet1.xml", utf8(sheet()))
                    .finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String xml) {
        return (XmlMarkup.DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }

    private static String types() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                + "worksheet+xml\"/></Types>";
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relation("rId1", kind, target) + "</Relationships>";
    }

    private static String bookRelations() {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "styles", "styles.xml") + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String book() {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + SHEET
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** The second is for text: whatever it begins with, it stays text when it is edited. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/>"
                + "</font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                + " patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\">"
                + "<xf/></cellStyleXfs><cellXfs count=\"2\"><xf/><xf quotePrefix=\"1\"/></cellXfs></styleSheet>";
    }

    private String sheet() {
        var xml = new StringBuilder();
        var markup = new XmlMarkup(xml);
        markup.open("worksheet", "xmlns", MAIN).open("sheetData").open("row");
        text(markup, "");
        columns.forEach(column -> text(markup, column.name()));
        markup.close();
        for (int row = 0; row < categories.size(); row++) {
            row(markup, row);
        }
        markup.close().close();
        return xml.toString();
    }

    private void row(XmlMarkup markup, int row) {
        markup.open("row");
        text(markup, categories.get(row));
        for (var column : columns) {
            markup.open("c");
            column.values()
                    .get(row)
                    .ifPresent(value ->
                            markup.open("v").text(value.toPlainString()).close());
            markup.close();
        }
        markup.close();
    }

    private static void text(XmlMarkup markup, String text) {
        String safe = ESCAPE.matcher(PlainText.of(text)).replaceAll("_x005F_");
        markup.open("c", "t", "inlineStr", "s", "1").open("is").open("t", "xml:space", "preserve");
        markup.text(safe).close().close().close();
    }
}
