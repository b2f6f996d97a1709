package vn.tiendo.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Refusal.Cause;

/** The rows of a worksheet one by one: rising by number, none twice, within the limits. */
final class XlsxRows implements Iterator<Row> {

    private static final int LAST_ROW = 1_048_576;

    private final XmlPart xml;
    private final String sheet;
    private final XlsxCells cells;
    private final RoomLeft room;
    private int number;
    private boolean ended;
    private @Nullable Row next;

    /** @param xml stands on the sheet's root */
    XlsxRows(XmlPart xml, SheetContext context) {
        this.xml = xml;
        this.sheet = xml.place();
        this.cells = new XlsxCells(xml, sheet, context);
        this.room = new RoomLeft(sheet, context.limits());
        ended = !toTable();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
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

    private void advance() {
        if (!xml.childOf(2)) {
            xml.at(sheet);
            requireNoSecondTable();
            ended = true;
        } else if (xml.is("row")) {
            read();
        }
    }

    private void requireNoSecondTable() {
        if (toTable()) {
            throw xml.refused(Cause.SUSPICIOUS);
        }
    }

    private void read() {
        number = number(xml.attribute("r"));
        xml.at(sheet + "!" + number);
        boolean hidden = xml.flag("hidden");
        List<Cell> found = cells.read(number);
        room.take(number, found);
        if (!found.isEmpty()) {
            next = new Row(number, hidden, found);
        }
    }

    /** Some writers leave the number out: then the row follows the one before. */
    private int number(@Nullable String said) {
        int here = said == null ? number + 1 : parsed(said);
        if (here <= number || here > LAST_ROW) {
            throw WorkbookRefused.because(Cause.DAMAGED, sheet + "!" + here);
        }
        return here;
    }

    private int parsed(String said) {
        boolean shaped = !said.isEmpty() && said.length() <= 7 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!shaped) {
            throw WorkbookRefused.because(Cause.DAMAGED, sheet + "!" + said);
        }
        return Integer.parseInt(said);
    }
}
