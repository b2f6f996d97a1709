package vn.tiendo.document.page;

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

    private final Numerals numerals;
    private final double[] words;
    private final double[] texts;

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
        for (var box : heading.boxes()) {
            if (box.place().left() == box.place().right()) {
                text(box.place().left(), box.label(), LABEL_LINES);
            }
        }
    }

    void row(List<CellContent> cells) {
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
        words[column] = Math.max(words[column], longestWord(text));
        if (text.length() > lines) {
            double line = LetterWidths.of(text, 1, false) * RAGGED / lines;
            texts[column] = Math.max(texts[column], Math.min(WIDEST, line));
        }
    }

    private static double longestWord(String text) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> word.length() <= LONGEST_WORD)
                .mapToDouble(word -> LetterWidths.of(word, 1, true))
                .max()
                .orElse(0);
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
