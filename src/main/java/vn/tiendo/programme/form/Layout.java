package vn.tiendo.programme.form;

import java.util.List;

/**
 * How a form is found in its sheet, and how its rows look.
 *
 * @param shape a table under a header, or a block of questions with their answers
 * @param region the part of the sheet in which it lies
 * @param header fields whose columns must all be found for a row to be the header; of a block, the fields of which one
 *     must be found
 * @param leaf the field that a leaf row carries; empty for a block
 * @param totals words that mark a total row
 * @param rows how rows look that are no leaves, where the usual signs do not tell; the first that fits decides
 * @param ends words that end the table
 * @param numbered the field of the row's number (A, I, 1, -), by which groups are told apart
 * @param named the field of the row's name, as people call it
 */
public record Layout(
        Shape shape,
        Region region,
        List<String> header,
        String leaf,
        List<String> totals,
        List<RowLook> rows,
        List<String> ends,
        String numbered,
        String named) {

    /** The fields by which most forms number and name their rows. */
    public static final String USUAL_NUMBER = "stt";

    public static final String USUAL_NAME = "name";

    /** What lies in the sheet. */
    public enum Shape {
        TABLE,
        BLOCK
    }

    /**
     * A part of a sheet, between rows that people know by their words; both open where empty.
     *
     * @param after below the first row in which a cell begins with one of these
     * @param before above the next row in which a cell begins with one of these
     */
    public record Region(List<String> after, List<String> before) {

        public static final Region WHOLE = new Region(List.of(), List.of());

        public Region {
            after = List.copyOf(after);
            before = List.copyOf(before);
        }
    }

    public Layout {
        header = List.copyOf(header);
        totals = List.copyOf(totals);
        rows = List.copyOf(rows);
        ends = List.copyOf(ends);
    }

    /** A table anywhere in a sheet, with the usual rows. */
    static Layout ofTable(List<String> header, String leaf, List<String> totals, List<String> ends) {
        return new Layout(Shape.TABLE, Region.WHOLE, header, leaf, totals, List.of(), ends, USUAL_NUMBER, USUAL_NAME);
    }
}
