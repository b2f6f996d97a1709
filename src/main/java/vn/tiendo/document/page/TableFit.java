package vn.tiendo.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.document.chart.LetterWidths;

/**
 * Widths of a table's columns on paper: as they are wanted, but none narrower than its longest word, with letters as large as
 * that allows.
 *
 * @param size of letters, in points
 * @param widths in points
 */
record TableFit(double size, List<Double> widths) {

    private static final double TEXT_WIDTH = 462;
    private static final double PADDING = 9;
    private static final double LARGEST = 12;
    private static final double SMALLEST = 7;
    private static final double STEP = 0.5;

    /** A word that is longer is broken instead. */
    private static final int LONGEST_WORD = 24;

    static TableFit of(Block.Table table, Numerals numerals) {
        double[] words = longestWords(table, numerals);
        for (double size = LARGEST; size > SMALLEST; size -= STEP) {
            if (needed(words, size) <= TEXT_WIDTH) {
                return new TableFit(size, fitted(table.shares(), least(words, size)));
            }
        }
        return new TableFit(SMALLEST, fitted(table.shares(), least(words, SMALLEST)));
    }

    /** Of each column, in units of the size. */
    private static double[] longestWords(Block.Table table, Numerals numerals) {
        double[] words = new double[table.heading().columns()];
        for (var box : table.heading().boxes()) {
            addLabel(words, box);
        }
        for (var line : table.lines()) {
            addCells(words, line, numerals);
        }
        return words;
    }

    /** A label over several columns has more room than any of them. */
    private static void addLabel(double[] words, Heading.Box box) {
        if (box.place().left() == box.place().right()) {
            int column = box.place().left();
            words[column] = Math.max(words[column], longestWord(box.label()));
        }
    }

    private static void addCells(double[] words, Block.Line line, Numerals numerals) {
        int column = 0;
        for (var cell : line.cells()) {
            if (cell instanceof CellContent.Spanning(var _, int columns)) {
                column += columns;
            } else {
                words[column] = Math.max(words[column], longestWord(numerals.text(cell)));
                column++;
            }
        }
    }

    private static double longestWord(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> word.length() <= LONGEST_WORD)
                .mapToDouble(word -> LetterWidths.of(word, 1, true))
                .max()
                .orElse(0);
    }

    private static double needed(double[] words, double size) {
        return Arrays.stream(least(words, size)).sum();
    }

    private static double[] least(double[] words, double size) {
        return Arrays.stream(words).map(word -> word * size + PADDING).toArray();
    }

    /** Columns whose share is too little get what they need; the others share the rest. */
    private static List<Double> fitted(List<Integer> shares, double[] least) {
        boolean[] raised = new boolean[least.length];
        double unit = unit(shares, least, raised);
        for (boolean settled = false; !settled; ) {
            settled = true;
            for (int i = 0; i < least.length; i++) {
                if (!raised[i] && shares.get(i) * unit < least[i]) {
                    raised[i] = true;
                    settled = false;
                }
            }
            unit = unit(shares, least, raised);
        }
        var widths = new ArrayList<Double>();
        for (int i = 0; i < least.length; i++) {
            widths.add(raised[i] ? least[i] : shares.get(i) * unit);
        }
        return widths;
    }

    /** What a share is worth, where some columns have what they need already. */
    private static double unit(List<Integer> shares, double[] least, boolean[] raised) {
        double left = TEXT_WIDTH;
        double sharing = 0;
        for (int i = 0; i < least.length; i++) {
            left -= raised[i] ? least[i] : 0;
            sharing += raised[i] ? 0 : shares.get(i);
        }
        return sharing > 0 ? Math.max(0, left) / sharing : 0;
    }
}
