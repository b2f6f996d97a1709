package vn.tiendo.form.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.find.RowKinds;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;

/** Groups of a table with figures of their own that nothing under them explains: rows that lost their key. */
final class LoneGroups {

    /** Words with which a row begins that tells parts of the one above it. */
    private static final List<Folded> PART = List.of(Folded.of("Trong đó"), Folded.of("Of which"));

    private final Form form;
    private final List<TableRow> rows;
    private final Map<Slot, BigDecimal> sums = new HashMap<>();

    LoneGroups(Form form, List<TableRow> rows) {
        this.form = form;
        this.rows = rows;
    }

    /** Of which a part is told is no row of its own: "Trong đó: …", "- Giai đoạn 1". */
    static boolean isPart(TableRow row) {
        return row.label().startsWith("-") || PART.stream().anyMatch(Folded.of(row.label())::startsWith);
    }

    /** Gives every such group with the cells of its figures; a group may have none that says anything. */
    void forEach(BiConsumer<TableRow, List<CellAddress>> told) {
        var parents = parents();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.kind() == TableRow.Kind.GROUP) {
                told.accept(row, parents.contains(at) ? unlikeItsLeaves(row, at) : unlikeTheTotal(row));
            }
        }
    }

    /** The groups, near and far, under which leaves stand. */
    private Set<Integer> parents() {
        var parents = new HashSet<Integer>();
        for (TableRow row : rows) {
            for (int up = row.isLeaf() ? row.parent() : -1; up >= 0 && parents.add(up); ) {
                up = rows.get(up).parent();
            }
        }
        return parents;
    }

    /** Of a group without leaves: all but what only repeats the whole table's sum. */
    private List<CellAddress> unlikeTheTotal(TableRow row) {
        return figures(row, slot -> sums.computeIfAbsent(slot, s -> sum(rows, s)));
    }

    /** Of a group with leaves: its figures, if no mark says that it is a title, and each of several differs from their sum. */
    private List<CellAddress> unlikeItsLeaves(TableRow row, int group) {
        if (isTitled(row)) {
            return List.of();
        }
        var leaves = under(group);
        var other = figures(row, slot -> sum(leaves, slot));
        return other.size() > 1
                        && other.size() == figures(row, _ -> BigDecimal.ZERO).size()
                ? other
                : List.of();
    }

    /** Whether it is numbered as groups are, and projects are not. */
    private boolean isTitled(TableRow row) {
        String mark = row.entry(form.layout().numbered())
                .map(Entry::raw)
                .orElseGet(() -> new RowTitle(row.label(), new CellAddress(1, 1)).mark());
        return RowKinds.depthOf(mark) < RowKinds.depthOf("1");
    }

    /** The leaves under a group. */
    private List<TableRow> under(int group) {
        return rows.stream()
                .filter(TableRow::isLeaf)
                .filter(leaf -> {
                    int up = leaf.parent();
                    while (up >= 0 && up != group) {
                        up = rows.get(up).parent();
                    }
                    return up == group;
                })
                .toList();
    }

    /** Cells of figures that are neither nothing nor the sum. */
    private static List<CellAddress> figures(TableRow row, Function<Slot, BigDecimal> sum) {
        return row.entries().values().stream()
                .filter(entry -> number(entry)
                        .filter(n -> n.signum() != 0)
                        .filter(n -> n.compareTo(sum.apply(entry.slot())) != 0)
                        .isPresent())
                .map(Entry::address)
                .sorted()
                .toList();
    }

    private static BigDecimal sum(List<TableRow> rows, Slot slot) {
        return rows.stream()
                .filter(TableRow::isLeaf)
                .flatMap(row -> row.entry(slot).flatMap(LoneGroups::number).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> number(Entry entry) {
        return switch (entry.value()) {
            case EntryValue.Money(var amount, var _) -> Optional.of(BigDecimal.valueOf(amount.dong()));
            case EntryValue.Quantity(var number) -> Optional.of(number);
            case EntryValue.Percent _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }
}
