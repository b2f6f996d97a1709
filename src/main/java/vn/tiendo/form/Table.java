package vn.tiendo.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Form;

/**
 * A form as it was found in a workbook.
 *
 * @param sheet the sheet's name as the sender sees it, composed and trimmed
 * @param unit in which its money is stated
 * @param strangers columns of dimensions that are not read, as they name no member: of an unknown town
 */
public record Table(
        Form form,
        String sheet,
        MoneyUnit unit,
        List<ColumnFound> columns,
        List<TableRow> rows,
        List<Stranger> strangers) {

    /** In which money is where neither sheet nor column says. */
    public static final MoneyUnit USUAL_UNIT = MoneyUnit.TRIEU;

    /** A column that should stand for a member of a dimension and names none that is known. */
    public record Stranger(String dimension, String label, vn.tiendo.workbook.CellAddress header) {}

    public Stream<TableRow> leaves() {
        return rows.stream().filter(TableRow::isLeaf);
    }

    public Optional<ColumnFound> column(Slot slot) {
        return columns.stream().filter(c -> c.slot().equals(slot)).findFirst();
    }
}
