package vn.tiendo.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.validation.expression.GroupScope;
import vn.tiendo.validation.expression.Scope;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.SubjectScope;
import vn.tiendo.validation.observation.SubmissionScope;

/** A rule, for one group of its figures, while it is held against the rows of a table. One check, one thread. */
final class HeldRule {

    private final FigureRule rule;
    private final Table table;
    private final FigureRule.Compiled expressions;
    private final List<FigureRule.Place> failing = new ArrayList<>();

    HeldRule(FigureRule rule, Table table, FigureRule.Compiled expressions) {
        this.rule = rule;
        this.table = table;
        this.expressions = expressions;
    }

    Table table() {
        return table;
    }

    /** Against a leaf row, or a town. */
    void against(Scope scope) {
        against(scope, scope instanceof SubjectScope subject ? subject.row() : Optional.empty());
    }

    void againstTotals(SubmissionScope around) {
        if (rule.isOnRatio()) {
            table.rows().stream()
                    .filter(row -> row.kind() == TableRow.Kind.TOTAL)
                    .forEach(row -> against(around.row(table, row), Optional.of(row)));
        }
    }

    private void against(Scope scope, Optional<TableRow> row) {
        var named = GroupScope.of(scope, expressions.meant());
        if (expressions.holds().over(named).filter(Boolean.FALSE::equals).isPresent()) {
            failing.add(new FigureRule.Place(table, named, row));
        }
    }

    /** Adds what did not hold. */
    void report(Observations out) {
        failing.forEach(place -> rule.report(place, expressions, out));
    }
}
