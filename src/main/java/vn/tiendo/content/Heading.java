package vn.tiendo.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The header of a table: a label path for each column, from the top row down. Neighbours with the same label under
 * the same parent share one merged cell, and a short path's last label reaches down to the table.
 */
public record Heading(List<List<String>> paths) {

    /** @throws IllegalArgumentException if there is no column, or a column without a label */
    public Heading {
        paths = paths.stream().map(List::copyOf).toList();
        if (paths.isEmpty() || paths.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A heading needs a label for every column");
        }
    }

    /**
     * Names of columns as paths: neighbours whose names begin with the same two words or more are put under those
     * words. "Giải ngân trong kỳ" and "Giải ngân luỹ kế" become "Giải ngân" over "Trong kỳ" and "Luỹ kế". A single word is
     * left of no name: "phòng học" is not to become "Học" under "phòng".
     */
    public static Heading grouping(List<String> names) {
        var paths = new ArrayList<List<String>>();
        while (paths.size() < names.size()) {
            paths.addAll(run(names.subList(paths.size(), names.size())));
        }
        return new Heading(paths);
    }

    private static List<List<String>> run(List<String> names) {
        String shared = names.getFirst();
        int length = 1;
        while (length < names.size() && words(commonWords(shared, names.get(length))) >= 2) {
            shared = commonWords(shared, names.get(length++));
        }
        String parent = shared;
        if (length == 1 || names.subList(0, length).stream().anyMatch(name -> isTorn(name, parent))) {
            return List.of(List.of(names.getFirst()));
        }
        return names.subList(0, length).stream()
                .map(name -> List.of(parent, capitalised(name.substring(parent.length()))))
                .toList();
    }

    private static boolean isTorn(String name, String parent) {
        return words(name) - words(parent) < 2;
    }

    private static String commonWords(String one, String other) {
        String[] left = one.split(" ", -1);
        String[] right = other.split(" ", -1);
        var shared = new ArrayList<String>();
        for (int i = 0; i < Math.min(left.length, right.length) && left[i].equals(right[i]); i++) {
            shared.add(left[i]);
        }
        return String.join(" ", shared);
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ", -1).length;
    }

    private static String capitalised(String text) {
        String rest = text.strip();
        int first = rest.offsetByCodePoints(0, 1);
        return rest.substring(0, first).toUpperCase(Locale.ROOT) + rest.substring(first);
    }

    /** How many columns it spans. */
    public int columns() {
        return paths.size();
    }

    /** How many rows it takes. */
    public int depth() {
        return paths.stream().mapToInt(List::size).max().orElseThrow();
    }

    /** The merged boxes, in reading order. */
    public List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        for (int level = 0; level < depth(); level++) {
            for (int column = 0; column < columns(); column++) {
                if (startsBox(level, column)) {
                    boxes.add(box(level, column));
                }
            }
        }
        return boxes;
    }

    private boolean startsBox(int level, int column) {
        return level < paths.get(column).size() && !(column > 0 && sameUpTo(level, column - 1, column));
    }

    private Box box(int level, int column) {
        int last = column;
        while (last + 1 < columns() && sameUpTo(level, column, last + 1)) {
            last++;
        }
        boolean lowest = level == paths.get(column).size() - 1;
        return new Box(paths.get(column).get(level), new Place(level, lowest ? depth() - 1 : level, column, last));
    }

    /** Columns that end on this level stand alone, so that two plain columns of one name are not merged. */
    private boolean sameUpTo(int level, int one, int other) {
        var left = paths.get(one);
        var right = paths.get(other);
        return left.size() > level + 1
                && right.size() > level + 1
                && left.subList(0, level + 1).equals(right.subList(0, level + 1));
    }

    /** A label and the cells it covers. */
    public record Box(String label, Place place) {}

    /** First and last row and column, from 0, within the heading. */
    public record Place(int top, int bottom, int left, int right) {}
}
