package vn.tiendo.validation.rule;

import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.expression.Needs;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * TM09: words that have to be there are blank: a name, an owner, the answer to a question. Of figures and dates DA04
 * tells, of choices QH02, of the row's code DA01, of data items CT01.
 */
record BlankAnswer(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .filter(table -> context.isDue(table.form()))
                .forEach(table -> Cells.ofLeaves(table)
                        .filter(cell -> cell.entry().value() instanceof EntryValue.Blank)
                        .filter(cell -> concerns(table.form(), cell.column()))
                        .forEach(cell -> tell(context, table, cell, out)));
    }

    private static boolean concerns(Form form, Column column) {
        boolean words = switch (column.type()) {
            case CODE, TEXT, YEARS -> true;
            case MONEY, NUMBER, PERCENT, DATE, PERIOD, CHOICE -> false;
        };
        boolean code = switch (form.subject()) {
            case KEY, ACROSS -> column.field().equals(form.leaf());
            case ROW, WHOLE -> false;
        };
        return words && !code && !(column.isAcross() && !form.items().isEmpty());
    }

    private void tell(Context context, Table table, Cells.Cell cell, Observations out) {
        var demands = context.demands(table);
        if (demands.ask(cell)) {
            out.add(observation()
                    .in(table)
                    .at(cell)
                    .expected(Needs.of(cell.column()))
                    .joining()
                    .needed(demands.because(cell)));
        }
    }
}
