package vn.tiendo.workbook.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.tiendo.workbook.CellAddress;

/** How wide a sheet's columns and how high its rows are, as far as boxes beside its marked cells reach; in pixels. */
public final class SheetShape {

    private static final int PIXELS_OF_A_DIGIT = 7;
    private static final int USUAL_WIDTH = 64;
    private static final int USUAL_HEIGHT = 20;
    public static final int BOX_WIDTH = 340;
    private static final int LINE_HEIGHT = 16;
    private static final int LETTERS_OF_A_LINE = 46;

    /** No box reaches further down than so many rows. */
    private static final int ROWS_BELOW = 120;

    private final NavigableSet<Integer> marked = new TreeSet<>();
    private final List<Columns> columns = new ArrayList<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private int usualWidth = USUAL_WIDTH;
    private int usualHeight = USUAL_HEIGHT;

    public SheetShape(Iterable<CellAddress> cells) {
        cells.forEach(cell -> marked.add(cell.row()));
    }

    /**
     * Neighbouring columns that are alike.
     *
     * @param style the format of their cells that are not there
     */
    record Columns(int first, int last, int width, int style) {
        boolean holds(int column) {
            return first <= column && column <= last;
        }
    }

    public void add(int first, int last, double digits, boolean hidden, int style) {
        columns.add(new Columns(first, last, hidden ? 0 : pixels(digits), style));
    }

    public void usual(double widthInDigits, double heightInPoints) {
        usualWidth = widthInDigits > 0 ? pixels(widthInDigits) : USUAL_WIDTH;
        usualHeight = heightInPoints > 0 ? (int) Math.round(heightInPoints * 4 / 3) : USUAL_HEIGHT;
    }

    private static int pixels(double digits) {
        return (int) Math.round(Math.clamp(digits, 0, 255) * PIXELS_OF_A_DIGIT) + 5;
    }

    public void row(int number, double points, boolean hidden) {
        var above = marked.floor(number);
        if (above != null && number - above <= ROWS_BELOW) {
            heights.put(number, hidden ? 0 : points > 0 ? (int) Math.round(points * 4 / 3) : usualHeight);
        }
    }

    /** The format that a cell has which is not there. */
    public int style(int column) {
        return columns.stream()
                .filter(c -> c.holds(column))
                .mapToInt(Columns::style)
                .findFirst()
                .orElse(0);
    }

    /** Where a box for that text stands beside its cell: column, pixels, row, pixels of the first and the last corner. */
    public String anchor(CellAddress cell, String text) {
        var right = walk(cell.column() + 1, BOX_WIDTH, true);
        var bottom = walk(cell.row(), height(text), false);
        return String.format(
                Locale.ROOT,
                "%d, 12, %d, 4, %d, %d, %d, %d",
                cell.column(),
                cell.row() - 1,
                right.number() - 1,
                right.pixels(),
                bottom.number() - 1,
                bottom.pixels());
    }

    /** How high a box for that text has to be. */
    public static int height(String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_OF_A_LINE)
                .sum();
        return LINE_HEIGHT * (lines + 1);
    }

    private record Corner(int number, int pixels) {}

    private Corner walk(int from, int length, boolean across) {
        int left = length;
        int at = from;
        while (at < from + ROWS_BELOW && left > size(at, across)) {
            left -= size(at, across);
            at++;
        }
        return new Corner(at, Math.min(left, size(at, across)));
    }

    private int size(int at, boolean across) {
        if (!across) {
            return heights.getOrDefault(at, usualHeight);
        }
        return columns.stream()
                .filter(c -> c.holds(at))
                .mapToInt(Columns::width)
                .findFirst()
                .orElse(usualWidth);
    }
}
