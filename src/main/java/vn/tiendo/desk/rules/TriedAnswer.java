package vn.tiendo.desk.rules;

import java.util.List;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.trial.Tried;

/** How {@code rules try} answers: as it goes through the periods. */
interface TriedAnswer {

    void begin(List<RuleDefinition> rules, PeriodRange periods);

    void show(Period period, List<Tried> submissions);

    void end(TriedTotals totals);
}
