package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/**
 * A declared form (biểu): what its sheet is called, how its table begins and ends, its columns, who sends it when.
 *
 * @param code such as B01
 * @param number as printed on the sheet: "Biểu số 01"
 * @param collected how often
 * @param expectedOf who has to send it
 * @param sheets names under which its sheet is known; the printed number and the header decide when they differ
 * @param header fields whose columns must all be found for a row to be its header
 * @param leaf the field that a leaf row carries; rows with figures and without it are groups or totals
 * @param totals words that mark a total row ("Tổng số", "Tổng cộng")
 * @param ends words that end the table
 * @param subject what a figure of this form is about
 * @param items the declared rows, where rows are data items; else empty
 */
public record Form(
        String code,
        LocalText title,
        String number,
        Frequency collected,
        Expectation expectedOf,
        List<String> sheets,
        List<String> header,
        String leaf,
        List<String> totals,
        List<String> ends,
        Subject subject,
        List<Column> columns,
        List<Item> items) {

    /** How often a form is collected. */
    public enum Frequency {
        MONTH,
        QUARTER
    }

    /** Who has to send a form: units that have running projects, units that have towns, or named units. */
    public sealed interface Expectation {
        record UnitsWithProjects() implements Expectation {}

        record UnitsWithTowns() implements Expectation {}

        record Named(List<String> units) implements Expectation {}
    }

    /** What the figures of a row are about. */
    public enum Subject {
        /** The value of the {@link Form#leaf} field: a project's or an investment's code. */
        KEY,
        /** The member of the {@code across} column (a town); the row's item code is then the field. */
        ACROSS,
        /** The row itself, by the values of its columns {@code kind}, {@code town} and {@code name}. */
        ROW
    }

    public Optional<Column> column(String field) {
        return columns.stream().filter(c -> c.field().equals(field)).findFirst();
    }

    /** Its code: a form in a log line or a failed assertion is not to spell out its columns. */
    @Override
    public String toString() {
        return code;
    }
}
