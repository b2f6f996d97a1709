package vn.tiendo.validation.rule;

import java.math.BigDecimal;
import vn.tiendo.form.Entry;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.validation.expression.Needs;
import vn.tiendo.validation.expression.PrintedNumber;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** DA06: a figure below zero in a column where none can be. */
record NegativeAmount(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .forEach(table -> Cells.ofLeaves(table)
                        .filter(cell -> !cell.column().negative() && isNegative(cell.entry()))
                        .forEach(cell -> out.add(observation()
                                .in(table)
                                .at(cell)
                                .found(Written.entry(cell.entry(), table.unit()))
                                .expected(Needs.notNegative()))));
    }

    private static boolean isNegative(Entry entry) {
        return PrintedNumber.of(entry)
                        .map(PrintedNumber::number)
                        .map(BigDecimal::signum)
                        .orElse(0)
                < 0;
    }
}
