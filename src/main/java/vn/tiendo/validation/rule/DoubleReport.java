package vn.tiendo.validation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.ReportedRow;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * DA20: what a row reports, another unit has reported for the period: under the same code, by the same decision, or under
 * the same name with the same owner. A suspicion, never a decision; of what was decided already nobody is told again.
 */
record DoubleReport(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .filter(table -> table.form().subject() == Form.Subject.KEY)
                .forEach(table -> check(context, table, out));
    }

    private void check(Context context, Table table, Observations out) {
        var mine = table.leaves()
                .map(row -> Marked.of(row, ReportedRow.of(table.form(), row)))
                .toList();
        var others = elsewhere(context, table.form(), mine);
        if (others.isEmpty()) {
            return;
        }
        var decided = decided(context, table.form());
        for (Marked one : mine) {
            one.marks().stream()
                    .flatMap(mark -> others.getOrDefault(mark, List.of()).stream())
                    .filter(other -> one.reported().isSame(other.row()) && !decided.test(one, other))
                    .min(Comparator.comparing(Same::unit)
                            .thenComparing(other -> other.row().code()))
                    .ifPresent(same -> tell(context, table, one.row(), same, out));
        }
    }

    /** Whether the row and another's were decided on already. */
    private static BiPredicate<Marked, Same> decided(Context context, Form form) {
        var sender = context.sender();
        return sender.unit()
                .<BiPredicate<Marked, Same>>flatMap(unit -> sender.period().map(period -> {
                    var decided = context.history().decided(period);
                    return (one, other) -> decided.test(new History.TwoRows(
                            form.code(),
                            unit,
                            one.reported().code(),
                            other.unit(),
                            other.row().code()));
                }))
                .orElse((_, _) -> false);
    }

    private record Marked(TableRow row, ReportedRow reported, Set<UUID> marks) {

        static Marked of(TableRow row, ReportedRow reported) {
            return new Marked(row, reported, reported.marks());
        }
    }

    /** What others have reported that may be the same as one of the rows, by what they have in common. */
    private static Map<UUID, List<Same>> elsewhere(Context context, Form form, List<Marked> rows) {
        var marks = rows.stream().flatMap(row -> row.marks().stream()).collect(Collectors.toSet());
        var sender = context.sender();
        var found = new HashMap<UUID, List<Same>>();
        sender.unit()
                .flatMap(unit ->
                        sender.period().map(period -> context.history().elsewhere(unit, form.code(), period, marks)))
                .orElse(List.of())
                .forEach(other -> other.past().subjects().forEach((code, figures) -> {
                    var row = ReportedRow.of(code, figures);
                    var name = ReportedRow.text(figures, "name");
                    row.marks().stream()
                            .filter(marks::contains)
                            .forEach(mark -> found.computeIfAbsent(mark, _ -> new ArrayList<>())
                                    .add(new Same(other.unit(), row, name)));
                }));
        return found;
    }

    /** @param name as it was sent */
    private record Same(UnitCode unit, ReportedRow row, String name) {}

    private void tell(Context context, Table table, TableRow row, Same same, Observations out) {
        var leaf = row.entry(table.form().leaf());
        var cause = leaf.flatMap(entry -> out.cause(table, row, List.of(entry.slot())));
        if (cause.isPresent()) {
            out.fold(cause.get(), definition, leaf.get().address().toString());
            return;
        }
        var seen = observation()
                .in(table)
                .row(row)
                .expected(context.unitName(same.unit()))
                .with("nearest", named(same));
        leaf.ifPresent(entry -> seen.at(row, entry).found(Written.text(entry.raw())));
        out.add(seen);
    }

    private static LocalText named(Same same) {
        var name = Written.text(same.name());
        return new LocalText(
                named(same.row().code(), name.vi()), named(same.row().code(), name.en()));
    }

    private static String named(String code, String name) {
        return name.isEmpty() ? code : code + " (" + name + ")";
    }
}
