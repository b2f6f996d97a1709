package vn.tiendo.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.draft.BlankSheet;

/** One blank table in a sheet: header, numbers of columns, totals that add up by themselves, rows. */
final class TablePart {

    /** Fewer cells in a row are no row of column numbers to whoever reads it back. */
    private static final int LEAST_NUMBERED = 3;

    private final Form form;
    private final Formats formats;
    private final HeaderNotes notes;
    private final PrintedColumns columns;
    private final LeafCells leaves;
    private final List<PlannedRow> rows;
    private final List<QuickCheck> checks;

    TablePart(Form form, BlankSource blank, Formats formats) {
        var last = blank.lastTime(form);
        this.form = form;
        this.formats = formats;
        this.notes = new HeaderNotes(blank.programme(), form, formats.money());
        this.columns = PrintedColumns.of(form, blank, last);
        this.leaves = new LeafCells(form, blank, formats, last);
        this.rows = new RowPlan(form, blank, last).rows();
        this.checks = QuickCheck.of(blank, form);
    }

    List<Double> widths() {
        return columns.widths();
    }

    /** Columns behind which another title begins, from 1; the last one among them. */
    List<Integer> endsOfGroups() {
        return columns.endsOfGroups();
    }

    /** Where the header ends and the rows begin; and the first row below the table. */
    record Drawn(int firstHeader, int firstRow, int below) {}

    Drawn draw(BlankSheet sheet, int top) {
        var heading =
                new Heading(columns.list().stream().map(PrintedColumn::path).toList());
        sheet.heading(
                new CellAddress(top, 1),
                heading,
                columns.list().stream()
                        .map(column -> column.isEarlier() ? CellLook.EARLIER : CellLook.HEADER)
                        .toList());
        annotate(sheet, top, heading.depth());
        int first = number(sheet, top + heading.depth());
        for (int i = 0; i < rows.size(); i++) {
            draw(sheet, first, i);
        }
        accept(sheet, first);
        new TableHints(form, columns, rows, first).draw(sheet, checks);
        return new Drawn(top, first, first + rows.size());
    }

    /** A short path's label reaches down to the table; its cell is the topmost it covers. */
    private void annotate(BlankSheet sheet, int top, int depth) {
        for (int i = 0; i < columns.list().size(); i++) {
            var column = columns.list().get(i);
            int row = top + Math.min(column.path().size(), depth) - 1;
            sheet.note(new CellAddress(row, i + 1), notes.of(column));
        }
    }

    private int number(BlankSheet sheet, int row) {
        if (columns.list().size() < LEAST_NUMBERED) {
            return row;
        }
        for (int i = 1; i <= columns.list().size(); i++) {
            sheet.put(new CellAddress(row, i), CellLook.COUNTER, CellContent.centred("(" + i + ")"));
        }
        return row + 1;
    }

    private void draw(BlankSheet sheet, int first, int index) {
        int row = first + index;
        switch (rows.get(index)) {
            case PlannedRow.Total(String title) -> drawSums(sheet, first, index, new SumRow(CellLook.TOTAL, "", title));
            case PlannedRow.Group(int _, String number, String title) ->
                drawSums(sheet, first, index, new SumRow(CellLook.GROUP, number, title));
            case PlannedRow.Leaf leaf -> drawLeaf(sheet, row, leaf, ordinal(index));
        }
    }

    private int ordinal(int index) {
        return (int) rows.subList(0, index + 1).stream()
                .filter(PlannedRow.Leaf.class::isInstance)
                .count();
    }

    private void drawLeaf(BlankSheet sheet, int row, PlannedRow.Leaf leaf, int ordinal) {
        for (int i = 0; i < columns.list().size(); i++) {
            var column = columns.list().get(i);
            var cell = columns.isNumber(column)
                    ? numberCell(leaf, ordinal)
                    : derived(column, row).orElseGet(() -> leaves.of(leaf, column));
            sheet.put(new CellAddress(row, i + 1), cell.look(), cell.content());
        }
    }

