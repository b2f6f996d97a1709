package vn.tiendo.validation.rule;

import java.util.Optional;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.validation.expression.Needs;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** DA13: a formula in a required cell gives an error, or its value was not kept. */
record FormulaError(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .forEach(table -> Cells.ofLeaves(table)
                        .forEach(cell -> seen(table, cell)
                                .filter(_ -> context.demands(table).ask(cell))
                                .ifPresent(out::add)));
    }

    private Optional<Observation> seen(Table table, Cells.Cell cell) {
        return switch (cell.entry().value()) {
            case EntryValue.Failed(var code) -> Optional.of(at(table, cell).found(Written.text(code)));
            case EntryValue.NotComputed _ -> Optional.of(at(table, cell).variant("uncomputed"));
            case EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _ -> Optional.empty();
        };
    }

    private Observation at(Table table, Cells.Cell cell) {
        return observation()
                .in(table)
                .at(cell)
                .expected(Needs.of(cell.column()))
                .joining();
    }
}
