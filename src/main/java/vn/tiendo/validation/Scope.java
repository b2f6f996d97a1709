package vn.tiendo.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;

/** What the names of an expression stand for in one place: a row, or a pair of data items in one town. */
final class Scope {
    static final List<String> PAIR = List.of("part", "whole");

    private final Map<String, List<Operand>> operands;
    private final Set<String> across;

    private Scope(Map<String, List<Operand>> operands, Set<String> across) {
        this.operands = operands;
        this.across = across;
    }

    /** A cell that a name stands for. */
    record Operand(TableRow row, Entry entry) {}

    /** A row, each name being its field. */
    static Scope of(Table table, TableRow row, List<String> pair) {
        var operands = new HashMap<String, List<Operand>>();
        var across = new java.util.HashSet<String>();
        for (var column : table.form().columns()) {
            operands.put(column.field(), entries(row, column));
            column.across().ifPresent(_ -> across.add(column.field()));
        }
        for (int i = 0; i < pair.size(); i++) {
            operands.put(PAIR.get(i), operands.getOrDefault(pair.get(i), List.of()));
        }
        return new Scope(operands, across);
    }

    /** Two data items of one member (a town); both are needed. */
    static Optional<Scope> of(Table table, Slot member, List<String> pair) {
        var operands = new HashMap<String, List<Operand>>();
        for (int i = 0; i < pair.size(); i++) {
            String item = pair.get(i);
            var row = table.leaves()
                    .filter(r ->
                            r.text(table.form().leaf()).filter(item::equals).isPresent())
                    .findFirst();
            var operand = row.flatMap(r -> r.entry(member).map(e -> new Operand(r, e)));
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.put(PAIR.get(i), List.of(operand.get()));
        }
        return Optional.of(new Scope(operands, Set.of()));
    }

    /** The column of a form that runs across members, where figures are about those. */
    static Optional<Column> across(Form form) {
        return form.subject() == Form.Subject.ACROSS
                ? form.columns().stream().filter(c -> c.across().isPresent()).findFirst()
                : Optional.empty();
    }

    private static List<Operand> entries(TableRow row, Column column) {
        return row.entries().values().stream()
                .filter(e -> e.slot().field().equals(column.field()))
                .sorted(java.util.Comparator.comparing(Entry::address))
                .map(e -> new Operand(row, e))
                .toList();
    }

    /** The cells that a name stands for. */
    List<Operand> operands(String name) {
        return operands.getOrDefault(name, List.of());
    }

    /** What an expression is given for a name: Long, Double, String, or a map or list of these. */
    Optional<Object> value(String name) {
        return across.contains(name)
                ? members(operands(name))
                : operands(name).stream()
                        .findFirst()
                        .flatMap(o -> plain(o.entry().value()));
    }

    /** Members that say nothing add nothing; one that cannot be read makes the whole unknown. */
    private static Optional<Object> members(List<Operand> operands) {
        var values = new TreeMap<String, Object>();
        for (var operand : operands) {
            var value = operand.entry().value();
            if (isUnclear(value)) {
                return Optional.empty();
            }
            plain(value).ifPresent(v -> values.put(operand.entry().slot().member(), v));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static boolean isUnclear(EntryValue value) {
        return value instanceof EntryValue.Unreadable
                || value instanceof EntryValue.Failed
                || value instanceof EntryValue.NotComputed;
    }

    private static Optional<Object> plain(EntryValue value) {
        return switch (value) {
            case EntryValue.Money(var amount, var _) -> Optional.of(amount.dong());
            case EntryValue.Quantity(var number) -> Optional.of(number.doubleValue());
            case EntryValue.Percent(var points, var _) -> Optional.of(points.doubleValue());
            case EntryValue.Words(var text) -> Optional.of(text);
            case EntryValue.Chosen(var choice) -> Optional.of(choice);
            case EntryValue.Day(var date, var _) -> Optional.of(date.toString());
            case EntryValue.Years(var first, var last) -> Optional.of(List.of((long) first, (long) last));
            case EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }

    /** Whether anything stands in one of the name's cells, readable or not. */
    boolean says(String name) {
        return operands(name).stream()
                .map(o -> o.entry().value())
                .anyMatch(v -> !(v instanceof EntryValue.Blank || v instanceof EntryValue.NotApplicable));
    }

    /** Half the last place printed of the name's first cell: Long for money, else Double. */
    Optional<Object> precision(String name) {
        return operands(name).stream()
                .findFirst()
                .flatMap(o -> Figure.of(o.entry()).map(figure -> {
                    var precision = figure.precision();
                    return o.entry().value() instanceof EntryValue.Money
                            ? (Object) precision.longValue()
                            : (Object) precision.doubleValue();
                }));
    }

    /** Half the last printed place per addend, in đồng: of the members summed, or of all money where none are. */
    long tolerance(Set<String> names) {
        var summed = names.stream().filter(across::contains).toList();
        return (summed.isEmpty() ? names : summed)
                .stream()
                        .flatMap(name -> operands(name).stream())
                        .filter(o -> o.entry().value() instanceof EntryValue.Money)
                        .flatMap(o -> Figure.of(o.entry()).stream())
                        .map(Figure::precision)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .longValue();
    }
}
