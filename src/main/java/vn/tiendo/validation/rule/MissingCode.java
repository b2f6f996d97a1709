package vn.tiendo.validation.rule;

import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.expression.Needs;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** DA01: a row with figures, and without the code that tells what it is about. */
record MissingCode(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .filter(t -> isCoded(t.form()))
                .forEach(table -> table.leaves()
                        .filter(row -> lacksCode(table, row))
                        .forEach(row -> {
                            var seen = observation().in(table).row(row);
                            table.form()
                                    .column(table.form().leaf())
                                    .ifPresent(column -> seen.expected(Needs.of(column)));
                            row.entry(table.form().leaf()).ifPresent(entry -> seen.at(row, entry));
                            var nearest = Codes.byName(context, table, row);
                            if (table.form().subject() == Form.Subject.ACROSS) {
                                seen.variant("item");
                            } else if (!nearest.isEmpty()) {
                                seen.variant("named")
                                        .expected(Codes.listed(nearest))
                                        .with("nearest", Codes.listed(nearest));
                            }
                            out.add(seen);
                        }));
    }

    private static boolean isCoded(Form form) {
        return switch (form.subject()) {
            case KEY, ACROSS -> true;
            case ROW, WHOLE -> false;
        };
    }

    private static boolean lacksCode(Table table, TableRow row) {
        return row.entry(table.form().leaf())
                .map(e -> e.value() instanceof EntryValue.Blank || e.value() instanceof EntryValue.NotApplicable)
                .orElse(true);
    }
}
