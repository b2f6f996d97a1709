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
final class Derivation {

    private static final int LONGEST_KEY = 280;

    private final Map<String, Integer> seen = new HashMap<>();

    static Stream<Figure> figures(List<Table> tables) {
        var derivation = new Derivation();
        return tables.stream().flatMap(derivation::figures);
    }

    private Stream<Figure> figures(Table table) {
        return table.leaves().flatMap(row -> switch (table.form().subject()) {
            case KEY -> aboutOne(table, row, orRowNumber(leafText(table, row), row));
            case ROW ->
                aboutOne(table, row, orRowNumber(RowKey.of(table.form(), row).orElse(""), row));
            case ACROSS -> aboutMembers(table, row);
            case WHOLE -> aboutOne(table, row, table.form().code());
        });
    }

    private Stream<Figure> aboutOne(Table table, TableRow row, String key) {
        String subject = distinct(table.form().code(), key);
        return entries(row)
                .filter(entry -> isKept(table, entry))
                .flatMap(entry -> figure(
                        table,
                        row,
                        new Place(subject, entry.slot().field(), entry.slot().member()),
                        entry));
    }

    // What is worked out from other columns is checked against them, and worked out anew by whoever needs it.
    private static boolean isKept(Table table, Entry entry) {
        return table.form()
                .column(entry.slot().field())
                .filter(column -> !column.isKept())
                .isEmpty();
    }

    // Columns that stand for no member (the item's name and unit, a note) are about the form, not about a member.
    private Stream<Figure> aboutMembers(Table table, TableRow row) {
        String item = distinct(table.form().code(), orRowNumber(leafText(table, row), row));
        return entries(row)
                .filter(entry -> !entry.slot().member().isEmpty())
                .flatMap(entry -> figure(table, row, new Place(entry.slot().member(), item, ""), entry));
    }

    private static Stream<Figure> figure(Table table, TableRow row, Place place, Entry entry) {
        return Said.of(entry.value()).stream()
                .map(said -> new Figure(
                        table.form().code(),
                        place.subject,
                        place.field,
                        place.member,
                        said,
                        table.sheet(),
                        row.number(),
                        entry));
    }

    private static Stream<Entry> entries(TableRow row) {
        return row.entries().values().stream().sorted(Comparator.comparing(Entry::slot));
    }

    private static String leafText(Table table, TableRow row) {
        return row.text(table.form().leaf()).orElse("");
    }

    private static String orRowNumber(String key, TableRow row) {
        return key.isEmpty() ? "@" + row.number() : Storable.key(key, LONGEST_KEY);
    }

    private String distinct(String form, String key) {
        int times = seen.merge(form + '\0' + key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }

    private record Place(String subject, String field, String member) {}
}
