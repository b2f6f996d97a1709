package vn.tiendo.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.workbook.CellAddress;

/**
 * The columns of a header as they are found from left to right. Where two have one label, the one that can be seen is
 * read, else the first; the other is told of.
 */
final class FoundColumns {

    private final SheetTop top;
    private final Map<Slot, ColumnFound> bySlot = new LinkedHashMap<>();
    private final List<Table.Stranger> strangers = new ArrayList<>();
    private final List<ColumnFound> others = new ArrayList<>();

    FoundColumns(SheetTop top) {
        this.top = top;
    }

    /**
     * Adds a column of the sheet.
     *
     * @param title its label path as the sender wrote it
     * @param header the cell of its lowest label
     */
    void add(ColumnLabels.Matched match, int column, String title, CellAddress header) {
        if (match.stranger().isPresent()) {
            var stranger = match.stranger().get();
            strangers.add(new Table.Stranger(stranger.getKey(), stranger.getValue(), header));
            return;
        }
        var slot = new Slot(match.column().field(), match.member());
        var found = new ColumnFound(match.column(), slot, column, title, header);
        var before = bySlot.putIfAbsent(slot, found);
        if (before != null && isHidden(before) && !isHidden(found)) {
            bySlot.put(slot, found);
            others.add(before);
        } else if (before != null) {
            others.add(found);
        }
    }

    private boolean isHidden(ColumnFound column) {
        return top.isHiddenColumn(column.number());
    }

    /** Those that are read, by rising columns. */
    List<ColumnFound> read() {
        return bySlot.values().stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    List<Table.Stranger> strangers() {
        return strangers;
    }

    List<Header.Twin> doubles() {
        return others.stream().map(this::twin).toList();
    }

    private Header.Twin twin(ColumnFound other) {
        var read = java.util.Objects.requireNonNull(bySlot.get(other.slot()));
        return new Header.Twin(read, other.number(), other.header(), isHidden(other) && !isHidden(read));
    }
}
