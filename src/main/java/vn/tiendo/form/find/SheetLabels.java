package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;

/** The labels of one sheet: each made once, and gathered when one is first asked for. */
public final class SheetLabels {

    private final List<Cell> cells;
    private final Function<Cell, String> text;
    private final Map<String, Label> labels = new HashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    /** @param text what a cell says */
    SheetLabels(List<Cell> cells, Function<Cell, String> text) {
        this.cells = cells;
        this.text = text;
    }

    /** A label and where it stands. */
    public record Spot(int row, int column, Label label) {

        public CellAddress at() {
            return new CellAddress(row, column);
        }
    }

    /** The text as a label. */
    Label of(String label) {
        return labels.computeIfAbsent(label, Label::of);
    }

    /** All that may be labels, words that is. */
    List<Spot> spots() {
        if (spots.isEmpty()) {
            for (Cell cell : cells) {
                String label = cell.value() instanceof CellValue.Text ? text.apply(cell) : "";
                if (!label.isEmpty()) {
                    spots.add(new Spot(cell.row(), cell.column(), of(label)));
                }
            }
        }
        return spots;
    }

    /** Whether one of them stands somewhere. */
    boolean saysOneOf(Set<String> keys) {
        if (said.isEmpty()) {
            for (Spot spot : spots()) {
                said.add(spot.label().key());
                said.add(spot.label().bareKey());
            }
        }
        for (String key : keys) {
            if (said.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
