package vn.tiendo.ledger.change;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.Slot;
import vn.tiendo.ledger.Derivation;
import vn.tiendo.programme.form.Form;

/**
 * A row of one of the two submissions that are compared.
 *
 * @param leaf whether its cells are figures; else it prints sums of others
 * @param key the row's own within its form, as the ledger knows it
 * @param number as the sender sees it
 * @param label what a person would call it
 */
record ComparedRow(
        Form form, boolean leaf, String key, String sheet, int number, String label, SortedMap<Slot, Cell> cells) {

    /**
     * A cell of it.
     *
     * @param kind what it is to those who count
     * @param column its place in the sheet, from the left
     */
    record Cell(CellKind kind, ComparedCell cell, int column) {}

    // Rows are looked up by the thousand; what tells them apart is quickly reckoned, their forms and cells are not.
    @Override
    public int hashCode() {
        return Objects.hash(leaf, key, number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparedRow row
                && leaf == row.leaf
                && number == row.number
                && key.equals(row.key)
                && form.code().equals(row.form.code())
                && sheet.equals(row.sheet)
                && label.equals(row.label)
                && cells.equals(row.cells);
    }

    /** The key as it is written in the row; empty where the row says none. */
    String written() {
        if (key.startsWith(Derivation.ROW_NUMBER)) {
            return "";
        }
        int again = key.lastIndexOf(Derivation.AGAIN);
        return again < 0 ? key : key.substring(0, again);
    }

    /** What a person would call it; else what its column for names says. */
    String name() {
        var named = Optional.ofNullable(cells.get(Slot.of(form.layout().named())));
        return label.isEmpty() ? named.map(cell -> words(cell.cell())).orElse("") : label;
    }

    private static String words(ComparedCell cell) {
        return cell.content() instanceof ComparedContent.Words(var text) ? text : "";
    }

    /** What it says, but for its own number, which changes whenever a row is put in above. */
    Map<Slot, ComparedContent> told() {
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().kind() != CellKind.NUMBERING)
                .filter(entry -> !(entry.getValue().cell().content() instanceof ComparedContent.Blank))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().cell().content()));
    }
}
