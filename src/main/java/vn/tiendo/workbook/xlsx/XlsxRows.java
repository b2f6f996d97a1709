package vn.tiendo.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.RoomLeft;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * The rows of a worksheet one by one, by the complete parser: rising by number, within the limits. Some writers give a row
 * an element for every cell; such elements are one row as long as they follow one another and their columns rise.
 */
final class XlsxRows implements SheetRows.Source {

    private static final int LAST_ROW = 1_048_576;

    private final XmlPart xml;
    private final String sheet;
    private final XlsxCells cells;
    private final RoomLeft room;

    /** The row read last, which the next element may go on with. */
    private List<Cell> found = new ArrayList<>();

    private int number;
    private boolean hidden;
    private int given;
    private boolean ended;

    /** @param xml stands on the sheet's root */
    XlsxRows(XmlPart xml, SheetContext context) {
        this.xml = xml;
        this.sheet = xml.place();
        this.cells = new XlsxCells(xml, sheet, context);
        this.room = new RoomLeft(sheet, context.limits());
        ended = !toTable();
    }

    @Override
    public @Nullable Row read() {
        Row row = null;
        while (row == null && !ended) {
            row = advance();
        }
        return row;
    }

    @Override
    public int number() {
        return given;
    }

    private boolean toTable() {
        while (xml.childOf(1)) {
            if (xml.is("sheetData")) {
                return true;
            }
        }
        return false;
    }

    /** Reads an element. @return the row before it, if that is whole now and holds something */
    private @Nullable Row advance() {
        if (xml.childOf(2)) {
            return xml.is("row") ? row() : null;
        }
        xml.at(sheet);
        requireNoSecondTable();
        ended = true;
        return whole();
    }

    private void requireNoSecondTable() {
        if (toTable()) {
            throw xml.refused(Cause.SUSPICIOUS);
        }
    }

    private @Nullable Row row() {
        int here = number(xml.attribute("r"));
        boolean hides = isHidden(xml.flag("hidden"), xml.attribute("ht"));
        if (here == number) {
            hidden |= hides;
            found.addAll(cells.readOn(here));
            return null;
        }
        Row before = whole();
        number = here;
        hidden = hides;
        xml.at(sheet + "!" + here);
        found = cells.read(here);
        return before;
    }

    private @Nullable Row whole() {
        room.take(number, found);
        if (found.isEmpty()) {
            return null;
        }
        given = number;
        return new Row(number, hidden, found);
    }

    /** Some programs hide a row by giving it no height. */
    static boolean isHidden(boolean said, @Nullable String height) {
        return said || (height != null && !height.isEmpty() && height.chars().allMatch(c -> c == '0' || c == '.'));
    }

    /** Some writers leave the number out: then the row follows the one before. */
    private int number(@Nullable String said) {
        int here = said == null ? number + 1 : parsed(said);
        if (here < number || here < 1 || here > LAST_ROW) {
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
