package vn.tiendo.validation.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;

/** Where the figures of a table stand, looked up once for all its rows and rules. */
public final class TableLayout {

    private final Table table;
    private final Map<String, List<Slot>> slots = new HashMap<>();
    private final Set<String> across = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Map<String, TableRow> items = new HashMap<>();

    public TableLayout(Table table) {
        this.table = table;
        if (Scope.across(form()).isPresent()) {
            form().items().stream().map(Item::code).forEach(figures::add);
            table.leaves().forEach(row -> row.text(form().leaf()).ifPresent(code -> items.putIfAbsent(code, row)));
        } else {
            form().columns().forEach(column -> {
                figures.add(column.field());
                if (column.isAcross()) {
                    across.add(column.field());
                }
                slots.put(column.field(), slotsOf(table, column.field()));
            });
        }
    }

    private static List<Slot> slotsOf(Table table, String field) {
        return table.columns().stream()
                .map(ColumnFound::slot)
                .filter(slot -> slot.field().equals(field))
                .toList();
    }

    public Form form() {
        return table.form();
    }

    /** Whether the name is a field of a row, or a data item of a town. */
    public boolean isFigure(String name) {
        return figures.contains(name);
    }

    /** All of these. */
    Set<String> figures() {
        return figures;
    }

    public boolean isAcross(String name) {
        return across.contains(name);
    }

    /** The row's cells of a field. */
    public List<Scope.Operand> cells(TableRow row, String field) {
        var cells = new ArrayList<Scope.Operand>(1);
        for (Slot slot : slots.getOrDefault(field, List.of())) {
            row.entry(slot).ifPresent(entry -> cells.add(new Scope.Operand(row, entry)));
        }
        return cells;
    }

    /** The town's cell of a data item. */
    public List<Scope.Operand> cells(Slot town, String item) {
        return Optional.ofNullable(items.get(item))
                .flatMap(row -> row.entry(town).map(entry -> new Scope.Operand(row, entry)))
                .stream()
                .toList();
    }

    /** The columns of the towns, if figures are about those; of two of one town the first. */
    public List<Slot> towns() {
        return table.columns().stream()
                .map(ColumnFound::slot)
                .filter(slot -> !slot.member().isEmpty())
                .distinct()
                .toList();
    }
}
