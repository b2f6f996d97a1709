package vn.tiendo.workbook.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How high the rows of a sheet become, in points, by what is written in them; rows are counted from 1. */
final class RowHeights {

    /** What spreadsheet programs hold at most. */
    static final double HIGHEST = 409;

    private final Map<Integer, Double> heights = new HashMap<>();

    /** At least that high. */
    void need(int row, double points) {
        heights.merge(row, points, Math::max);
    }

    /** Rows share a height among them. */
    void share(int first, int last, double points) {
        for (int row = first; row <= last; row++) {
            need(row, points / (last - first + 1));
        }
    }

    List<Double> of(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(this::of).toList();
    }

    double together(int first, int last) {
        return of(first, last).stream().mapToDouble(Double::doubleValue).sum();
    }

    private double of(int row) {
        return Math.clamp(heights.getOrDefault(row, 0.0), RowHeight.PLAIN, HIGHEST);
    }

    /** Gives the rows up to that one their heights. */
    void setIn(XSSFSheet sheet, int last) {
        for (int row = 1; row <= last; row++) {
            var held = sheet.getRow(row - 1);
            if (held != null) {
                held.setHeightInPoints((float) of(row));
            }
        }
    }
}
