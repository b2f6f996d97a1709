package vn.tiendo.form.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;

/** The merged areas of a sheet, laid over the cells that they cover among its held rows; of two that overlap the first counts. */
final class MergedAreas {

    /** No honest header merges more; each costs the cells that it covers. */
    private static final int MOST = 2_000;

    private final Map<CellAddress, CellRange> byCell = new HashMap<>();

    MergedAreas(List<CellRange> merged, HeldRows rows) {
        int laid = 0;
        for (CellRange area : merged) {
            var held = rows.numbers(area.first().row(), area.last().row());
            if (held.iterator().hasNext() && laid++ < MOST) {
                int right = Math.min(rows.lastColumn(), area.last().column());
                held.forEach(row -> lay(area, row, right));
            }
        }
    }

    private void lay(CellRange area, int row, int right) {
        for (int column = area.first().column(); column <= right; column++) {
            byCell.putIfAbsent(new CellAddress(row, column), area);
        }
    }

    /** The area in which the cell lies. */
    Optional<CellRange> over(int row, int column) {
        return Optional.ofNullable(byCell.get(new CellAddress(row, column)));
    }
}
