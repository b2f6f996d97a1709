package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What is written into one cell, by meaning; how that looks is decided in one place. */
public sealed interface Content {

    /** Nothing: unknown or not asked. The cell keeps its frame. */
    Content BLANK = new Blank();

    static Content words(String text) {
        return text.isEmpty() ? BLANK : new Words(text, Side.START);
    }

    static Content centred(String text) {
        return text.isEmpty() ? BLANK : new Words(text, Side.CENTRE);
    }

    static Content whole(long number) {
        return new Figure(BigDecimal.valueOf(number), 0);
    }

    /** An empty cell. */
    record Blank() implements Content {}

    /**
     * Text. Always written as a text cell, never as a formula or number, whatever it begins with; control and
     * direction characters are left out.
     */
    record Words(String text, Side side) implements Content {}

    /** A number shown with so many decimals. It is stored as given, to 15 significant digits. */
    record Figure(BigDecimal value, int decimals) implements Content {

        /** @throws IllegalArgumentException if decimals are below 0 or above 9 */
        public Figure {
            Content.checkDecimals(decimals);
        }
    }

    /** A number that tells a place in a list or ranking, set in the middle. */
    record Ordinal(long number) implements Content {}

    /** A ratio shown as a percentage: 0.3797 is 37,97%. */
    record Percent(BigDecimal ratio, int decimals) implements Content {

        /** @throws IllegalArgumentException if decimals are below 0 or above 9 */
        public Percent {
            Content.checkDecimals(decimals);
        }
    }

    /** A day, shown dd/MM/yyyy. */
    record Day(LocalDate date) implements Content {}

    /** A month, shown MM/yyyy: to programs, its first day. */
    record Month(YearMonth month) implements Content {}

    /**
     * A live formula of our own making, with the value that it has now, for viewers that do not compute.
     * Never build one from submitted text.
     *
     * @param expression without the leading {@code =}
     * @param now a figure, a percentage, or, for an empty text, blank or what is awaited
     */
    record Formula(String expression, Content now) implements Content {}

    /** Nothing yet, in the format of what will stand there. */
    record Awaited(Content like) implements Content {}

    /** A link to the top of another sheet of the same workbook. */
    record Link(String text, String sheet) implements Content {}

    /** One content over several neighbouring columns, merged. */
    record Spanning(Content content, int columns) implements Content {

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
