package vn.tiendo.document.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.chart.LetterWidths;

/** How wide the columns of a table have to be at least: no word in them is broken unless it is longer than any. */
final class ColumnNeeds {

    private static final int TWIPS_A_POINT = 20;

    /** No letter is wider, as a part of its size. */
    private static final double WIDEST = 1.1;

    /** A column takes no more than that part of the table for one word. */
    private static final int LONGEST = 3;

    private static final int SLACK = 30;

    /** A text has as few lines as there is room for; between these bounds others give way to it. */
    private static final int FEW_LINES = 4;

    private static final int MANY_LINES = 12;

    private final Numerals numerals;
    /** The longest of each column, as a part of the size of its letters. */
    private final double[] words;

    /** The longest whole text of each, likewise. */
    private final double[] texts;

    ColumnNeeds(Numerals numerals, int columns) {
        this.numerals = numerals;
        this.words = new double[columns];
        this.texts = new double[columns];
    }

    /** Widths in twips, and the size of letters at which they suffice. */
    record Fit(List<Integer> widths, int points) {

        Fit {
            widths = List.copyOf(widths);
        }
    }

    ColumnNeeds heading(Heading heading) {
        heading.boxes().stream()
                .filter(box -> box.place().left() == box.place().right())
                .forEach(box -> text(box.place().left(), PlainText.of(box.label())));
        return this;
    }

    ColumnNeeds row(List<CellContent> cells) {
        int column = 0;
        for (var cell : cells) {
            if (cell instanceof CellContent.Spanning(CellContent _, int columns) && columns > 1) {
                column += columns;
            } else {
                text(column, PlainText.of(numerals.text(cell)));
                column++;
            }
        }
        return this;
    }

    private void text(int column, String text) {
        word(column, text);
        if (column < texts.length && text.length() * WIDEST > texts[column]) {
            texts[column] = Math.max(texts[column], LetterWidths.of(text, 1, false));
        }
    }

    private void word(int column, String text) {
        if (column < words.length) {
            for (String word : text.split("\\s", -1)) {
                if (word.length() * WIDEST > words[column]) {
                    words[column] = Math.max(words[column], LetterWidths.of(word, 1, true));
                }
            }
        }
    }

    /**
     * The biggest letters at which every word has room.
     *
     * @param wanted widths in any unit, as parts of the whole
     * @param total in twips
     */
    Fit fit(List<? extends Number> wanted, int total, int biggest, int smallest) {
        int points = biggest;
        while (points > smallest && sum(least(words, points, total)) > total) {
            points--;
        }
        return new Fit(widths(wanted, readable(points, total), total), points);
    }

    /** What every column needs so that no text in it becomes a column of single words, as far as there is room. */
    private int[] readable(int points, int total) {
        for (int lines = FEW_LINES; lines <= MANY_LINES; lines++) {
            int[] least = least(inLines(lines), points, total);
            if (sum(least) <= total) {
                return least;
            }
        }
        return least(words, points, total);
    }

    private double[] inLines(int lines) {
        return IntStream.range(0, words.length)
                .mapToDouble(i -> Math.max(words[i], texts[i] / lines))
                .toArray();
    }

    private static int[] least(double[] parts, int points, int total) {
        return Arrays.stream(parts)
                .mapToInt(part -> (int) (part * points * TWIPS_A_POINT) + 2 * WordTable.MARGIN + SLACK)
                .map(width -> Math.min(width, total / LONGEST))
                .toArray();
    }

    /** As wanted, but for those that need more: what they need more is taken from the others. */
    private static List<Integer> widths(List<? extends Number> wanted, int[] least, int total) {
        if (sum(least) >= total) {
            return scaled(Arrays.stream(least).asDoubleStream().toArray(), total);
        }
        double[] shares = wanted.stream().mapToDouble(Number::doubleValue).toArray();
        boolean[] raised = new boolean[least.length];
        double[] widths = shared(shares, raised, least, total);
        for (int i = firstTooNarrow(widths, least); i >= 0; i = firstTooNarrow(widths, least)) {
            raised[i] = true;
            widths = shared(shares, raised, least, total);
        }
        return scaled(widths, total);
    }

    private static double[] shared(double[] shares, boolean[] raised, int[] least, int total) {
        double left = total
                - IntStream.range(0, least.length)
                        .filter(i -> raised[i])
                        .map(i -> least[i])
                        .sum();
        double parts = IntStream.range(0, least.length)
                .filter(i -> !raised[i])
                .mapToDouble(i -> shares[i])
                .sum();
        return IntStream.range(0, least.length)
                .mapToDouble(i -> raised[i] ? least[i] : left * shares[i] / parts)
                .toArray();
    }

    private static int firstTooNarrow(double[] widths, int[] least) {
        return IntStream.range(0, least.length)
                .filter(i -> widths[i] < least[i] - 0.5)
                .findFirst()
                .orElse(-1);
    }

    /** What rounding leaves over goes to the last. */
    private static List<Integer> scaled(double[] widths, int total) {
        double sum = Arrays.stream(widths).sum();
        var scaled = new ArrayList<Integer>();
        int left = total;
        for (int i = 0; i < widths.length - 1; i++) {
            scaled.add((int) (widths[i] * total / sum));
            left -= scaled.getLast();
        }
        scaled.add(left);
        return scaled;
    }

    private static int sum(int[] widths) {
        return Arrays.stream(widths).sum();
    }
}
