package vn.tiendo.form.find;

import java.util.ArrayList;
import java.util.List;

/**
 * The label path of each column of a header that spans some rows: merged labels spread over their columns. Every form
 * looks for its header in the same rows, so each path is made once.
 */
final class HeaderLabels {

    private final SheetTop top;
    private final int firstRow;
    private final int lastRow;
    private final List<List<Label>> paths = new ArrayList<>();

    HeaderLabels(SheetTop top, int firstRow, int lastRow) {
        this.top = top;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        for (int column = 1; column <= top.lastColumn(); column++) {
            paths.add(path(column));
        }
    }

    /** From the top label down; a label that stands for several rows is named once. */
    List<Label> of(int column) {
        return paths.get(column - 1);
    }

    /** Runs of columns that have labels. */
    List<Header.Span> spans() {
        var spans = new ArrayList<Header.Span>();
        int first = 1;
        for (int column = 1; column <= paths.size() + 1; column++) {
            boolean gap = column > paths.size() || of(column).isEmpty();
            if (gap && first < column) {
                spans.add(new Header.Span(first, column - 1));
            }
            first = gap ? column + 1 : first;
        }
        return spans;
    }

    private List<Label> path(int column) {
        var labels = new ArrayList<Label>();
        for (int row = firstRow; row <= lastRow; row++) {
            String label = label(row, column);
            if (!label.isEmpty()
                    && (labels.isEmpty() || !labels.getLast().text().equals(label))) {
                labels.add(top.label(label));
            }
        }
        return labels;
    }

    /** The row of the lowest label that the column has of its own. */
    int lowestRow(int column) {
        for (int row = lastRow; row > firstRow; row--) {
            if (!top.own(row, column).isEmpty()) {
                return row;
            }
        }
        return firstRow;
    }

    private String label(int row, int column) {
        String shown = top.shown(row, column);
        return shown.isEmpty()
                        && hasLabelBelow(row, column)
                        && top.area(row, column).isEmpty()
                ? carriedFromLeft(row, column)
                : shown;
    }

    private boolean hasLabelBelow(int row, int column) {
        for (int below = row + 1; below <= lastRow; below++) {
            if (!top.own(below, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Some programs lose merged areas: then a parent label stands over its first column only. */
    private String carriedFromLeft(int row, int column) {
        for (int left = column - 1; left > 0; left--) {
            String text = top.own(row, left);
            if (!text.isEmpty()) {
                return hasLabelBelow(row, left) ? text : "";
            }
        }
        return "";
    }
}
