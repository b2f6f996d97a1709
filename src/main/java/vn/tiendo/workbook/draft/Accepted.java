package vn.tiendo.workbook.draft;

import vn.tiendo.workbook.CellRange;

/** What may be written in a cell. */
public sealed interface Accepted {

    /** A number of at least zero. */
    record Counted() implements Accepted {}

    /** Any number. */
    record AnyNumber() implements Accepted {}

    /** A day. */
    record Day() implements Accepted {}

    /** A month; to programs, one of its days. */
    record Month() implements Accepted {}

    /**
     * One of the texts that stand in cells of another sheet, offered in a list.
     *
     * @param sheet its name
     * @param cells of one column
     */
    record OneOf(String sheet, CellRange cells) implements Accepted {}
}