    /** A row that nobody knows of yet says nothing at all, or it would be read as one. */
    private static LeafCells.Written numberCell(PlannedRow.Leaf leaf, int ordinal) {
        return leaf.isKnown()
                ? new LeafCells.Written(CellLook.KNOWN, CellContent.centred(Integer.toString(ordinal)))
                : new LeafCells.Written(
                        CellLook.INPUT, new CellContent.Awaited(new CellContent.Words("", CellContent.Side.CENTRE)));
    }

    private Optional<LeafCells.Written> derived(PrintedColumn column, int row) {
        return column.column()
                .derived()
                .filter(_ -> !column.isEarlier())
                .flatMap(derived -> CellFormulas.of(derived.is().text(), cellsOf(row)))
                .map(formula -> new LeafCells.Written(
                        CellLook.KNOWN,
                        new CellContent.Formula(formula, new CellContent.Awaited(shape(column.column())))));
    }

    private CellContent shape(Column column) {
        return formats.awaited(column, "") instanceof CellContent.Awaited(CellContent like) ? like : CellContent.BLANK;
    }

    private CellFormulas.Cells cellsOf(int row) {
        return new CellFormulas.Cells() {
            @Override
            public Optional<String> of(String field) {
                return columns.position(field).map(column -> Formats.cell(row, column));
            }

            @Override
            public List<String> of(String field, Predicate<String> members) {
                return columns.positions(field, members).stream()
                        .map(column -> Formats.cell(row, column))
                        .toList();
            }
        };
    }

    /** How a total or group row looks and is called. */
    private record SumRow(CellLook look, String number, String title) {}

    private void drawSums(BlankSheet sheet, int first, int index, SumRow shown) {
        int row = first + index;
        int last = first + lastUnder(index);
        for (int i = 0; i < columns.list().size(); i++) {
            var column = columns.list().get(i);
            var at = new CellAddress(row, i + 1);
            if (i + 1 == columns.title()) {
                sheet.put(at, shown.look(), CellContent.words(shown.title()));
            } else if (columns.isNumber(column)) {
                sheet.put(at, shown.look(), CellContent.centred(shown.number()));
            } else if (column.isSummed() && last > row) {
                // Sums of sums below are left out by the program itself, and rows inserted between are taken in.
                String sum = "SUBTOTAL(9," + Formats.cell(row + 1, i + 1) + ":" + Formats.cell(last, i + 1) + ")";
                sheet.put(at, shown.look(), new CellContent.Formula(sum, sumNow(column, index, last - first)));
            } else {
                sheet.put(at, shown.look(), CellContent.BLANK);
            }
        }
    }

    private CellContent sumNow(PrintedColumn column, int index, int last) {
        var sum = rows.subList(index + 1, last + 1).stream()
                .filter(PlannedRow.Leaf.class::isInstance)
                .map(PlannedRow.Leaf.class::cast)
                .map(leaf -> Formats.value(leaves.of(leaf, column).content()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = shape(column.column()) instanceof CellContent.Figure(var _, int places) ? places : 0;
        return new CellContent.Figure(sum, decimals);
    }

    /** The last of the rows that a total or group row adds up. */
    private int lastUnder(int index) {
        int depth = rows.get(index) instanceof PlannedRow.Group(int own, String _, String _) ? own : 0;
        int last = index;
        while (last + 1 < rows.size()
                && !(rows.get(last + 1) instanceof PlannedRow.Group(int next, String _, String _) && next <= depth)) {
            last++;
        }
        return last;
    }

    private void accept(BlankSheet sheet, int first) {
        if (rows.isEmpty()) {
            return;
        }
        for (int i = 0; i < columns.list().size(); i++) {
            var column = columns.list().get(i);
            int position = i + 1;
            boolean asked = !column.isEarlier()
                    && !columns.isNumber(column)
                    && column.column().derived().isEmpty();
            if (asked) {
                formats.accepted(column.column())
                        .ifPresent(what -> sheet.accept(
                                new CellRange(
                                        new CellAddress(first, position),
                                        new CellAddress(first + rows.size() - 1, position)),
                                what));
            }
        }
    }

    /** How many columns are best kept in sight: those up to the row's name. */
    int named() {
        return form.isBlock() ? 0 : columns.title();
    }
}
