package vn.tiendo.validation.observation;

import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.Subjects;

/** The cells of a table's leaf rows, row by row, each with its declared column. */
public final class Cells {
    private Cells() {}

    public record Cell(TableRow row, Entry entry, Column column) {}

    public static Stream<Cell> ofLeaves(Table table) {
        return table.leaves().flatMap(row -> of(table, row));
    }

    public static Stream<Cell> of(Table table, TableRow row) {
        return row.entries().values().stream()
                .flatMap(entry ->
                        table.form().column(entry.slot().field()).stream().map(column -> new Cell(row, entry, column)));
    }

    /** What a figure in the cell is about: the project of its row, the town of its column. */
    static Optional<String> subject(Form form, TableRow row, Entry entry) {
        return form.subject() == Form.Subject.ACROSS && !entry.slot().member().isEmpty()
                ? Optional.of(entry.slot().member())
                : Subjects.of(form, row).or(() -> row.text(form.leaf()));
    }
}
