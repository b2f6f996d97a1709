package vn.tiendo.validation;

import java.util.Arrays;
import java.util.List;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Town;

/** CT04: a town that is not known, or is another unit's, in a header or in a column of towns. */
record UnknownTown(RuleDefinition definition) implements Rule {
    static final String TOWNS = "towns";

    @Override
    public void check(Context context, Findings out) {
        context.tables(definition).forEach(table -> {
            table.strangers().stream()
                    .filter(s -> s.dimension().equals(TOWNS))
                    .forEach(s -> out.add(seen(context, s.label()).in(table).at(s.header(), "")));
            table.columns().stream()
                    .filter(c -> c.column().isAcross(TOWNS) && isOthers(context, c))
                    .forEach(c ->
                            out.add(seen(context, name(context, c)).in(table).at(c.header(), "")));
            rows(context, table, out);
        });
    }

    private static boolean isOthers(Context context, ColumnFound column) {
        return context.sender()
                .unit()
                .flatMap(unit -> context.programme()
                        .town(column.slot().member())
                        .map(town -> !town.unit().equals(unit)))
                .orElse(false);
    }

    private static String name(Context context, ColumnFound column) {
        return context.programme().town(column.slot().member()).map(Town::name).orElse(column.title());
    }

    private void rows(Context context, Table table, Findings out) {
        var columns = table.form().columns().stream()
                .filter(c -> c.key().filter(TOWNS::equals).isPresent())
                .map(Column::field)
                .toList();
        Cells.ofLeaves(table)
                .filter(cell -> columns.contains(cell.column().field()))
                .forEach(cell -> cell.row()
                        .text(cell.column().field())
                        .filter(name -> !isOwn(context, name))
                        .ifPresent(name -> out.add(
                                seen(context, name).variant("row").in(table).at(cell))));
    }

    private static boolean isOwn(Context context, String name) {
        return context.programme().towns().stream()
                .filter(town -> context.sender().unit().map(town.unit()::equals).orElse(true))
                .anyMatch(town -> means(name, town));
    }

    /** "TT Mường Chà" and "Mường Chà" mean "Thị trấn Mường Chà": a short word for the kind of town may stand before. */
    private static boolean means(String text, Town town) {
        String name = Folded.of(town.name()).key();
        var words = Arrays.asList(Folded.of(text).key().split(" "));
        return text.equals(town.code())
                || name.equals(String.join(" ", words))
                || endsWith(name, words)
                || (words.size() > 2 && endsWith(name, words.subList(1, words.size())));
    }

    private static boolean endsWith(String name, List<String> words) {
        return words.size() > 1 && (" " + name).endsWith(" " + String.join(" ", words));
    }

    private Sighting seen(Context context, String name) {
        return sighting()
                .found(Written.text(name))
                .with("unit", context.senderName())
                .with("nearest", Codes.either(nearest(context, name)));
    }

    private static List<LocalText> nearest(Context context, String name) {
        return context.sender().unit().map(context.programme()::townsOf).filter(own -> !own.isEmpty()).stream()
                .flatMap(own -> Nearest.best(own, town -> Nearest.likeness(name, town.name()), 0).stream())
                .map(town -> LocalText.of(town.name()))
                .toList();
    }

    static List<Town> expected(Programme programme, Sender sender) {
        return sender.unit().map(programme::townsOf).orElse(List.of());
    }
}
