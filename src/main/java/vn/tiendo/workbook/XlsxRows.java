package vn.tiendo.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Refusal.Cause;

/** The rows of a worksheet one by one, by the complete parser: rising by number, none twice, within the limits. */
final class XlsxRows implements SheetRows.Source {

    private static final int LAST_ROW = 1_048_576;

    private final XmlPart xml;
    private final String sheet;
    private final XlsxCells cells;
    private final RoomLeft room;
    private int number;
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
        return number;
    }

    private boolean toTable() {
        while (xml.childOf(1)) {
            if (xml.is("sheetData")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Row advance() {
        if (xml.childOf(2)) {
            return xml.is("row") ? row() : null;
        }
        xml.at(sheet);
        requireNoSecondTable();
        ended = true;
        return null;
    }

    private void requireNoSecondTable() {
        if (toTable()) {
            throw xml.refused(Cause.SUSPICIOUS);
        }
    }

    private @Nullable Row row() {
        number = number(xml.attribute("r"));
        xml.at(sheet + "!" + number);
        boolean hidden = isHidden(xml.flag("hidden"), xml.attribute("ht"));
        List<Cell> found = cells.read(number);
        room.take(number, found);
        return found.isEmpty() ? null : new Row(number, hidden, found);
    }

    /** Some programs hide a row by giving it no height. */
    static boolean isHidden(boolean said, @Nullable String height) {
        return said || (height != null && !height.isEmpty() && height.chars().allMatch(c -> c == '0' || c == '.'));
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
