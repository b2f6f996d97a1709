package vn.tiendo.validation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.validation.expression.PrintedNumber;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * DA11: a printed total, group or subtotal is not the sum of its leaf rows. Each number may be rounded by half its last printed
 * place. Where a leaf of the column is wrong itself, the total is a consequence.
 */
record PrintedTotals(RuleDefinition definition) implements Rule {
    /** Words of a sum that is carried over to the next page. */
    private static final List<Folded> CARRIED = List.of(Folded.of("mang sang"), Folded.of("carried"));

    /** From so many cells of one row on, the row's range is at fault rather than its cells. */
    private static final int MANY = 3;

    /** Rows looked at for a table's totals. Of some hundred rows every one could be a total; made to harm are more. */
    private static final long MOST_LOOKS = 1_000_000;

    @Override
    public void check(Context context, Observations out) {
        var told = context.reading().leftOut().stream()
                .filter(left -> left.why() == UnreadCells.Why.GROUP_ALONE)
                .toList();
        context.tables(definition).forEach(table -> check(table, told, out));
    }

    /** A row that is told to be no sum of those below it is not held against them. */
    private static boolean isNone(Table table, TableRow row, List<UnreadCells> told) {
        return row.kind() == TableRow.Kind.GROUP
                && told.stream()
                        .filter(left -> left.sheet().equals(table.sheet()))
                        .flatMap(left -> left.cells().stream())
                        .anyMatch(cell -> cell.row() == row.number());
    }

    private void check(Table table, List<UnreadCells> told, Observations out) {
        long looks = 0;
        var unchecked = new ArrayList<TableRow>();
        for (int at = 0; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            if (!row.isLeaf() && looks >= MOST_LOOKS) {
                unchecked.add(row);
            } else if (!row.isLeaf() && !isNone(table, row, told)) {
                var leaves = leavesOf(table, at);
                looks += row.kind() == TableRow.Kind.SUBTOTAL
                        ? leaves.size()
                        : table.rows().size();
                var wrong = wrong(table, row, leaves, out);
                report(table, row, isSumSoFar(table, at, wrong, out) ? List.of() : wrong, out);
            }
        }
        if (!unchecked.isEmpty()) {
            out.add(unchecked(table, unchecked));
        }
    }

    /** "Cộng" under several groups, or what is carried over to the next page, adds up all that stands above it. */
    private boolean isSumSoFar(Table table, int at, List<Wrong> wrong, Observations out) {
        var row = table.rows().get(at);
        boolean meant = at == table.rows().size() - 1 || CARRIED.stream().anyMatch(Folded.of(row.label())::contains);
        return !wrong.isEmpty()
                && row.kind() == TableRow.Kind.SUBTOTAL
                && meant
                && wrong(
                                table,
                                row,
                                table.rows().subList(0, at).stream()
                                        .filter(TableRow::isLeaf)
                                        .toList(),
                                out)
                        .isEmpty();
    }

    /** Told once, as a total that nobody looked at is not one that holds. */
    private Observation unchecked(Table table, List<TableRow> rows) {
        return observation()
                .variant("unchecked")
                .in(table)
                .row(rows.getFirst())
                .with("count", LocalText.of("" + rows.size()));
    }

    private record Wrong(Entry entry, ColumnFound column, BigDecimal printed, BigDecimal sum) {}

    private List<Wrong> wrong(Table table, TableRow row, List<TableRow> leaves, Observations out) {
        var wrong = new ArrayList<Wrong>();
        for (var column : table.columns()) {
            if (column.column().total()) {
                row.entry(column.slot())
                        .flatMap(entry -> wrong(entry, column, leaves))
                        .ifPresent(w -> out.causeAmong(table, leaves, column.slot())
                                .ifPresentOrElse(
                                        seen -> out.fold(
                                                seen,
                                                definition,
                                                w.entry().address().toString()),
                                        () -> wrong.add(w)));
            }
        }
        return wrong;
    }

    private static Optional<Wrong> wrong(Entry entry, ColumnFound column, List<TableRow> leaves) {
        var printed = PrintedNumber.of(entry);
        if (printed.isEmpty() || leaves.isEmpty() || !leaves.stream().allMatch(l -> isClear(l, column.slot()))) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        var tolerance = printed.get().precision();
        for (var figure : figures(leaves, column.slot())) {
            sum = sum.add(figure.number());
            tolerance = tolerance.add(figure.precision());
        }
        boolean holds = printed.get().number().subtract(sum).abs().compareTo(tolerance) <= 0;
        return holds
                ? Optional.empty()
                : Optional.of(new Wrong(entry, column, printed.get().number(), sum));
    }

    private static List<PrintedNumber> figures(List<TableRow> leaves, Slot slot) {
        return leaves.stream()
                .flatMap(leaf -> leaf.entry(slot).stream())
                .flatMap(entry -> PrintedNumber.of(entry).stream())
                .toList();
    }

    /** Whether it is known what the leaf adds; a blank or "not applicable" adds nothing. */
    private static boolean isClear(TableRow leaf, Slot slot) {
        return leaf.entry(slot).map(Entry::value).stream()
                .noneMatch(v -> v instanceof EntryValue.Unreadable
                        || v instanceof EntryValue.Failed
                        || v instanceof EntryValue.NotComputed);
    }

    private static List<TableRow> leavesOf(Table table, int at) {
        return switch (table.rows().get(at).kind()) {
            case TOTAL -> table.leaves().toList();
            case GROUP ->
                table.leaves().filter(leaf -> standsUnder(table, leaf, at)).toList();
            case SUBTOTAL -> leavesBefore(table, at);
            case LEAF -> List.of();
        };
    }

    /** Since the subtotal or group row before it, within its group. */
    private static List<TableRow> leavesBefore(Table table, int subtotal) {
        int first = subtotal;
        while (first > 0 && table.rows().get(first - 1).isLeaf()) {
            first--;
        }
        int group = table.rows().get(subtotal).parent();
        return table.rows().subList(first, subtotal).stream()
                .filter(leaf -> leaf.parent() == group)
                .toList();
    }

    private static boolean standsUnder(Table table, TableRow leaf, int group) {
        int parent = leaf.parent();
        while (parent >= 0 && parent != group) {
            parent = table.rows().get(parent).parent();
        }
        return parent == group;
    }

    private void report(Table table, TableRow row, List<Wrong> wrong, Observations out) {
        if (wrong.size() < MANY) {
            wrong.forEach(w -> out.add(seen(table, row, w)));
            return;
        }
        var seen = seen(table, row, wrong.getFirst()).variant("many");
        wrong.stream().skip(1).forEach(w -> seen.at(row, w.entry()));
        out.add(seen);
    }

    private Observation seen(Table table, TableRow row, Wrong wrong) {
        var type = wrong.column().column().type();
        return observation()
                .in(table)
                .at(row, wrong.entry())
                .found(PrintedNumber.written(wrong.printed(), type, table.unit()))
                .expected(PrintedNumber.written(wrong.sum(), type, table.unit()))
                .with(
                        "difference",
                        PrintedNumber.written(
                                wrong.printed().subtract(wrong.sum()).abs(), type, table.unit()));
    }
}
