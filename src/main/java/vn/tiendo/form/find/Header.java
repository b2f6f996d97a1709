package vn.tiendo.form.find;

import java.util.List;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Table;
import vn.tiendo.workbook.CellAddress;

/**
 * A form's header as found in a sheet.
 *
 * @param span the sheet's columns that belong to the table; all of them, unless another table stands beside it
 * @param doubles columns that have the label of one that is read
 * @param ofOtherYears those that are read whose titles name another year than the one that is reported
 * @param missing labels of required columns that were not found
 */
public record Header(
        int firstRow,
        int lastRow,
        Span span,
        List<ColumnFound> columns,
        List<Table.Stranger> strangers,
        List<Twin> doubles,
        List<OtherYear> ofOtherYears,
        List<String> missing) {

    /**
     * A column with the label of another one.
     *
     * @param read that one
     * @param column the number of the sheet's column
     * @param hidden whether the sender does not see it, but does see the one that is read
     */
    public record Twin(ColumnFound read, int column, CellAddress header, boolean hidden) {}

    /**
     * A column whose title names another year than it should.
     *
     * @param named the year that it names
     * @param expected the one that it should name
     */
    public record OtherYear(ColumnFound column, String named, int expected) {}

    /** Columns of a sheet, both within. */
    public record Span(int first, int last) {

        public static final Span ALL = new Span(1, Integer.MAX_VALUE);

        public boolean contains(int column) {
            return first <= column && column <= last;
        }
    }

    Header lacking(List<String> labels) {
        return new Header(firstRow, lastRow, span, columns, strangers, doubles, ofOtherYears, labels);
    }

    /** Whether the column of the sheet is one of the table's, or stands between two of them. */
    boolean isOver(int column) {
        return columns.stream().anyMatch(found -> found.number() <= column)
                && columns.stream().anyMatch(found -> found.number() >= column);
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /** Whether the column of the sheet is one of this header that has a label in one of those rows. */
    boolean takes(int column, int fromRow, int toRow) {
        return fromRow <= lastRow && firstRow <= toRow && columns.stream().anyMatch(found -> found.number() == column);
    }
}
