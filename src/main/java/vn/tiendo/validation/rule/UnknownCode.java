package vn.tiendo.validation.rule;

import java.util.Optional;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.registry.Likeness;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.validation.expression.Needs;
import vn.tiendo.validation.known.SimilarWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** DA02: a code that is not in the registry, or is another unit's; of data items likewise. */
record UnknownCode(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition).forEach(table -> {
            boolean projects = table.form().keyed(Form.PROJECTS).isPresent();
            boolean items = table.form().keyed("items").isPresent();
            table.leaves()
                    .forEach(row -> row.entry(table.form().leaf())
                            .ifPresent(entry -> row.text(table.form().leaf())
                                    .flatMap(code -> projects
                                            ? project(context, table, new Coded(row, entry, code))
                                            : items ? item(table, new Coded(row, entry, code)) : Optional.empty())
                                    .ifPresent(out::add)));
        });
    }

    private record Coded(TableRow row, Entry entry, String code) {}

    private Optional<Observation> project(Context context, Table table, Coded coded) {
        var known = context.programme().project(coded.code());
        var unit = context.sender().unit();
        if (known.isPresent() && unit.map(u -> known.get().unit().equals(u)).orElse(true)) {
            return Optional.empty();
        }
        var nearest = Codes.byCodeOrName(context, table, coded.row(), coded.code());
        var seen = observation()
                .in(table)
                .at(coded.row(), coded.entry())
                .about(coded.code())
                .found(Written.text(coded.code()))
                .with("nearest", Codes.listed(nearest))
                .with("unit", context.senderName());
        known.map(Project::unit).ifPresent(owner -> seen.variant("other").expected(owner(context, owner)));
        if (known.isEmpty()) {
            seen.expected(nearest.isEmpty() ? Needs.code() : Codes.listed(nearest));
        }
        return Optional.of(known.isEmpty() && nearest.isEmpty() ? seen.variant("none") : seen);
    }

    private static LocalText owner(Context context, UnitCode unit) {
        return context.unitName(unit);
    }

    private Optional<Observation> item(Table table, Coded coded) {
        var items = table.form().items();
        if (items.stream().anyMatch(i -> i.code().equals(coded.code()))) {
            return Optional.empty();
        }
        var nearest = SimilarWords.best(items, i -> 1.0 - Likeness.edits(i.code(), coded.code()), 0);
        var named = nearest.isEmpty()
                ? SimilarWords.to(coded.row().label(), items, i -> i.name().vi())
                : nearest;
        return Optional.of(observation()
                .variant("item")
                .in(table)
                .at(coded.row(), coded.entry())
                .about(coded.code())
                .found(Written.text(coded.code()))
                .with(
                        "nearest",
                        Codes.either(named.stream().map(UnknownCode::item).toList())));
    }

    private static LocalText item(Item item) {
        return new LocalText(
                item.code() + " (" + item.name().vi() + ")",
                item.code() + " (" + item.name().en() + ")");
    }
}
