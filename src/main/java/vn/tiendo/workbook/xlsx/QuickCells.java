package vn.tiendo.workbook.xlsx;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.RowCells;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.PictureSigns;
import vn.tiendo.workbook.format.RichText;
import vn.tiendo.workbook.xml.ByteWindow;
import vn.tiendo.workbook.xml.EightBytes;
import vn.tiendo.workbook.xml.NotPlain;
import vn.tiendo.workbook.xml.PlainXml;
import vn.tiendo.workbook.xml.XmlBytes;

/** The cells of one row of a plain sheet after another, straight from its bytes. */
final class QuickCells {

    private static final int LAST_COLUMN = 16_384;
    private static final int FEWEST = 8;

    private static final String CELL_ENDS = "</c>";
    private static final String VALUE_ENDS = "</v>";
    private static final long VALUE = EightBytes.of("<v>");
    private static final long ENDS = EightBytes.of("</v></c>");

    private final PlainXml xml;
    private final ByteWindow in;
    private final SheetContext context;
    private final XlsxValues values;
    private final CellTag tag;
    private final QuickNumber numbers = new QuickNumber();

    /** New for every row: to keep one, and fill it again and again, costs the collector more than to make one. */
    private Cell[] found = new Cell[0];

    private int count;

    private boolean formula;

    /** Whether an error stands for a picture. */
    private boolean picture;

    QuickCells(PlainXml xml, SheetContext context) {
        this.xml = xml;
        this.in = xml.window();
        this.context = context;
        this.values = new XlsxValues(context);
        this.tag = new CellTag(xml);
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
        tag.row(number);
        byte[] b = in.bytes();
        int p = afterSpace(b, from);
        while (b[p] == '<' && b[p + 1] == 'c') {
            p = afterSpace(b, cell(b, p + 2));
        }
        return in.expect("</row>", p);
    }

    private int cell(byte[] b, int from) {
        int before = tag.column();
        int close = tag.read(b, from);
        if (tag.column() <= before || tag.column() > LAST_COLUMN) {
            throw new NotPlain(false);
        }
        var shown = context.styles().at(tag.look());
        return b[close] == '/' ? empty(close, shown) : content(b, close + 1, shown);
    }

    private int empty(int close, Look shown) {
        if (tag.kind() != 'n') {
            // Nothing to keep, but a type that is none is told.
            formula = false;
            picture = false;
            put(null, null, shown);
        }
        return in.expect("/>", close);
    }

    /** @return the place behind the cell's end tag */
    private int content(byte[] b, int from, Look shown) {
        if ((tag.kind() != 'n' && tag.kind() != 's') || (EightBytes.at(b, from) & EightBytes.first(3)) != VALUE) {
            return otherContent(b, from, shown);
        }
        formula = false;
        int end = tag.kind() == 'n' ? number(b, from + 3, shown) : shared(b, from + 3, shown);
        if (end >= 0 && EightBytes.at(b, end) == ENDS) {
            return end + Long.BYTES;
        }
        if (end < 0) {
            end = text(from + 3, shown);
        }
        return in.expect(CELL_ENDS, afterSpace(b, in.expect(VALUE_ENDS, end)));
    }

    private int otherContent(byte[] b, int from, Look shown) {
        int p = afterSpace(b, from);
        picture = tag.rich();
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
        return in.expect(CELL_ENDS, p);
    }

    /**
     * Formulas are not read, but for what an error in the cell may stand for.
     *
     * @param from behind the name
     * @return the place behind the end tag
     */
    private int formula(byte[] b, int from) {
        int close = b[from] == '>' ? from : xml.attributes().read(from);
        picture = false;
        if (b[close] == '/') {
            return in.expect("/>", close);
        }
        int end = in.endOfText(close + 1);
        in.skipText(close + 1, end);
        picture = tag.kind() == 'e' && PictureSigns.isFormula(b, close + 1, end);
        return in.expect("</f>", end);
    }

    private int value(byte[] b, int from, Look shown) {
        int close = b[from] == '>' ? from : xml.attributes().read(from);
        if (b[close] == '/') {
            put("", null, shown);
            return in.expect("/>", close);
        }
        int start = close + 1;
        int end = tag.kind() == 'n' ? number(b, start, shown) : tag.kind() == 's' ? shared(b, start, shown) : -1;
        return in.expect(VALUE_ENDS, end < 0 ? text(start, shown) : end);
    }

    private int text(int from, Look shown) {
        int end = in.endOfText(from);
        put(in.text(from, end), null, shown);
        return end;
    }

    /** @return where the number ends; −1 if it is not a plain one, of no known format, or perhaps was not computed */
    private int number(byte[] b, int from, Look shown) {
        int end = shown.known() ? numbers.read(b, from) : -1;
        if (formula && numbers.isZero()) {
            return -1;
        }
        if (end >= 0) {
            CellValue value = shown.date() ? numbers.date(context.dates()) : numbers.number();
            add(value, shown.style(value));
        }
        return end;
    }

    private int shared(byte[] b, int from, Look shown) {
        int p = from;
        int index = 0;
        for (; XmlBytes.isDigit(b[p]) && p < from + 9; p++) {
            index = index * 10 + b[p] - '0';
        }
        if (b[p] != '<' || p == from || formula || !values.isShared(index)) {
            return -1;
        }
        add(values.shared(index), shown);
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
            throw new NotPlain(false);
        }
        try {
            var content = new XlsxValues.Content(formula, picture, raw, inline);
            var read = values.read(tag.type(), content, shown);
            add(read.orElse(null), shown);
        } catch (XlsxValues.NoTexts none) {
            throw new NotPlain(false);
        }
    }

    private void add(XlsxValues.@Nullable Read read, Look shown) {
        if (read != null) {
            add(read.value(), read.style(shown.style(read.value())));
        }
    }

    private void add(CellValue value, CellStyle style) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = new Cell(tag.row(), tag.column(), value, style, formula);
    }

    private static int afterSpace(byte[] b, int from) {
        int p = from;
        while (b[p] <= ' ' && XmlBytes.isSpace(b[p])) {
            p++;
        }
        return p;
    }
}
