package vn.tiendo.workbook.xlsx;

import vn.tiendo.workbook.xml.ByteWindow;
import vn.tiendo.workbook.xml.EightBytes;
import vn.tiendo.workbook.xml.PlainXml;
import vn.tiendo.workbook.xml.XmlBytes;

/** The start tag of a cell of a plain sheet: where the cell stands, what it looks like, of what type it is. */
final class CellTag {

    private static final long FOUR = EightBytes.first(4);
    private static final long REFERENCE = EightBytes.of(" r=\"");
    private static final long STYLE = EightBytes.of(" s=\"");
    private static final long TYPE = EightBytes.of(" t=\"");

    private final PlainXml xml;
    private final ByteWindow in;
    private int row;

    // The row's number and a quote, as they end nearly every reference.
    private long rowText;
    private long rowMask;
    private int rowLength;

    private int column;
    private int look;
    private byte kind;
    private boolean rich;

    /** The type where it is no single letter, told by a kind of 0. */
    private String type = "";

    CellTag(PlainXml xml) {
        this.xml = xml;
        this.in = xml.window();
    }

    /** Goes to another row, before its first column. */
    void row(int number) {
        row = number;
        column = 0;
        String text = number + "\"";
        rowLength = text.length();
        rowText = EightBytes.of(text);
        rowMask = EightBytes.first(rowLength);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** The number of the cell's format. */
    int look() {
        return look;
    }

    /** The type if it is a single letter; else 0. */
    byte kind() {
        return kind;
    }

    /** Whether the cell points to a rich value. */
    boolean rich() {
        return rich;
    }

    String type() {
        return kind == 0 ? type : String.valueOf((char) kind);
    }

    /**
     * Reads {@code r}, {@code s} and {@code t} in that order, as nearly all cells have them, and no others.
     *
     * @return where they end
     */
    int read(byte[] b, int from) {
        int before = column++;
        look = 0;
        kind = 'n';
        rich = false;
        int p = from;
        if ((EightBytes.at(b, p) & FOUR) == REFERENCE) {
            p = reference(b, p + 4);
        }
        if ((EightBytes.at(b, p) & FOUR) == STYLE) {
            p = style(b, p + 4);
        }
        if ((EightBytes.at(b, p) & FOUR) == TYPE) {
            p = type(b, p + 4);
        }
        return b[p] == '>' || b[p] == '/' ? p : otherAttributes(b, from, before);
    }

    private int otherAttributes(byte[] b, int from, int before) {
        int close = xml.attributes().read(from);
        column = before + 1;
        if (xml.attributes().valueOf('r') >= 0) {
            reference(b, xml.attributes().valueOf('r'));
        }
        look = 0;
        if (xml.attributes().valueOf('s') >= 0) {
            style(b, xml.attributes().valueOf('s'));
        }
        rich = xml.attribute("vm") != null;
        type = xml.attribute("t", "n");
        kind = type.length() == 1 && type.charAt(0) < 128 ? (byte) type.charAt(0) : 0;
        return close;
    }

    /** A reference such as {@code AB12}, up to and with its quote; it must name the row that it stands in. */
    private int reference(byte[] b, int from) {
        int p = from;
        int letters = 0;
        for (; b[p] >= 'A' && b[p] <= 'Z' && p < from + 3; p++) {
            letters = letters * 26 + b[p] - 'A' + 1;
        }
        if ((EightBytes.at(b, p) & rowMask) == rowText) {
            column = letters;
            return p + rowLength;
        }
        int number = 0;
        int digits = p;
        for (; XmlBytes.isDigit(b[p]) && p < digits + 7; p++) {
            number = number * 10 + b[p] - '0';
        }
        if (!isQuote(b[p]) || number != row || b[digits] == '0') {
            throw in.unexpected(p);
        }
        column = letters;
        return p + 1;
    }

    private int style(byte[] b, int from) {
        int p = from;
        int number = 0;
        for (; XmlBytes.isDigit(b[p]) && p < from + 6; p++) {
            number = number * 10 + b[p] - '0';
        }
        if (p == from || !isQuote(b[p])) {
            throw in.unexpected(p);
        }
        look = number;
        return p + 1;
    }

    private int type(byte[] b, int from) {
        int p = from;
        while (XmlBytes.isName(b[p])) {
            p++;
        }
        if (b[p] != '"') {
            throw in.unexpected(p);
        }
        kind = p == from + 1 ? b[from] : 0;
        if (kind == 0) {
            type = XmlBytes.text(b, from, p);
        }
        return p + 1;
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }
}
