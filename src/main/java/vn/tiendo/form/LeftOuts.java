package vn.tiendo.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;

/** Collects what is not read while one workbook is: a line per kind, sheet and cause, with its first cells. */
public final class LeftOuts {

    private static final int CELLS_NAMED = 20;

    /** Lines a workbook; a sheet may have some hundred columns of its own, none thousands. */
    private static final int MOST_LINES = 500;

    private static final int LONGEST = 80;

    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final Set<Place> ofUnits = new HashSet<>();

    private record Place(String sheet, CellAddress cell) {}

    /** @param cause what cells with the same cause have in common: a column's number, the form */
    private record Key(UnreadCells.Why why, UnreadCells.Weight weight, String sheet, Object cause) {}

    private static final class Line {
        private final Optional<Form> form;
        private final String what;
        private final List<CellAddress> cells = new ArrayList<>();
        private int count;

        Line(Optional<Form> form, String what) {
            this.form = form;
            this.what = what;
        }
    }

    /** Where something was not read. */
    public record Spot(
            UnreadCells.Why why, UnreadCells.Weight weight, Optional<Form> form, String sheet, Object cause) {}

    /** A cell of which more was told already, as that it states a unit, is not told again for standing where it does. */
    public void add(Spot spot, CellAddress cell, String what) {
        if (!ofUnits.isEmpty() && ofUnits.contains(new Place(spot.sheet(), cell))) {
            return;
        }
        if (spot.why() == UnreadCells.Why.MONEY_UNIT_UNSEEN) {
            ofUnits.add(new Place(spot.sheet(), cell));
        }
        var line = line(spot, what);
        line.count++;
        if (line.cells.size() < CELLS_NAMED) {
            line.cells.add(cell);
        }
    }

    /** Of a whole sheet. */
    public void add(Spot spot, int count, String what) {
        line(spot, what).count += count;
    }

    private Line line(Spot spot, String what) {
        var key = new Key(spot.why(), spot.weight(), spot.sheet(), spot.cause());
        var known = lines.size() < MOST_LINES || lines.containsKey(key)
                ? key
                : new Key(spot.why(), spot.weight(), spot.sheet(), "");
        return lines.computeIfAbsent(known, _ -> new Line(spot.form(), shorten(what)));
    }

    public List<UnreadCells> list() {
        return lines.entrySet().stream()
                .map(entry -> leftOut(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static UnreadCells leftOut(Key key, Line line) {
        return new UnreadCells(
                key.why(), line.form, key.sheet(), List.copyOf(line.cells), line.count, line.what, key.weight());
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
