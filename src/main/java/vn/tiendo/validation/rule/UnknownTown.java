package vn.tiendo.validation.rule;

import java.util.List;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Table;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.validation.known.Sender;
import vn.tiendo.validation.known.SimilarWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** CT04: a town that is not known, or is another unit's, in a header or in a column of towns. */
record UnknownTown(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition).forEach(table -> {
            table.strangers().stream()
                    .filter(s -> s.dimension().equals(Form.TOWNS))
                    .forEach(s -> out.add(seen(context, s.label()).in(table).at(s.header(), "")));
            table.columns().stream()
                    .filter(c -> c.column().isAcross(Form.TOWNS) && isOthers(context, c))
                    .forEach(c ->
                            out.add(seen(context, name(context, c)).in(table).at(c.header(), "")));
            rows(context, table, out);
        });
    }

    private static boolean isOthers(Context context, ColumnFound column) {
        return context.sender()
                .unit()
                .map(unit -> context.programme()
                        .town(column.slot().member())
                        .map(town -> !town.unit().equals(unit))
                        .orElse(true))
                .orElse(false);
    }

    private static String name(Context context, ColumnFound column) {
        return context.programme().town(column.slot().member()).map(Town::name).orElse(column.title());
    }

    private void rows(Context context, Table table, Observations out) {
        var columns = table.form().columns().stream()
                .filter(c -> c.key().filter(Form.TOWNS::equals).isPresent())
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
        return context.names()
                .hit(NameKind.TOWN, name, context.day())
                .flatMap(hit -> context.programme().town(hit.thing().key()))
                .filter(town -> context.sender().unit().map(town.unit()::equals).orElse(true))
                .isPresent();
    }

    private Observation seen(Context context, String name) {
        return observation()
                .found(Written.text(name))
                .with("unit", context.senderName())
                .with("nearest", Codes.either(nearest(context, name)));
    }

    /** The most alike of the sender's own towns; whatever it has, if none is much alike. */
    private static List<LocalText> nearest(Context context, String name) {
        var own = expected(context.programme(), context.sender());
        var alike = context.names().suggestions(NameKind.TOWN, name, context.day(), own::contains).stream()
                .map(suggestion -> suggestion.thing().name())
                .toList();
        var best = alike.isEmpty()
                ? SimilarWords.best(own, town -> SimilarWords.likeness(name, town.name()), 0).stream()
                        .map(Town::name)
                        .toList()
                : alike;
        return best.stream().map(LocalText::of).toList();
    }

    static List<Town> expected(Programme programme, Sender sender) {
        return sender.unit().map(programme::townsOf).orElse(List.of());
    }
}
