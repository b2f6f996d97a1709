package vn.tiendo.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.form.Entry;
import vn.tiendo.form.RowKey;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;

/**
 * Turns the leaf rows of one submission's tables into figures. Group, subtotal and total rows and columns that are
 * worked out from others are the sender's arithmetic, not figures. A subject met a second time in a form gets {@code #2}: nothing is lost, and nothing added up twice
 * under one name.
 */
public final class Derivation {

    /** Before the number of a row that says nothing else of what it is about. */
    public static final String ROW_NUMBER = "@";

    /** Between a key and how often it was met so far. */
    public static final String AGAIN = "#";

    private static final int LONGEST_KEY = 280;

    private final Map<String, Integer> seen = new HashMap<>();

    /** An entry of a leaf row, and the figure that it is where it says anything. */
    public record Placed(String subject, String field, String member, Entry entry) {}

    /**
     * A leaf row.
     *
     * @param key the row's own: the subject of its figures or, where those are about members, their field
     * @param placed those of its entries that become figures, blank ones too, by slot
     */
    public record Row(Table table, TableRow row, String key, List<Placed> placed) {

        Stream<Figure> figures() {
            return placed.stream()
                    .flatMap(place -> FigureValue.of(place.entry.value()).stream()
                            .map(said -> new Figure(
                                    table.form().code(),
                                    place.subject,
                                    place.field,
                                    place.member,
                                    said,
                                    table.sheet(),
                                    row.number(),
                                    place.entry)));
        }
    }

    public static Stream<Figure> figures(List<Table> tables) {
        return rows(tables).flatMap(Row::figures);
    }

    public static Stream<Row> rows(List<Table> tables) {
        var derivation = new Derivation();
        return tables.stream().flatMap(derivation::rows);
    }

    private Stream<Row> rows(Table table) {
        return table.leaves().map(row -> switch (table.form().subject()) {
            case KEY -> aboutOne(table, row, orRowNumber(leafText(table, row), row));
            case ROW ->
                aboutOne(table, row, orRowNumber(RowKey.of(table.form(), row).orElse(""), row));
            case ACROSS -> aboutMembers(table, row);
            case WHOLE -> aboutOne(table, row, table.form().code());
        });
    }

    private Row aboutOne(Table table, TableRow row, String key) {
        String subject = distinct(table.form().code(), key);
        var placed = entries(row)
                .filter(entry -> isKept(table, entry))
                .map(entry ->
                        new Placed(subject, entry.slot().field(), entry.slot().member(), entry))
                .toList();
        return new Row(table, row, subject, placed);
    }

    // What is worked out from other columns is checked against them, and worked out anew by whoever needs it.
    private static boolean isKept(Table table, Entry entry) {
        return table.form()
                .column(entry.slot().field())
                .filter(column -> !column.isKept())
                .isEmpty();
    }

    // What the row says of its item in words, it says of each member's number; name and unit of the item are the
    // form's.
    private Row aboutMembers(Table table, TableRow row) {
        String item = distinct(table.form().code(), orRowNumber(leafText(table, row), row));
        var about = entries(row)
                .filter(entry -> !entry.slot().member().isEmpty())
                .map(entry -> new Placed(entry.slot().member(), item, "", entry))
                .toList();
        var remarks = table.form().remarks().stream()
                .flatMap(column -> row.entry(column.field()).stream())
                .filter(entry -> FigureValue.of(entry.value()).isPresent())
                .flatMap(entry -> about.stream()
                        .map(Placed::subject)
                        .distinct()
                        .map(subject -> new Placed(subject, item, entry.slot().field(), entry)));
        return new Row(table, row, item, Stream.concat(about.stream(), remarks).toList());
    }

    private static Stream<Entry> entries(TableRow row) {
        return row.entries().values().stream().sorted(Comparator.comparing(Entry::slot));
    }

    private static String leafText(Table table, TableRow row) {
        return row.text(table.form().leaf()).orElse("");
    }

    private static String orRowNumber(String key, TableRow row) {
        return key.isEmpty() ? ROW_NUMBER + row.number() : BoundedText.key(key, LONGEST_KEY);
    }

    private String distinct(String form, String key) {
        int times = seen.merge(form + '\0' + key, 1, Integer::sum);
        return times == 1 ? key : key + AGAIN + times;
    }
}
