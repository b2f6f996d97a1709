package vn.tiendo.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.Period;

/** What a cell says, once its column's meaning is known. Blank, not applicable, unreadable and zero are different things. */
public sealed interface EntryValue {

    /**
     * Money, in whole đồng.
     *
     * @param precision by how much it may be rounded, in đồng: half the last place that its number format shows of
     *     more; nothing for what was typed as it is shown
     */
    record Money(Amount amount, Amount precision) implements EntryValue {}

    /** A number in the column's unit. */
    record Quantity(BigDecimal number) implements EntryValue {}

    /**
     * A percentage in points: 84.48.
     *
     * @param precision likewise, in points
     */
    record Percent(BigDecimal points, BigDecimal precision) implements EntryValue {}

    /** Cleaned, decoded, composed text. */
    record Words(String text) implements EntryValue {}

    /** A choice's declared value. */
    record Chosen(String value) implements EntryValue {}

    /** A day, or a month or year when the sender gave no more (then the first day of it). */
    record Day(LocalDate date, Precision precision) implements EntryValue {
        /** How exactly the sender gave it. */
        public enum Precision {
            DAY,
            MONTH,
            YEAR
        }

        private static final int MONTH_LONG = 7;
        private static final int YEAR_LONG = 4;

        /** As exactly as the sender gave it: 2025-06-15, 2025-06, 2025. So it is kept, and compared. */
        public String text() {
            return switch (precision) {
                case DAY -> date.toString();
                case MONTH -> date.toString().substring(0, MONTH_LONG);
                case YEAR -> date.toString().substring(0, YEAR_LONG);
            };
        }
    }

    /** A reporting period. */
    record Named(Period period) implements EntryValue {}

    /** First and last year. */
    record Years(int first, int last) implements EntryValue {}

    /** The cell is empty. */
    record Blank() implements EntryValue {}

    /** A mark for "not applicable" or "nothing to report" ({@code -}, {@code x}, {@code KCT}). */
    record NotApplicable(String mark) implements EntryValue {}

    /** Something stands there that its column cannot mean. */
    record Unreadable(Why why) implements EntryValue {
        /** What is wrong with it. */
        public enum Why {
            NOT_A_NUMBER,
            NOT_A_DATE,
            /** A month or a year where a day is needed. */
            TOO_COARSE,
            NOT_A_PERIOD,
            NOT_A_CHOICE,
            OUT_OF_RANGE,
            /** A picture lies in the cell. */
            PICTURE,
            /** The file does not say whether it is a number, a day or a percentage. */
            UNCLEAR,
            /** The file contradicts itself there: it holds no value of the cell's type. */
            DAMAGED,
            /** The file points to a text that it does not hold. */
            LOST,
            /** Its number format shows another number than the one that is kept, or one in another unit. */
            SHOWN_OTHERWISE;

            /** Whether the file is at fault, not what its sender wrote. */
            public boolean isOfFile() {
                return this == DAMAGED || this == LOST;
            }
        }
    }

    /** A formula's error such as {@code #DIV/0!}. */
    record Failed(String code) implements EntryValue {}

    /** A formula whose value the sender's program did not keep. */
    record NotComputed() implements EntryValue {}
}
