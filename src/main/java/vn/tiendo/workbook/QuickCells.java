package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a plain sheet after another, straight from its bytes. */
final class QuickCells {

    private static final int LAST_COLUMN = 16_384;
    private static final int MOST_DIGITS = 18;
    private static final int FEWEST = 8;

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private static final long FOUR = EightBytes.first(4);
    private static final long REFERENCE = EightBytes.of(" r=\"");
    private static final long STYLE = EightBytes.of(" s=\"");
    private static final long TYPE = EightBytes.of(" t=\"");
    private static final long VALUE = EightBytes.of("<v>");
    private static final long ENDS = EightBytes.of("</v></c>");

    /** Ordinal numbers, years, counts: half of all numbers that are typed. */
    private static final CellValue.Decimal[] SMALL = new CellValue.Decimal[2_100];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new CellValue.Decimal(BigDecimal.valueOf(i));
        }
    }

    private final PlainXml xml;
    private final ByteWindow in;
    private final SheetContext context;
    private final XlsxValues values;
    /** New for every row: to keep one, and fill it again and again, costs the collector more than to make one. */
    private Cell[] found = new Cell[0];

    private int count;

    /** The digits read last, as a number. */
    private long read;

    // The cell being read: where it stands, what its attributes say, whether it has a formula.
    private int row;

    // The row's number and a quote, as they end nearly every reference.
    private long rowText;
    private long rowMask;
    private int rowLength;

    private int column;
    private int look;
    private byte kind;

    /** The type where it is no single letter, told by a kind of 0. */
    private String type = "";

    private boolean formula;

    QuickCells(PlainXml xml, SheetContext context) {
        this.xml = xml;
        this.in = xml.window();
        this.context = context;
        this.values = new XlsxValues(context);
    }

    /** The cells of the row read last that hold something. */
    List<Cell> found() {
        return RowCells.first(count, found);
    }

    /**
     * Reads the cells of a row.
     *
     * @param from behind the row's tag
     * @return the place behind its end tag
     */
    int read(int from, int number) {
        found = new Cell[Math.max(count, FEWEST)];
        count = 0;
        at(number);
        column = 0;
        byte[] b = in.bytes();
        int p = afterSpace(b, from);
        while (b[p] == '<' && b[p + 1] == 'c') {
            p = afterSpace(b, cell(b, p + 2));
        }
        return in.expect("</row>", p);
    }

    private void at(int number) {
        row = number;
        String text = number + "\"";
        rowLength = text.length();
        rowText = EightBytes.of(text);
        rowMask = EightBytes.first(rowLength);
    }

    private int cell(byte[] b, int from) {
        int before = column;
        int close = attributes(b, from);
        if (column <= before || column > LAST_COLUMN) {
            throw new PlainXml.Interruption(false);
        }
        var shown = shown();
        return b[close] == '/' ? empty(close, shown) : content(b, close + 1, shown);
    }

    private int empty(int close, Look shown) {
        if (kind != 'n') {
            // Nothing to keep, but a type that is none is told.
            formula = false;
            put(null, null, shown);
        }
        return in.expect("/>", close);
    }

    private Look shown() {
        var shown = context.styles().find(look);
        if (shown == null) {
            throw new PlainXml.Interruption(false);
        }
        return shown;
    }

    /**
     * Reads {@code r}, {@code s} and {@code t} in that order, as nearly all cells have them, and no others.
     *
     * @return where they end
     */
    private int attributes(byte[] b, int from) {
        int before = column++;
        look = 0;
        kind = 'n';
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

    /** @return the place behind the cell's end tag */
    private int content(byte[] b, int from, Look shown) {
        if (kind != 'n' && kind != 's' || (EightBytes.at(b, from) & EightBytes.first(3)) != VALUE) {
            return otherContent(b, from, shown);
        }
        formula = false;
        int end = kind == 'n' ? number(b, from + 3, shown) : shared(b, from + 3, shown);
        if (end >= 0 && EightBytes.at(b, end) == ENDS) {
            return end + Long.BYTES;
        }
        if (end < 0) {
            end = text(from + 3, shown);
        }
        return endOf((byte) 'c', b, afterSpace(b, endOf((byte) 'v', b, end)));
    }

    private int otherContent(byte[] b, int from, Look shown) {
        int p = afterSpace(b, from);
        formula = b[p] == '<' && b[p + 1] == 'f';
        if (formula) {
            p = afterSpace(b, formula(b, p + 2));
        }
        if (b[p] == '<' && b[p + 1] == 'v') {
            p = afterSpace(b, value(b, p + 2, shown));
        } else if (b[p] == '<' && b[p + 1] == 'i') {
            p = afterSpace(b, inline(b, p, shown));
        } else {
            put(null, null, shown);
        }
        return endOf((byte) 'c', b, p);
    }

    /**
     * Formulas are not read.
     *
     * @param from behind the name
     * @return the place behind the end tag
     */
    private int formula(byte[] b, int from) {
        int close = b[from] == '>' ? from : xml.attributes().read(from);
        if (b[close] == '/') {
            return in.expect("/>", close);
        }
        int end = in.endOfText(close + 1);
        in.skipText(close + 1, end);
        return in.expect("</f>", end);
    }

    private int value(byte[] b, int from, Look shown) {
        int close = b[from] == '>' ? from : xml.attributes().read(from);
        if (b[close] == '/') {
            put("", null, shown);
            return in.expect("/>", close);
        }
        int start = close + 1;
        int end = kind == 'n' ? number(b, start, shown) : kind == 's' ? shared(b, start, shown) : -1;
        return endOf((byte) 'v', b, end < 0 ? text(start, shown) : end);
    }

    private int text(int from, Look shown) {
        int end = in.endOfText(from);
        put(in.text(from, end), null, shown);
        return end;
    }

    /** @return where the number ends; −1 if it is not a plain one */
    private int number(byte[] b, int from, Look shown) {
        int start = b[from] == '-' ? from + 1 : from;
        int p = digits(b, start, 0);
        int length = p - start;
        int scale = 0;
        if (b[p] == '.' && length > 0) {
            int point = p;
            p = digits(b, p + 1, read);
            scale = p - point - 1;
            length = scale == 0 ? 0 : length + scale;
        }
        long digits = read;
        if (b[p] != '<' || length == 0 || length > MOST_DIGITS) {
            return -1;
        }
        long signed = start > from ? -digits : digits;
        add(scale == 0 ? whole(signed, shown) : fraction(signed, scale, shown), shown.style());
        return p;
    }

    /**
     * Reads digits behind others.
     *
     * @param before what those are, as a number
     * @return where they end
     */
    private int digits(byte[] b, int from, long before) {
        int p = from;
        read = before;
        int count;
        do {
            long eight = EightBytes.at(b, p);
            count = EightBytes.digits(eight);
            read = read * POWERS[count] + EightBytes.number(eight, count);
            p += count;
        } while (count == Long.BYTES);
        return p;
    }

    private CellValue whole(long number, Look shown) {
        if (shown.date()) {
            return context.dates().shown(number);
        }
        return number >= 0 && number < SMALL.length
                ? SMALL[(int) number]
                : new CellValue.Decimal(BigDecimal.valueOf(number));
    }

    private CellValue fraction(long digits, int scale, Look shown) {
        var number = new CellValue.Decimal(BigDecimal.valueOf(digits, scale));
        return shown.date() ? context.dates().shown(number) : number;
    }

    private int shared(byte[] b, int from, Look shown) {
        int p = from;
        int index = 0;
        for (; XmlBytes.isDigit(b[p]) && p < from + 9; p++) {
            index = index * 10 + b[p] - '0';
        }
        if (b[p] != '<' || p == from) {
            return -1;
        }
        try {
            add(values.shared(index), shown.style());
        } catch (XlsxValues.NoSuchValue broken) {
            throw new PlainXml.Interruption(false);
        }
        return p;
    }

    private int inline(byte[] b, int from, Look shown) {
        int text = in.expect("<is><t", from);
        int close = xml.attributes().read(text);
        if (b[close] != '>') {
            throw in.unexpected(close);
        }
        int end = in.endOfText(close + 1);
        String raw = in.text(close + 1, end);
        put(null, RichText.of(raw), shown);
        return in.expect("</t></is>", end);
    }

    /** Leaves to {@link XlsxValues} what is not worth a fast way. */
    private void put(@Nullable String raw, @Nullable RichText inline, Look shown) {
        int length = raw == null ? inline == null ? 0 : inline.text().length() : raw.length();
        if (length > context.limits().textLength() || (inline != null && inline.piled())) {
            throw new PlainXml.Interruption(false);
        }
        try {
            var content = new XlsxValues.Content(formula, raw, inline);
            var read = values.read(kind == 0 ? type : String.valueOf((char) kind), content, shown);
            add(read.orElse(null), shown.style());
        } catch (XlsxValues.NoSuchValue broken) {
            throw new PlainXml.Interruption(false);
        }
    }

    private void add(XlsxValues.@Nullable Read read, CellStyle style) {
        if (read != null) {
            add(read.value(), read.style(style));
        }
    }

    private void add(CellValue value, CellStyle style) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = new Cell(row, column, value, style, formula);
    }

    /** @return the place behind the end tag of that one letter, which must stand here */
    private int endOf(byte name, byte[] b, int p) {
        if (b[p] != '<') {
            throw in.unexpected(p);
        }
        if (b[p + 1] != '/') {
            throw in.unexpected(p + 1);
        }
        if (b[p + 2] != name) {
            throw in.unexpected(p + 2);
        }
        if (b[p + 3] != '>') {
            throw in.unexpected(p + 3);
        }
        return p + 4;
    }

    private static boolean isQuote(byte b) {
        return b == '"' || b == '\'';
    }

    private static int afterSpace(byte[] b, int from) {
        int p = from;
        while (b[p] <= ' ' && XmlBytes.isSpace(b[p])) {
            p++;
        }
        return p;
    }
}
