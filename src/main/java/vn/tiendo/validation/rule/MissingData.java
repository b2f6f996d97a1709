package vn.tiendo.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** CT01: a required base datum is blank, has no row, or its town has no column. "Not applicable" is an answer. */
record MissingData(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .filter(t -> !t.form().items().isEmpty() && context.isDue(t.form()))
                .forEach(table -> {
                    var required =
                            table.form().items().stream().filter(Item::required).toList();
                    blanks(table, codes(required), out);
                    rows(table, required, out);
                    towns(context, table, out);
                });
    }

    private static Set<String> codes(List<Item> items) {
        return items.stream().map(Item::code).collect(Collectors.toSet());
    }

    private void blanks(Table table, Set<String> required, Observations out) {
        Cells.ofLeaves(table)
                .filter(cell -> cell.column().isAcross() && cell.entry().value() instanceof EntryValue.Blank)
                .filter(cell ->
                        code(table, cell.row()).filter(required::contains).isPresent())
                .forEach(cell -> out.add(observation().in(table).at(cell).joining()));
    }

    private static java.util.Optional<String> code(Table table, TableRow row) {
        return row.text(table.form().leaf());
    }

    private void rows(Table table, List<Item> required, Observations out) {
        var there = Codes.of(table);
        var missing = required.stream().filter(i -> !there.contains(i.code())).toList();
        var unclear = Codes.unclear(table, out);
        if (missing.size() <= unclear.size()) {
            missing.forEach(item -> out.fold(unclear.removeFirst(), definition, item.code()));
            return;
        }
        out.add(observation()
                .variant("row")
                .in(table)
                .found(new LocalText(listed(missing, LocalText::vi), listed(missing, LocalText::en))));
    }

    private static String listed(List<Item> missing, Function<LocalText, String> language) {
        return missing.stream()
                .map(item -> item.code() + " (" + language.apply(item.name()) + ")")
                .collect(Collectors.joining("; "));
    }

    private void towns(Context context, Table table, Observations out) {
        boolean across = table.form().columns().stream().anyMatch(c -> c.isAcross(Form.TOWNS));
        var there = table.columns().stream()
                .map(ColumnFound::slot)
                .map(s -> s.member())
                .collect(Collectors.toSet());
        var missing = across
                ? UnknownTown.expected(context.programme(), context.sender()).stream()
                        .filter(t -> !there.contains(t.code()))
                        .toList()
                : List.<Town>of();
        var strangers = new ArrayList<>(out.in(table, "CT04"));
        if (missing.size() <= strangers.size()) {
            missing.forEach(town -> out.fold(strangers.removeFirst(), definition, town.name()));
            return;
        }
        missing.forEach(town -> out.add(
                observation().variant("town").in(table).about(town.code()).found(LocalText.of(town.name()))));
    }
}
