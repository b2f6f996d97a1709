package vn.tiendo.validation;

import java.util.HashMap;
import java.util.Map;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.RuleDefinition;

/** DA03: one code in two rows; the later one is marked. */
record DuplicateCode(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Findings out) {
        context.tables(definition)
                .filter(t -> t.form().subject() != Form.Subject.ROW)
                .forEach(table -> check(context, table, out));
    }

    private void check(Context context, Table table, Findings out) {
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

    private Sighting again(Context context, Table table, TableRow row, Entry entry) {
        var seen = sighting().in(table).at(row, entry).found(Written.text(entry.raw()));
        row.text(table.form().leaf()).ifPresent(seen::about);
        if (table.form().subject() == Form.Subject.ACROSS) {
            return seen.variant("item");
        }
        var named = Codes.byName(context, table, row);
        return named.isEmpty() ? seen : seen.variant("named").with("nearest", Codes.listed(named));
    }
}
