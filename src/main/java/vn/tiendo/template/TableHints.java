package vn.tiendo.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.tiendo.form.Slot;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.draft.BlankSheet;

/**
 * Has a table show simple mistakes while it is being filled in: a total that is not the sum of its parts, a cumulative
 * figure below the last one.
 *
 * @param first where the first of the rows lies
 */
record TableHints(Form form, PrintedColumns columns, List<PlannedRow> rows, int first) {

    private static final String PREVIOUS = "previous.";

    void draw(BlankSheet sheet, List<QuickCheck> checks) {
        if (!rows.isEmpty()) {
            checks.forEach(check -> draw(sheet, check));
        }
    }

    private void draw(BlankSheet sheet, QuickCheck check) {
        if (form.subject() == Form.Subject.ACROSS) {
            towns().forEach(slot -> check.at().forEach(item -> drawItem(sheet, check, item, slot)));
        } else {
            check.at().forEach(field -> drawColumn(sheet, check, field));
        }
    }

    /** One condition for all rows: those inserted later have it, too. Group and total rows have no key. */
    private void drawColumn(BlankSheet sheet, QuickCheck check, String field) {
        var at = columns.position(field);
        var key = columns.position(form.leaf()).map(position -> Formats.cell(first, position));
        if (at.isPresent() && key.isPresent()) {
            CellFormulas.broken(check.holds(), new InRow())
                    .map(broken -> "AND(" + key.get() + "<>\"\"," + broken + ")")
                    .ifPresent(broken -> sheet.warn(
                            new CellRange(
                                    new CellAddress(first, at.get()),
                                    new CellAddress(first + rows.size() - 1, at.get())),
                            anchored(broken),
                            check.severity() == Severity.ERROR));
        }
    }

    /** A condition over a column of cells goes along with its rows, not with its columns. */
    private static String anchored(String formula) {
        return formula.replaceAll("\\b([A-Z]{1,3})(\\d+)\\b", "\\$$1$2");
    }

    private void drawItem(BlankSheet sheet, QuickCheck check, String item, Slot town) {
        var cells = new InColumn(town);
        var at = cells.address(item, false);
        var broken = CellFormulas.broken(check.holds(), cells);
        if (at.isPresent() && broken.isPresent()) {
            sheet.warn(new CellRange(at.get(), at.get()), broken.get(), check.severity() == Severity.ERROR);
        }
    }

    private List<Slot> towns() {
        return columns.list().stream()
                .filter(column -> column.column().isAcross() && !column.isEarlier())
                .map(PrintedColumn::slot)
                .toList();
    }

    /** Fields are columns, in the first row. */
    private final class InRow implements CellFormulas.Cells {
        @Override
        public Optional<String> of(String field) {
            var position = field.startsWith(PREVIOUS)
                    ? columns.earlier(Slot.of(field.substring(PREVIOUS.length())))
                    : columns.position(field);
            return position.map(column -> Formats.cell(first, column));
        }

        @Override
        public List<String> of(String field, Predicate<String> members) {
            return columns.positions(field, members).stream()
                    .map(column -> Formats.cell(first, column))
                    .toList();
        }
    }

    /** Fields are rows, in the column of a town. */
    private final class InColumn implements CellFormulas.Cells {
        private final Slot town;

        InColumn(Slot town) {
            this.town = town;
        }

        @Override
        public Optional<String> of(String item) {
            boolean earlier = item.startsWith(PREVIOUS);
            return address(earlier ? item.substring(PREVIOUS.length()) : item, earlier)
                    .map(CellAddress::toString);
        }

        @Override
        public List<String> of(String item, Predicate<String> members) {
            return List.of();
        }

        Optional<CellAddress> address(String item, boolean earlier) {
            var column = earlier ? columns.earlier(town) : columns.position(town);
            return IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i) instanceof PlannedRow.Leaf leaf
                            && leaf.subject().equals(item))
                    .boxed()
                    .findFirst()
                    .flatMap(i -> column.map(position -> new CellAddress(first + i, position)));
        }
    }
}
