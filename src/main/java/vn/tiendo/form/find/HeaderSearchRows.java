package vn.tiendo.form.find;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;

/** Which rows of a sheet are held to look for headers in: the first ones, and those around telling texts below. */
final class HeaderSearchRows {

    /** Rows below the first ones, and cells in them; sheets of several tables have some hundreds. */
    private static final int MOST_ROWS = 2_000;

    private static final int MOST_CELLS = 200_000;

    /** No label is longer. */
    private static final int LONGEST_LABEL = 300;

    private HeaderSearchRows() {}

    /** The first rows, and a few below that may belong to what begins in the last of them. */
    static List<Row> first(Sheet sheet) {
        var first = new ArrayList<Row>();
        Iterator<Row> rows = sheet.rows();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.number() > SheetTop.ROWS + SheetTop.AROUND) {
                break;
            }
            first.add(row);
        }
        return first;
    }

    /** Whether there are rows below the first ones. */
    static boolean goOn(Sheet sheet) {
        Iterator<Row> rows = sheet.rows();
        while (rows.hasNext()) {
            if (rows.next().number() > SheetTop.ROWS) {
                return true;
            }
        }
        return false;
    }

    /** All of the sheet's telling rows. */
    static List<Row> telling(Sheet sheet, TextCleaner lettering, Predicate<Label> tells) {
        return telling(sheet, lettering, tells, Integer.MAX_VALUE);
    }

    /**
     * The first rows, and below them those near a cell whose text tells where something begins or ends.
     *
     * @param lettering reads the sheet's cells
     * @param last row that is looked at
     */
    static List<Row> telling(Sheet sheet, TextCleaner lettering, Predicate<Label> tells, int last) {
        var held = new ArrayList<Row>();
        Deque<Row> before = new ArrayDeque<>();
        var bottoms = bottoms(sheet);
        int keepTo = SheetTop.ROWS + SheetTop.AROUND;
        int room = MOST_CELLS;
        Iterator<Row> rows = sheet.rows();
        while (rows.hasNext() && room > 0 && held.size() < MOST_ROWS) {
            Row row = rows.next();
            if (row.number() > last) {
                break;
            }
            if (tells(row, lettering, tells)) {
                held.addAll(before);
                before.clear();
                int bottom = bottoms.getOrDefault(row.number(), row.number());
                keepTo = Math.max(keepTo, bottom + SheetTop.AROUND);
            }
            if (row.number() <= keepTo) {
                held.add(row);
                room -= row.number() > SheetTop.ROWS ? row.cells().size() : 0;
            } else {
                before.add(row);
                drop(before, row.number() - SheetTop.AROUND);
            }
        }
        return held;
    }

    /** The last rows of the merged areas, by their first. */
    private static Map<Integer, Integer> bottoms(Sheet sheet) {
        var bottoms = new HashMap<Integer, Integer>();
        sheet.merged()
                .forEach(area -> bottoms.merge(area.first().row(), area.last().row(), Math::max));
        return bottoms;
    }

    private static void drop(Deque<Row> rows, int below) {
        while (!rows.isEmpty() && rows.peek().number() <= below) {
            rows.remove();
        }
    }

    private static boolean tells(Row row, TextCleaner lettering, Predicate<Label> tells) {
        for (Cell cell : row.cells()) {
            if (cell.value() instanceof CellValue.Text(var text, var _)
                    && text.length() <= LONGEST_LABEL
                    && tells.test(Label.of(lettering.read(cell)))) {
                return true;
            }
        }
        return false;
    }
}
