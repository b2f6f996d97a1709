package vn.tiendo.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Amount;

/**
 * One row of a table.
 *
 * @param number as the sender sees it, from 1
 * @param label what a person would call it: the project's name, the group's title
 * @param parent index in {@link Table#rows()} of the group it stands under; −1 for none
 * @param entries every declared and found column, blank ones too, as they stand in the sheet
 */
public record TableRow(int number, Kind kind, boolean hidden, String label, int parent, Map<Slot, Entry> entries) {

    public TableRow {
        entries = fromTheLeft(entries);
    }

    /** Sorted once: every rule walks them in the order in which they stand. */
    private static Map<Slot, Entry> fromTheLeft(Map<Slot, Entry> entries) {
        var sorted = LinkedHashMap.<Slot, Entry>newLinkedHashMap(entries.size());
        entries.values().stream()
                .sorted(Comparator.comparing(Entry::address))
                .forEach(entry -> sorted.put(entry.slot(), entry));
        return Collections.unmodifiableMap(sorted);
    }

    /** Leaves are summed; groups, subtotals and totals are checked against them, never summed. */
    public enum Kind {
        LEAF,
        GROUP,
        /** The sum of the leaves since the subtotal or group row before it, within the same group. */
        SUBTOTAL,
        TOTAL
    }

    public boolean isLeaf() {
        return kind == Kind.LEAF;
    }

    public Optional<Entry> entry(Slot slot) {
        return Optional.ofNullable(entries.get(slot));
    }

    public Optional<Entry> entry(String field) {
        return entry(Slot.of(field));
    }

    public Optional<Amount> money(String field) {
        return entry(field)
                .flatMap(e -> e.value() instanceof EntryValue.Money(var amount, var _)
                        ? Optional.of(amount)
                        : Optional.empty());
    }

    public Optional<BigDecimal> quantity(String field) {
        return entry(field)
                .flatMap(e ->
                        e.value() instanceof EntryValue.Quantity(var number) ? Optional.of(number) : Optional.empty());
    }

    /** Text or choice of the field, if it says anything. */
    public Optional<String> text(String field) {
        return entry(field).flatMap(e -> switch (e.value()) {
            case EntryValue.Words(var text) -> Optional.of(text);
            case EntryValue.Chosen(var value) -> Optional.of(value);
            case EntryValue.Named(var period) -> Optional.of(period.toString());
            case EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        });
    }
}
