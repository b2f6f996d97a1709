package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.draft.Appearance;
import vn.tiendo.workbook.draft.Lettering;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.MarkStyles;
import vn.tiendo.workbook.mark.OldMarks;
import vn.tiendo.workbook.mark.Samples;
import vn.tiendo.workbook.xml.XmlPart;

/** Writes our own first sheet as a worksheet part: text cells only, links inside the workbook only. */
public final class FrontSheetXml {

    private static final double PLAIN_HEIGHT = 16.5;
    private static final double HIGHEST = 409;

    /** What spreadsheet programs hold at most in one sheet. */
    private static final int MOST_LINKS = 65_000;

    private final FrontSheet sheet;
    private final String name;
    private final MarkStyles styles;
    private final List<OldMarks.Sample> marked;
    private final Samples samples;
    private final List<String> merged = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    FrontSheetXml(FrontSheet sheet, String name, MarkStyles styles) {
        this.sheet = sheet;
        this.name = name;
        this.styles = styles;
        this.marked = styles.samples();
        this.samples = new Samples(marked.size(), sheet);
    }

    void write(Writer out) throws IOException {
        out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + XmlPart.MAIN
                        + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                        + " tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"16.5\"/><cols>");
        for (int i = 0; i < sheet.widths().size(); i++) {
            double width = sheet.widths().get(i);
            out.write(String.format(
                    Locale.ROOT,
                    "<col min=\"%d\" max=\"%d\" width=\"%s\"%s customWidth=\"1\"/>",
                    i + 1,
                    i + 1,
                    width,
                    width == 0 ? " hidden=\"1\"" : ""));
        }
        out.write(String.format(
                Locale.ROOT,
                "<col min=\"%d\" max=\"%d\" width=\"9\" hidden=\"1\" customWidth=\"1\"/>",
                samples.firstColumn(),
                samples.lastColumn()));
        out.write("</cols><sheetData>");
        for (int i = 0; i < sheet.lines().size(); i++) {
            row(out, i + 1, sheet.lines().get(i));
        }
        out.write("</sheetData>");
        list(out, "mergeCells", merged);
        list(out, "hyperlinks", links);
        out.write("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter></worksheet>");
    }

    private static void list(Writer out, String name, List<String> entries) throws IOException {
        if (!entries.isEmpty()) {
            out.write("<" + name + ">" + String.join("", entries) + "</" + name + ">");
        }
    }

    private void row(Writer out, int number, FrontSheet.Line line) throws IOException {
        out.write(
                String.format(Locale.ROOT, "<row r=\"%d\" ht=\"%s\" customHeight=\"1\">", number, height(sheet, line)));
        int column = 1;
        for (FrontSheet.Box box : line.boxes()) {
            box(out, new CellAddress(number, column), box);
            column += box.columns();
        }
        for (var sample : samples.ofRow(number).entrySet()) {
            sample(out, new CellAddress(number, sample.getKey()), marked.get(sample.getValue()));
        }
        out.write("</row>");
    }

    private static void sample(Writer out, CellAddress cell, OldMarks.Sample sample) throws IOException {
        out.write("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, OldMarks.SAMPLE));
        format(out, cell, 1, sample.marked());
        format(out, cell, 2, sample.base());
    }

    private static void format(Writer out, CellAddress cell, int columns, int format) throws IOException {
        var there = new CellAddress(cell.row(), cell.column() + columns);
        out.write(String.format(Locale.ROOT, "<c r=\"%s\" s=\"%d\"/>", there, format));
    }

    private void box(Writer out, CellAddress cell, FrontSheet.Box box) throws IOException {
        int style = styles.ours(box.style());
        out.write("<c r=\"" + cell + "\" s=\"" + style + "\""
                + (box.text().isEmpty()
                        ? "/>"
                        : " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + XmlText.of(box.text())
                                + "</t></is></c>"));
        for (int i = 1; i < box.columns(); i++) {
            out.write("<c r=\"" + new CellAddress(cell.row(), cell.column() + i) + "\" s=\"" + style + "\"/>");
        }
        if (box.columns() > 1) {
            var last = new CellAddress(cell.row(), cell.column() + box.columns() - 1);
            merged.add("<mergeCell ref=\"" + cell + ":" + last + "\"/>");
        }
        if (links.size() < MOST_LINKS) {
            box.target()
                    .ifPresent(target -> links.add("<hyperlink ref=\"" + cell + "\" location=\""
                            + XmlText.escaped(location(target, name)) + "\"/>"));
        }
    }

    /** As programs write the place of a cell: {@code 'Biểu 01'!L12}. */
    public static String location(FrontSheet.Target target, String own) {
        String where = target.sheet().isEmpty() ? own : target.sheet();
        return "'" + where.replace("'", "''") + "'!" + target.cell();
    }

    /** Enough for the longest of its texts. */
    public static double height(FrontSheet sheet, FrontSheet.Line line) {
        double height = PLAIN_HEIGHT;
        int column = 0;
        for (FrontSheet.Box box : line.boxes()) {
            int end = Math.min(column + box.columns(), sheet.widths().size());
            double room = sheet.widths().subList(Math.min(column, end), end).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            // What is hidden needs no room.
            if (room > 0) {
                height = Math.max(height, Lettering.height(box.text(), room, type(box.style())));
            }
            column += box.columns();
        }
        return Math.min(height, HIGHEST);
    }

    private static Appearance.Type type(FrontSheet.Style style) {
        return switch (style) {
            case TITLE -> new Appearance.Type(15, true, false);
            case LABEL, HEADER, ERROR, WARNING, NOTE -> new Appearance.Type(11, true, false);
            case REMARK -> new Appearance.Type(11, false, true);
            case TEXT, BODY, LINK, INPUT -> new Appearance.Type(11, false, false);
        };
    }
}
