package vn.tiendo.validation.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.form.Table;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observations;

/**
 * Holds tables against all rules that are expressions: row by row, so that what a row says is at hand for all of them,
 * but telling rule by rule, so that errors go before what follows from them. Shared between threads.
 *
 * @param rules in the order in which they are told
 */
public record FigureChecks(List<FigureRule> rules) {

    public void check(Context context, Observations out) {
        var held = rules.stream().flatMap(rule -> rule.over(context).stream()).toList();
        byTable(held).forEach((table, ofTable) -> {
            context.around().scopes(table).forEach(scope -> ofTable.forEach(h -> h.against(scope)));
            ofTable.forEach(h -> h.againstTotals(context.around()));
        });
        held.forEach(h -> h.report(out));
    }

    private static Map<Table, List<HeldRule>> byTable(List<HeldRule> held) {
        var byTable = new IdentityHashMap<Table, List<HeldRule>>();
        held.forEach(
                h -> byTable.computeIfAbsent(h.table(), _ -> new ArrayList<>()).add(h));
        return byTable;
    }
}
