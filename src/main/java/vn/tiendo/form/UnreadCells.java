package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;

/**
 * Cells that hold something and were not read, told to the sender (rule TM10) lest they be lost in silence.
 *
 * @param form that was read in the sheet; empty where none was
 * @param sheet where
 * @param cells the first few of them
 * @param count how many in all
 * @param what stands there: a column's label, the first words of a row, the name of the sheet that is read instead
 * @param weight whether they may be figures that somebody will miss
 */
public record UnreadCells(
        Why why, Optional<Form> form, String sheet, List<CellAddress> cells, int count, String what, Weight weight) {

    /** Why they were not read. */
    public enum Why {
        /** Their column is none of the form's. */
        COLUMN,
        /** Their column has the label of another one, which is read. */
        COLUMN_TWICE,
        /** The column is read, though its title names another year than the one that is reported. */
        COLUMN_YEAR,
        /** Their column has the label of another one; hidden, where the one that is read is seen. */
        HIDDEN_COLUMN_TWICE,
        /** Likewise; they say the same as the one that is read. */
        COLUMN_SAME,
        /** They lie under a merged area: nobody sees them. */
        UNDER_MERGE,
        /** Rows that belong to no table: above it, below its end, under another header. */
        ROWS,
        /** Rows under the form's own header, and under a title that says that they are none of the form's. */
        LIST_ASIDE,
        /** A row with figures of its own that has no key, nor any row under it. */
        GROUP_ALONE,
        /** Beside or below answers. */
        BESIDE_ANSWERS,
        /** A line that states the unit of money in a way that nobody knows. */
        MONEY_UNIT_UNCLEAR,
        /** Lines that state the unit of money, and not the same one. */
        MONEY_UNITS_DIFFER,
        /** A unit of money in a cell that nobody sees. */
        MONEY_UNIT_UNSEEN,
        /** Damaged in the file; not an entry of a table, which is told where it is checked. */
        DAMAGED,
        /** On a cover, or above a table, and neither words nor an answer. */
        COVER,
        /** Another sheet of the same form is read. */
        SHEET_TWICE,
        /** Likewise, and nothing tells which of them is meant. */
        SHEET_UNSURE,
        /** Likewise, though it has rows that are not in the one that is read. */
        SHEET_HAS_MORE
    }

    /** How grave that is. */
    public enum Weight {
        /** Remarks, workings, columns of the sender's own. */
        LIGHT,
        /** Figures that are not the form's, as far as can be seen. */
        DOUBTFUL,
        /** Rows of the form, or cells of which one claims what another does. */
        HEAVY
    }
}
