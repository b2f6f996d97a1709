package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** What a cell holds. Of a formula it is the value that the sender's program kept; formulas are never evaluated. */
public sealed interface CellValue {

    /**
     * Text as stored, not cleaned, not decoded. Never empty.
     *
     * @param runs where its parts have different fonts, from the first character on; empty for a text of one font
     */
    record Text(String text, List<FontRun> runs) implements CellValue {

        public Text {
            runs = List.copyOf(runs);
        }

        /** A text of one font: that of its cell. */
        public Text(String text) {
            this(text, List.of());
        }
    }

    /** A finite number, exactly as stored (a binary double of an .xls as its shortest decimal). */
    record Decimal(BigDecimal value) implements CellValue {}

    /** A number that its cell's format shows as a date; the workbook's 1900 or 1904 system is resolved. */
    record Date(LocalDateTime value, BigDecimal serial) implements CellValue {}

    /** True or false. */
    record Bool(boolean value) implements CellValue {}

    /** An error such as {@code #DIV/0!}. */
    record Failed(String code) implements CellValue {}

    /** A formula for which no value was kept. */
    record NotComputed() implements CellValue {}

    /** A picture that lies in the cell as its value, as WPS and Excel put them; what it shows nobody reads. */
    record Picture() implements CellValue {}

    /**
     * A value of which the file does not say what it means: a number whose format is not in the workbook, so that it may
     * as well be a day or a percentage; a date that no calendar has. Kept as it stands in the file.
     */
    record Unclear(String raw) implements CellValue {}

    /**
     * A value that contradicts its own cell: no number in a cell of numbers, a text that the table of texts lacks. The file is
     * wrong there, and nobody knows what its sender saw. Kept as it stands in the file.
     */
    record Damaged(String raw, Fault fault) implements CellValue {

        /** What is wrong with it. */
        public enum Fault {
            /** No value of the cell's type. */
            NO_SUCH_VALUE,
            /** The number of a text, and there is none of that number. */
            NO_SUCH_TEXT,
            /** The type is none. */
            NO_SUCH_TYPE
        }
    }

    /** A number that no figure can be: not finite, hundreds of digits. Kept as it stands in the file. */
    record OutOfRange(String raw) implements CellValue {}
}
