package vn.tiendo.validation.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.form.Entry;
import vn.tiendo.form.RowKey;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** DA03: one code, or one declared key, in two rows; the later one is marked. */
record DuplicateCode(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition).forEach(table -> {
            switch (table.form().subject()) {
                case KEY, ACROSS -> check(context, table, out);
                case ROW -> keys(table, out);
                case WHOLE -> {} // one row only
            }
        });
    }

    /** Where the form leaves open what tells its rows apart, two alike may both be meant. */
    private void keys(Table table, Observations out) {
        if (!table.form().declaresKey()) {
            return;
        }
        Map<String, TableRow> first = new HashMap<>();
        table.leaves()
                .forEach(row -> RowKey.of(table.form(), row).ifPresent(key -> {
                    var earlier = first.putIfAbsent(key, row);
                    if (earlier != null) {
                        out.add(again(table, row, earlier));
                    }
                }));
    }

    private Observation again(Table table, TableRow row, TableRow earlier) {
        var seen = observation().variant("key").in(table);
        var cells = table.form().key().stream()
                .flatMap(field -> row.entry(field).stream())
                .toList();
        cells.forEach(entry -> seen.at(row, entry));
        return seen.found(Written.text(cells.stream().map(Entry::raw).collect(Collectors.joining(", "))))
                .expected(LocalText.of("" + earlier.number()));
    }

    private void check(Context context, Table table, Observations out) {
        Map<String, Entry> first = new HashMap<>();
        table.leaves()
                .forEach(row -> row.text(table.form().leaf())
                        .ifPresent(code -> row.entry(table.form().leaf()).ifPresent(entry -> {
                            var earlier = first.putIfAbsent(code, entry);
                            if (earlier != null) {
                                out.add(again(context, table, row, entry)
                                        .expected(LocalText.of(earlier.address().toString())));
                            }
                        })));
    }

    private Observation again(Context context, Table table, TableRow row, Entry entry) {
        var seen = observation().in(table).at(row, entry).found(Written.text(entry.raw()));
        row.text(table.form().leaf()).ifPresent(seen::about);
        if (table.form().subject() == Form.Subject.ACROSS) {
            return seen.variant("item");
        }
        var named = Codes.byName(context, table, row);
        return named.isEmpty() ? seen : seen.variant("named").with("nearest", Codes.listed(named));
    }
}
