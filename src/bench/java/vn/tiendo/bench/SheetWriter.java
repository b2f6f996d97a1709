package vn.tiendo.bench;

import java.io.IOException;
import java.util.List;

/** Writes one worksheet cell by cell, as Excel does, and counts each cell that holds something. */
public final class SheetWriter {

    private static final String HEAD = Parts.DECLARATION + "<worksheet xmlns=\"" + Parts.MAIN + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac\""
            + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">";

    private final Xml xml;
    private final SharedTexts texts;
    private final Digest digest;
    private final int columns;
    private int row;
    private int column;

    SheetWriter(Xml xml, SharedTexts texts, Digest digest, int columns) {
        this.xml = xml;
        this.texts = texts;
        this.digest = digest;
        this.columns = columns;
    }

    public void begin(int rows) {
        digest.nextSheet();
        xml.add(HEAD).add("<dimension ref=\"A1:" + letters(columns) + rows + "\"/>");
        xml.add("<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>");
        xml.add("<sheetFormatPr defaultRowHeight=\"15\" x14ac:dyDescent=\"0.25\"/><cols>");
        xml.add("<col min=\"1\" max=\"" + columns + "\" width=\"14.7109375\" customWidth=\"1\"/></cols><sheetData>");
    }

    public void end(List<String> merged) throws IOException {
        xml.add("</sheetData>");
        if (!merged.isEmpty()) {
            xml.add("<mergeCells count=\"").add(merged.size()).add("\">");
            merged.forEach(area -> xml.add("<mergeCell ref=\"" + area + "\"/>"));
            xml.add("</mergeCells>");
        }
        xml.add("<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>");
        xml.add("</worksheet>").flush();
    }

    public void beginRow(int number) {
        row = number;
        column = 0;
        xml.add("<row r=\"").add(row).add("\" spans=\"1:").add(columns).add("\" x14ac:dyDescent=\"0.25\">");
    }

    public void endRow() throws IOException {
        xml.add("</row>").settle();
    }

    /** The row that is being written, from 1. */
    public int row() {
        return row;
    }

    /** Columns without any cell. */
    public void skip(int count) {
        column += count;
    }

    public void blank(int style) {
        cell(style).add("/>");
    }

    public void number(int style, String number) {
        cell(style).add("><v>").add(number).add("</v></c>");
        digest.number(row, column, Double.parseDouble(number));
    }

    public void computed(int style, String formula, String number) {
        cell(style).add("><f>").text(formula).add("</f><v>").add(number).add("</v></c>");
        digest.number(row, column, Double.parseDouble(number));
    }

    void computedText(int style, String formula, String text) {
        cell(style)
                .add(" t=\"str\"><f>")
                .text(formula)
                .add("</f><v>")
                .text(text)
                .add("</v></c>");
        digest.text(row, column, text);
    }

    public void text(int style, String text) {
        cell(style).add(" t=\"s\"><v>").add(texts.placeOf(text)).add("</v></c>");
        digest.text(row, column, text);
    }

    void inlineText(int style, String text) {
        cell(style).add(" t=\"inlineStr\"><is><t>").text(text).add("</t></is></c>");
        digest.text(row, column, text);
    }

    void bool(int style, boolean value) {
        cell(style).add(" t=\"b\"><v>").add(value ? "1" : "0").add("</v></c>");
        digest.bool(row, column, value);
    }

    private Xml cell(int style) {
        column++;
        xml.add("<c r=\"").add(letters(column)).add(row).add("\"");
        return style == Look.PLAIN ? xml : xml.add(" s=\"").add(style).add("\"");
    }

    /** As Excel calls the column, from 1; sheets here have at most 702. */
    public static String letters(int column) {
        int before = (column - 1) / 26;
        String last = String.valueOf((char) ('A' + (column - 1) % 26));
        return before == 0 ? last : (char) ('A' + before - 1) + last;
    }
}
