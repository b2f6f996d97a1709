package vn.tiendo.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What is written into one cell, by meaning; how that looks is decided in one place. */
public sealed interface CellContent {

    /** Nothing: unknown or not asked. The cell keeps its frame. */
    CellContent BLANK = new Blank();

    static CellContent words(String text) {
        return text.isEmpty() ? BLANK : new Words(text, Side.START);
    }

    static CellContent centred(String text) {
        return text.isEmpty() ? BLANK : new Words(text, Side.CENTRE);
    }

    static CellContent whole(long number) {
        return new Figure(BigDecimal.valueOf(number), 0);
    }

    /** An empty cell. */
    record Blank() implements CellContent {}

    /**
     * Text. Always written as a text cell, never as a formula or number, whatever it begins with; control and
     * direction characters are left out.
     */
    record Words(String text, Side side) implements CellContent {}

    /** A number shown with so many decimals. It is stored as given, to 15 significant digits. */
    record Figure(BigDecimal value, int decimals) implements CellContent {

        /** @throws IllegalArgumentException if decimals are below 0 or above 9 */
        public Figure {
            CellContent.checkDecimals(decimals);
        }
    }

    /**
     * How much one figure is above another, rounded already: shown with ▲ above zero, ▼ below it, ＝ where both are alike.
     * It is stored with its sign.
     */
    record Difference(BigDecimal value, int decimals) implements CellContent {

        /** @throws IllegalArgumentException if decimals are below 0 or above 9 */
        public Difference {
            CellContent.checkDecimals(decimals);
        }
    }

    /** A number that tells a place in a list or ranking, set in the middle. */
    record Ordinal(long number) implements CellContent {}

    /** A ratio shown as a percentage: 0.3797 is 37,97%. */
    record Percent(BigDecimal ratio, int decimals) implements CellContent {

        /** @throws IllegalArgumentException if decimals are below 0 or above 9 */
        public Percent {
            CellContent.checkDecimals(decimals);
        }
    }

    /** A day, shown dd/MM/yyyy. */
    record Day(LocalDate date) implements CellContent {}

    /** A month, shown MM/yyyy: to programs, its first day. */
    record Month(YearMonth month) implements CellContent {}

    /**
     * A live formula of our own making, with the value that it has now, for viewers that do not compute.
     * Never build one from submitted text.
     *
     * @param expression without the leading {@code =}
     * @param now a figure, a percentage, or, for an empty text, blank or what is awaited
     */
    record Formula(String expression, CellContent now) implements CellContent {}

    /** Nothing yet, in the format of what will stand there. */
    record Awaited(CellContent like) implements CellContent {}

    /** A link to the top of another sheet of the same workbook. */
    record Link(String text, String sheet) implements CellContent {}

    /** One content over several neighbouring columns, merged. */
    record Spanning(CellContent content, int columns) implements CellContent {

        /** @throws IllegalArgumentException if it is over less than one column */
        public Spanning {
            if (columns < 1) {
                throw new IllegalArgumentException("Spanning " + columns + " columns");
            }
        }
    }

    /** Where text stands in its cell. */
    enum Side {
        START,
        CENTRE
    }

    private static void checkDecimals(int decimals) {
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("Decimals out of range: " + decimals);
        }
    }
}
