package vn.tiendo.form;

import java.util.List;
import vn.tiendo.workbook.CellAddress;

/**
 * Something that was put right or left out while reading, told to the sender (rule TM07).
 *
 * @param sheet where; empty for the whole workbook
 * @param cells the first few of the cells concerned
 * @param count how many in all
 * @param example "as it stood → as it was read" for one of them; empty where there is nothing to compare
 */
public record Repair(Kind kind, String sheet, List<CellAddress> cells, int count, String example) {

    /** What was done. */
    public enum Kind {
        TCVN3_DECODED,
        VNI_DECODED,
        UNICODE_COMPOSED,
        NUMBERS_FROM_TEXT,
        AMBIGUOUS_NUMBERS,
        HIDDEN_ROWS_READ,
        SHEET_IGNORED,
        HIDDEN_SHEET_READ,
        NOT_COMPUTED,
        BARE_PERCENT,
        MONEY_UNIT_ASSUMED,
        MACROS_IGNORED,
        EXTERNAL_LINKS_IGNORED
    }
}
