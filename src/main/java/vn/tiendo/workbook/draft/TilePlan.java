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
    static TilePlan of(ColumnWidths widths, int tiles) {
        double total = widths.room(0, widths.count());
        var spans = new ArrayList<Integer>();
        double end = 0;
        int from = 0;
        for (int column = 0; column < widths.count(); column++) {
            end += widths.room(column, 1);
            int left = widths.count() - column - 1;
            boolean full = end >= total * (spans.size() + 1) / tiles;
            boolean needed = left == tiles - spans.size() - 1;
            if (spans.size() < tiles - 1 && (full || needed)) {
                spans.add(column + 1 - from);
                from = column + 1;
            }
        }
        spans.add(widths.count() - from);
        return new TilePlan(spans);
    }
}
