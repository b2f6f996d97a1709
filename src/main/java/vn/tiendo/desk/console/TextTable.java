package vn.tiendo.desk.console;

import java.util.ArrayList;
import java.util.List;

/** A table in characters. */
public final class TextTable {

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(List<String> titles) {
        this.titles = titles;
    }

    public TextTable rows(List<List<String>> more) {
        rows.addAll(more);
        return this;
    }

    public void print(Console console) {
        lines().forEach(console::say);
    }

    public List<String> lines() {
        int[] widths = widths();
        var lines = new ArrayList<String>();
        lines.add(line(titles, widths));
        lines.add("─".repeat(total(widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add("─".repeat(total(widths)));
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[titles.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(titles.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static int total(int[] widths) {
        int total = 2 * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
