package vn.tiendo.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.document.chart.LetterWidths;

/** How wide the columns of a table have to be, by what stands in them. All as parts of the size of letters. */
final class ColumnNeeds {

    /** A word that is longer is broken instead. */
    private static final int LONGEST_WORD = 28;

    /** In so many lines a column's longest text shall fit; a label takes more. */
    private static final double LINES = 3;

    private static final double LABEL_LINES = 4;

    /** No column has to be wider for the sake of long texts. */
    private static final double WIDEST = 13;

    /** Lines are not filled up to their last letter. */
    private static final double RAGGED = 1.15;

    private static final double LEADING = 1.2;

    private final Numerals numerals;
    private final double[] words;
    private final double[] texts;

    /** How long the texts of each row are; those of the heading first. */
    private final List<double[]> rows = new ArrayList<>();

    ColumnNeeds(Numerals numerals, int columns) {
        this.numerals = numerals;
        this.words = new double[columns];
        this.texts = new double[columns];
    }

    static ColumnNeeds of(Heading heading, Numerals numerals) {
        var needs = new ColumnNeeds(numerals, heading.columns());
        needs.heading(heading);
        return needs;
    }

    /** A label over several columns has more room than any of them. */
    void heading(Heading heading) {
        rows.add(new double[words.length]);
        for (var box : heading.boxes()) {
            if (box.place().left() == box.place().right()) {
                text(box.place().left(), box.label(), LABEL_LINES);
            }
        }
    }

    void row(List<CellContent> cells) {
        rows.add(new double[words.length]);
        int column = 0;
        for (var cell : cells) {
            if (cell instanceof CellContent.Spanning(var _, int columns) && columns > 1) {
                column += columns;
            } else {
                text(column++, numerals.text(cell), LINES);
            }
        }
    }

    private void text(int column, String text, double lines) {
        if (column >= words.length || text.isEmpty()) {
            return;
        }
        double length = LetterWidths.of(text, 1, false) * RAGGED;
        rows.getLast()[column] = length;
        words[column] = Math.max(words[column], longestWord(text));
        if (text.length() > lines) {
            texts[column] = Math.max(texts[column], Math.min(WIDEST, length / lines));
        }
    }

    private static double longestWord(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> word.length() <= LONGEST_WORD)
                .mapToDouble(word -> LetterWidths.of(word, 1, true))
                .max()
                .orElse(0);
    }

    /**
     * How high the rows become, about.
     *
     * @param room of each column for its letters, as a part of their size
     * @param padding of a row, as a part of the size
     */
    double height(double[] room, double padding) {
        return rows.stream()
                .mapToDouble(row -> lines(row, room) * LEADING + padding)
                .sum();
    }

    private static double lines(double[] row, double[] room) {
        double most = 1;
        for (int i = 0; i < row.length; i++) {
            // What just fills its lines is taken to fit.
            most = Math.max(most, Math.ceil(row[i] / RAGGED / room[i] - 0.05));
        }
        return most;
    }

    /** Of each column, so that no word in it is broken. */
    double[] words() {
        return words.clone();
    }

    /** Of each column, so that it is read with ease. */
    double[] ease() {
        double[] ease = words.clone();
        Arrays.setAll(ease, i -> Math.max(words[i], texts[i]));
        return ease;
    }
}
