package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Slot;
import vn.tiendo.form.find.Header;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Source;
import vn.tiendo.workbook.CellRange;

/**
 * Labels that stand once for several rows: a blank cell says what the last filled one above it says. A label further left
 * that changes ends those to its right, as a new programme has projects of its own; a merged area of blank cells that
 * begins below the label, or beside it, is blank.
 */
final class CarriedLabels {

    /** A carried column with the slots that are read from its cells. */
    private record Carried(ColumnFound column, List<Slot> slots, NavigableMap<Integer, CellRange> areas) {

        Optional<CellRange> area(int row) {
            var entry = areas.floorEntry(row);
            return entry == null || !entry.getValue().contains(row, column.number())
                    ? Optional.empty()
                    : Optional.of(entry.getValue());
        }
    }

    private final List<Carried> columns;
    private final Map<Slot, Entry> last = new HashMap<>();

    CarriedLabels(Form form, Header header, List<CellRange> merged) {
        this.columns = header.columns().stream()
                .filter(column -> column.column().source() instanceof Source.Cell(var carried, var _) && carried)
                .sorted(Comparator.comparingInt(ColumnFound::number))
                .map(column -> new Carried(column, slots(form, column), areas(column, merged)))
                .toList();
    }

    private static List<Slot> slots(Form form, ColumnFound column) {
        var slots = new ArrayList<>(List.of(column.slot()));
        form.columns().stream()
                .filter(part ->
                        part.source().equals(new Source.Part(column.slot().field())))
                .forEach(part -> slots.add(Slot.of(part.field())));
        return slots;
    }

    private static NavigableMap<Integer, CellRange> areas(ColumnFound column, List<CellRange> merged) {
        var areas = new TreeMap<Integer, CellRange>();
        merged.stream()
                .filter(area -> area.first().column() <= column.number()
                        && column.number() <= area.last().column())
                .forEach(area -> areas.putIfAbsent(area.first().row(), area));
        return areas;
    }

    boolean areNone() {
        return columns.isEmpty();
    }

    /** The row's entries with what is carried down to it. */
    Map<Slot, Entry> with(int row, Map<Slot, Entry> own) {
        if (columns.isEmpty()) {
            return own;
        }
        var all = new HashMap<>(own);
        boolean changed = false;
        for (Carried column : columns) {
            if (isOwn(column, own)) {
                changed = true;
            } else if (changed ? isMergedTo(column, row) : reaches(column, row)) {
                column.slots()
                        .forEach(slot -> Optional.ofNullable(last.get(slot)).ifPresent(e -> all.put(slot, e)));
            }
        }
        return all;
    }

    private static boolean isOwn(Carried column, Map<Slot, Entry> own) {
        var entry = own.get(column.column().slot());
        return entry != null && !entry.raw().isEmpty();
    }

    private Optional<Entry> label(Carried column) {
        return Optional.ofNullable(last.get(column.column().slot()));
    }

    private boolean reaches(Carried column, int row) {
        var area = column.area(row);
        return label(column)
                .filter(label -> area.isEmpty()
                        || (area.get().first().row() <= label.address().row()
                                && area.get().first().column()
                                        >= label.address().column()))
                .isPresent();
    }

    /** Whether the label's own merged area reaches as far as that row. */
    private boolean isMergedTo(Carried column, int row) {
        return label(column)
                .flatMap(label -> column.area(label.address().row()))
                .filter(area -> area.last().row() >= row)
                .isPresent();
    }

    /** Takes the labels of a leaf row. */
    void passLeaf(int row, Map<Slot, Entry> own) {
        boolean changed = false;
        for (Carried column : columns) {
            boolean fresh = isOwn(column, own);
            if (fresh || (changed && !isMergedTo(column, row))) {
                column.slots().forEach(last::remove);
            }
            if (fresh) {
                column.slots()
                        .forEach(slot -> Optional.ofNullable(own.get(slot)).ifPresent(e -> last.put(slot, e)));
            }
            changed |= fresh;
        }
    }

    /** Labels end at a group or a total, but for those whose merged cells reach beyond it. */
    void passEnd(int row) {
        columns.forEach(column -> end(column, row));
    }

    /** A subtotal ends the labels from the one on that it names. */
    void passSubtotal(int row, Map<Slot, Entry> own) {
        boolean named = false;
        for (Carried column : columns) {
            named |= isOwn(column, own);
            if (named) {
                end(column, row);
            }
        }
    }

    private void end(Carried column, int row) {
        if (!isMergedTo(column, row + 1)) {
            column.slots().forEach(last::remove);
        }
    }
}
