package vn.tiendo.form;

import java.util.List;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.workbook.CellAddress;

/**
 * Something that was put right or left out while reading, told to the sender (rule TM07).
 *
 * @param sheet where; empty for the whole workbook
 * @param cells the first few of the cells concerned
 * @param count how many in all
 * @param example "as it stood → as it was read" for one of them, numbers read in the way of each language, or as it stood where it was left so; may be empty
 */
public record Repair(Kind kind, String sheet, List<CellAddress> cells, int count, LocalText example) {

    /** What was done. */
    public enum Kind {
        TCVN3_DECODED,
        VNI_DECODED,
        /** The font was lost; told by the letters. */
        TCVN3_RECOGNISED,
        VNI_RECOGNISED,
        WINDOWS_1258_RECOGNISED,
        UTF8_RECOGNISED,
        /** Vietnamese in the alphabet of its old font and as it stands; read by the font. */
        OLD_FONT_UNSURE,
        /** Perhaps of an old alphabet; left as it stands. */
        LETTERS_SUSPECTED,
        UNICODE_COMPOSED,
        INVISIBLE_REMOVED,
        NUMBERS_FROM_TEXT,
        AMBIGUOUS_NUMBERS,
        HIDDEN_ROWS_READ,
        HIDDEN_COLUMNS_READ,
        /** In letters of the colour that is under them. */
        UNSEEN_INK_READ,
        SHEET_IGNORED,
        HIDDEN_SHEET_READ,
        IDENTITY_NOT_COMPUTED,
        BARE_PERCENT,
        MONEY_UNIT_ASSUMED,
        MACROS_IGNORED,
        EXTERNAL_LINKS_IGNORED
    }
}
