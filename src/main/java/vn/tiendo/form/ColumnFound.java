package vn.tiendo.form;

import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.workbook.CellAddress;

/**
 * A declared column where it was found.
 *
 * @param number of the sheet's column, from 1
 * @param title its label path as the sender wrote it ("Kế hoạch vốn năm – Tổng số")
 * @param header the cell of its lowest label
 */
public record ColumnFound(Column column, Slot slot, int number, String title, CellAddress header) {

    /** What messages call it: as the form says, else as the sender wrote it, who names the member of a dimension. */
    public LocalText called() {
        return column.words().title().filter(_ -> slot.member().isEmpty()).orElseGet(() -> LocalText.of(title));
    }

    /** The same place, for a column whose text stands there too. */
    public ColumnFound of(Column other) {
        return new ColumnFound(other, Slot.of(other.field()), number, title, header);
    }
}
