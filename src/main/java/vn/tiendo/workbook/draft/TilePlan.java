package vn.tiendo.workbook.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * How tiles of one size are laid over columns of any width.
 *
 * @param spans how many columns each tile covers, from the left
 */
record TilePlan(List<Integer> spans) {

    TilePlan {
        spans = List.copyOf(spans);
    }

    /** As alike as the columns allow; fewer tiles than wanted where there are fewer columns. */
    static TilePlan of(double[] widths, int tiles) {
        double total = 0;
        for (double width : widths) {
            total += width;
        }
        var spans = new ArrayList<Integer>();
        double end = 0;
        int from = 0;
        for (int column = 0; column < widths.length; column++) {
            end += widths[column];
            int left = widths.length - column - 1;
            boolean full = end >= total * (spans.size() + 1) / tiles;
            boolean needed = left == tiles - spans.size() - 1;
            if (spans.size() < tiles - 1 && (full || needed)) {
                spans.add(column + 1 - from);
                from = column + 1;
            }
        }
        spans.add(widths.length - from);
        return new TilePlan(spans);
    }
}
