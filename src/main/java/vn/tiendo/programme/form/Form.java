package vn.tiendo.programme.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.time.Calendar;

/**
 * A declared form (biểu): what its sheet is called, how its table or block is found, its columns, who sends it when.
 * Several of one {@link #family} lie in one sheet.
 *
 * @param code such as B01; figures, rules and indicators know it by that
 * @param family the code of the sheet of forms that it is one of; its own code where it has the sheet to itself
 * @param number as printed on the sheet: "Biểu số 01"
 * @param collected how often
 * @param expectedOf who has to send it
 * @param sheets names under which its sheet is known; the printed number and the header decide when they differ
 * @param layout how it is found in the sheet, and how its rows look
 * @param subject what a figure of this form is about
 * @param key the fields that together tell one row from another, where {@link #subject} is {@link Subject#ROW}
 * @param items the declared rows, where rows are data items; else empty
 * @param placeholders texts of the blank form that mean "not filled" ("&lt;Chọn&gt;"), besides the programme's
 * @param printed how its sheet is printed
 * @param version which of several layouts of this code it is
 */
public record Form(
        String code,
        String family,
        LocalText title,
        String number,
        Frequency collected,
        Expectation expectedOf,
        List<String> sheets,
        Layout layout,
        Subject subject,
        List<String> key,
        List<Column> columns,
        List<Item> items,
        List<String> placeholders,
        Printed printed,
        FormVersion version) {

    /** The registry of projects, as definitions call it. */
    public static final String PROJECTS = "projects";

    /** The registry of towns, as definitions call it. */
    public static final String TOWNS = "towns";

    /**
     * How a sheet of forms is printed.
     *
     * @param title of the whole sheet, over all of its tables
     * @param paper that the province wants; without it, as large as the columns need
     */
    public record Printed(LocalText title, Optional<Paper> paper) {}

    /** What sheets are printed on. */
    public enum Paper {
        A4,
        A3
    }

    /** What tells one row from another where a form does not say: what it is, where, and what it is called. */
    public static final List<String> USUAL_KEY = List.of("kind", "town", "name");

    public Form {
        sheets = List.copyOf(sheets);
        key = List.copyOf(key);
        columns = Indexed.of(columns, Column::field);
        items = List.copyOf(items);
        placeholders = List.copyOf(placeholders);
    }

    /** How often a form is collected, the most often first; when that is, the programme's {@link Calendar} knows. */
    public enum Frequency {
        MONTH(1, 1),
        QUARTER(3, 3),
        HALF(6, 6),
        /** Once a year, when nine months are over. */
        NINE_MONTHS(12, 9),
        YEAR(12, 12);

        private final int months;
        private final int span;

        Frequency(int months, int span) {
            this.months = months;
            this.span = span;
        }

        /** How many months lie between one and the next. */
        public int months() {
            return months;
        }

        /** Of how many months its figures are. */
        public int span() {
            return span;
        }
    }

    /** Who has to send a form: every unit, units that have running projects, units that have towns, or named units. */
    public sealed interface Expectation {
        record AllUnits() implements Expectation {}

        record UnitsWithProjects() implements Expectation {}

        record UnitsWithTowns() implements Expectation {}

        record Named(List<String> units) implements Expectation {}
    }

    /** What the figures of a row are about. */
    public enum Subject {
        /** The value of the {@link Layout#leaf} field: a project's or an investment's code. */
        KEY,
        /** The member of the {@code across} column (a town); the row's item code is then the field. */
        ACROSS,
        /** The row itself, by the values of the form's {@link Form#key}. */
        ROW,
        /** The form as a whole, which a unit fills once: a block of questions and answers. */
        WHOLE
    }

    /** The same with other columns and data items. */
    Form with(List<Column> columns, List<Item> items) {
        return new Form(
                code,
                family,
                title,
                number,
                collected,
                expectedOf,
                sheets,
                layout,
                subject,
                key,
                columns,
                items,
                placeholders,
                printed,
                version);
    }

    /** The column that carries the leaf's key, if its keys are those of the registry. */
    public Optional<Column> keyed(String registry) {
        return column(leaf()).filter(column -> column.key().equals(Optional.of(registry)));
    }

    /** Whether its rows are projects of the registry. */
    public boolean isAboutProjects() {
        return subject() == Subject.KEY && keyed(PROJECTS).isPresent();
    }

    public Optional<Column> column(String field) {
        return Indexed.first(columns, field);
    }

    /** Whether it says itself what tells one of its rows from another. */
    public boolean declaresKey() {
        return subject == Subject.ROW && !key.equals(USUAL_KEY);
    }

    /** Fields whose columns must all be found for a row to be its header. */
    public List<String> header() {
        return layout.header();
    }

    /**
     * Columns of words about an item, across all of its members: where its numbers are from, a note. What a registry says is
     * none, nor what the header is found by.
     */
    public List<Column> remarks() {
        return subject != Subject.ACROSS
                ? List.of()
                : columns.stream()
                        .filter(column -> column.type() == FieldType.TEXT && !column.isAcross() && column.isKept())
                        .filter(column -> !header().contains(column.field())
                                && !column.field().equals(leaf())
                                && !column.field().equals(layout.numbered())
                                && column.prefill()
                                        .filter(Prefill.Known.class::isInstance)
                                        .isEmpty())
                        .toList();
    }

    /** The field that a leaf row carries; rows with figures and without it are groups or totals. */
    public String leaf() {
        return layout.leaf();
    }

    /** Words that mark a total row ("Tổng số", "Tổng cộng"). */
    public List<String> totals() {
        return layout.totals();
    }

    /** Words that end the table. */
    public List<String> ends() {
        return layout.ends();
    }

    /** Whether it is a block of questions and answers rather than a table. */
    public boolean isBlock() {
        return layout.shape() == Layout.Shape.BLOCK;
    }

    /** Whether both are layouts of one form, or of tables of one sheet, in the same version. */
    public boolean isBeside(Form other) {
        return family.equals(other.family) && version.equals(other.version);
    }

    /** Forms are looked up by the thousand, and told apart by their codes. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Its code: a form in a log line or a failed assertion is not to spell out its columns. */
    @Override
    public String toString() {
        return code;
    }
}
