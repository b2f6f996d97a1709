package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Row;

/**
 * Cells that lie under a merged area, where nobody sees what they hold: only the area's first cell is shown. To be asked
 * by rising rows.
 */
final class CoveredCells {

    /** No honest sheet merges more; each costs a look a row. */
    private static final int MOST_AREAS = 20_000;

    private final Iterator<CellRange> areas;
    private final List<Open> open = new ArrayList<>();
    private Optional<CellRange> next;

    /** An area that reaches down to the row at hand, with what its first cell says. */
    record Open(CellRange area, String shown) {}

    CoveredCells(List<CellRange> merged) {
        this.areas = merged.stream()
                .limit(MOST_AREAS)
                .sorted(Comparator.comparingInt(area -> area.first().row()))
                .iterator();
        this.next = following();
    }

    private Optional<CellRange> following() {
        return areas.hasNext() ? Optional.of(areas.next()) : Optional.empty();
    }

    /** Goes on to that row. */
    void begin(Row row, TextCleaner lettering) {
        open.removeIf(covering -> covering.area().last().row() < row.number());
        while (next.isPresent() && next.get().first().row() <= row.number()) {
            next.filter(area -> area.last().row() >= row.number())
                    .ifPresent(area -> open.add(new Open(area, shown(area, row, lettering))));
            next = following();
        }
    }

    private static String shown(CellRange area, Row row, TextCleaner lettering) {
        return area.first().row() != row.number()
                ? ""
                : row.cells().stream()
                        .filter(cell -> cell.column() == area.first().column())
                        .findFirst()
                        .map(lettering::read)
                        .orElse("");
    }

    boolean areNone() {
        return open.isEmpty();
    }

    /** The area of which the cell is the first one. */
    Optional<CellRange> from(CellAddress first) {
        return open.stream()
                .map(Open::area)
                .filter(area -> area.first().equals(first))
                .findFirst();
    }

    /** The area under which the cell lies, if it is not its first one. */
    Optional<Open> over(int row, int column) {
        for (Open covering : open) {
            var area = covering.area();
            boolean within =
                    area.first().column() <= column && column <= area.last().column();
            if (within && (area.first().row() != row || area.first().column() != column)) {
                return Optional.of(covering);
            }
        }
        return Optional.empty();
    }
}
