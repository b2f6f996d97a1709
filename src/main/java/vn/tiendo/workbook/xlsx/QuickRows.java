package vn.tiendo.workbook.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.format.RoomLeft;
import vn.tiendo.workbook.xml.ByteWindow;
import vn.tiendo.workbook.xml.NotPlain;
import vn.tiendo.workbook.xml.PlainXml;
import vn.tiendo.workbook.xml.XmlBytes;

/**
 * The rows of a plain sheet, straight from its bytes. Whatever is unusual or wrong interrupts it; a row counts as read
 * only when all of it was.
 */
final class QuickRows implements SheetRows.Source {

    private static final int LAST_ROW = 1_048_576;

    private final PlainXml xml;
    private final ByteWindow in;
    private final RoomLeft room;
    private final QuickCells cells;
    private int number;

    /** Read, and handed out only when the next one turns out to be another: some writers give a row an element a cell. */
    private @Nullable Row held;

    private int given;
    private boolean ended;

    /** @param xml stands on the sheet's root */
    QuickRows(PlainXml xml, SheetContext context) {
        this.xml = xml;
        this.in = xml.window();
        this.room = new RoomLeft(xml.place(), context.limits());
        this.cells = new QuickCells(xml, context);
        ended = !toTable() || isEmptyTable();
    }

    @Override
    public int number() {
        return given;
    }

    @Override
    public @Nullable Row read() {
        while (!ended) {
            try {
                Row row = row();
                if (row != null) {
                    Row before = held;
                    held = row;
                    if (before != null) {
                        return give(before);
                    }
                }
            } catch (NotPlain interruption) {
                if (!interruption.isMore()) {
                    throw interruption;
                }
                in.more();
            }
        }
        Row last = held;
        held = null;
        return last == null ? null : give(last);
    }

    private Row give(Row row) {
        given = row.number();
        return row;
    }

    private boolean toTable() {
        while (xml.childOf(1)) {
            if (xml.is("sheetData")) {
                return true;
            }
        }
        return false;
    }

    private boolean isEmptyTable() {
        if (xml.isEmpty()) {
            requireNoSecondTable();
            return true;
        }
        return false;
    }

    private void requireNoSecondTable() {
        if (toTable()) {
            throw new NotPlain(false);
        }
    }

    /** Reads what begins at the window's place: a row, or the end of them. @return null if there is nothing in it */
    private @Nullable Row row() {
        byte[] b = in.bytes();
        int p = in.at;
        while (XmlBytes.isSpace(b[p])) {
            p++;
        }
        in.at = p;
        if (b[p] == '<' && b[p + 1] == '/') {
            in.at = in.expect("</sheetData>", p);
            ended = true;
            xml.left();
            requireNoSecondTable();
            return null;
        }
        int close = xml.attributes().read(in.expect("<row", p));
        int here = number(b, xml.attributes().valueOf('r'));
        boolean hidden = XlsxRows.isHidden(xml.flag("hidden"), xml.attribute("ht"));
        return row(b, close, here, hidden);
    }

    private @Nullable Row row(byte[] b, int close, int here, boolean hidden) {
        if (b[close] == '/') {
            in.at = in.expect("/>", close);
            number = here;
            return null;
        }
        int end = cells.read(close + 1, here);
        List<Cell> found = cells.found();
        in.at = end;
        number = here;
        room.take(here, found);
        return found.isEmpty() ? null : new Row(here, hidden, found);
    }

    private int number(byte[] b, int from) {
        if (from < 0) {
            return number + 1;
        }
        int here = 0;
        int p = from;
        for (; XmlBytes.isDigit(b[p]) && p < from + 7; p++) {
            here = here * 10 + b[p] - '0';
        }
        boolean whole = p > from && (b[p] == '"' || b[p] == '\'');
        if (!whole || here <= number || here > LAST_ROW) {
            throw new NotPlain(false);
        }
        return here;
    }
}
