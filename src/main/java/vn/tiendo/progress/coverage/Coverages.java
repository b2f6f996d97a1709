package vn.tiendo.progress.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Plan;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.sum.ConsolidationScope;

/** How much of the province a period's submissions stand for. */
public final class Coverages {

    private final JdbcClient jdbc;

    public Coverages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Coverage of(ConsolidationScope scope) {
        var expected = scope.programme().unitsExpected(scope.period()).stream()
                .map(Unit::code)
                .toList();
        var arrivals = Arrivals.of(jdbc, scope);
        var received = new HashSet<>(expected);
        received.retainAll(arrivals.counting().keySet());
        var senders = arrivals.of(expected);
        return new Coverage(
                senders,
                planShare(scope, received, senders.missing()),
                RequiredFigures.of(jdbc, arrivals).share(forms(scope, expected)));
    }

    /** Every form that is due, in full. */
    private static List<RequiredFigures.Part> forms(ConsolidationScope scope, List<UnitCode> expected) {
        var byForm = new HashMap<String, List<UnitCode>>();
        for (UnitCode unit : expected) {
            for (Form form : scope.programme().formsExpected(unit, scope.period())) {
                byForm.computeIfAbsent(form.code(), _ -> new ArrayList<>()).add(unit);
            }
        }
        return byForm.entrySet().stream()
                .map(form -> new RequiredFigures.Part(form.getKey(), form.getValue(), _ -> true))
                .toList();
    }

    /** To tell of any total of the period. */
    public TotalCoverages ofTotals(ConsolidationScope scope) {
        var arrivals = Arrivals.of(jdbc, scope);
        var missing = scope.programme().units().stream()
                .map(Unit::code)
                .filter(unit -> !arrivals.counts(unit))
                .toList();
        var plans = plan(scope)
                .map(plan -> new TotalCoverages.Plans(
                        plan.form(),
                        plansBySubject(scope, plan, arrivals.counting().keySet(), missing)));
        return new TotalCoverages(arrivals, plans, RequiredFigures.of(jdbc, arrivals));
    }

    private Optional<Share> planShare(ConsolidationScope scope, Set<UnitCode> received, List<UnitCode> missing) {
        return plan(scope).flatMap(plan -> {
            var plans = new HashMap<UnitCode, BigDecimal>();
            plansBySubject(scope, plan, received, missing)
                    .forEach((unit, bySubject) -> plans.put(unit, sum(bySubject.values())));
            boolean unknown = missing.stream().anyMatch(unit -> hasPlan(scope, plan, unit) && !plans.containsKey(unit));
            return unknown ? Optional.empty() : Optional.of(share(plans, received));
        });
    }

    /** Empty where the period does not ask for it. */
    private static Optional<Indicator.Measure.Sum> plan(ConsolidationScope scope) {
        var programme = scope.programme();
        return new Plan(programme)
                .measure()
                .filter(plan -> programme
                        .form(plan.form())
                        .filter(form -> programme.isDue(form, scope.period()))
                        .isPresent());
    }

    private static boolean hasPlan(ConsolidationScope scope, Indicator.Measure.Sum plan, UnitCode unit) {
        return scope.programme().formsExpected(unit, scope.period()).stream()
                .anyMatch(form -> form.code().equals(plan.form()));
    }

    private static Share share(Map<UnitCode, BigDecimal> plans, Set<UnitCode> received) {
        var part = new HashMap<>(plans);
        part.keySet().retainAll(received);
        return new Share(sum(part.values()), sum(plans.values()));
    }

    static BigDecimal sum(Collection<BigDecimal> plans) {
        return plans.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Of units received the plan they sent, by what it is about; of those missing the plan in their last accepted
     * submission of the year.
     */
    private Map<UnitCode, Map<String, BigDecimal>> plansBySubject(
            ConsolidationScope scope, Indicator.Measure.Sum plan, Set<UnitCode> received, List<UnitCode> missing) {
        var year = scope.programme().calendar().year();
        var plans = new HashMap<UnitCode, Map<String, BigDecimal>>();
        jdbc.sql("""
                        WITH counting AS (
                            SELECT receipt, unit, :period AS period FROM current_submission(:programme, :period, :asOf)
                            WHERE unit = ANY (CAST(:received AS text[]))
                            UNION ALL
                            (SELECT DISTINCT ON (unit) receipt, unit, period
                             FROM counting_submission(:programme, :firstPeriod, :period, :asOf)
                             WHERE unit = ANY (CAST(:missing AS text[])) AND period < :period
                             ORDER BY unit, period DESC)
                        )
                        SELECT c.unit, f.subject, sum(f.value) AS plan
                        FROM counting c JOIN figure f USING (receipt, period)
                        WHERE f.period BETWEEN :firstPeriod AND :period AND f.value IS NOT NULL
                          AND f.series = ANY (ARRAY(
                              SELECT id FROM figure_series WHERE form = :form AND field = :field AND member ~ :members))
                        GROUP BY c.unit, f.subject
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("firstPeriod", year.first(scope.period()).toString())
                .param("asOf", scope.asOfUtc())
                .param("received", texts(received))
                .param("missing", texts(missing))
                .param("form", plan.form())
                .param("field", plan.field())
                .param("members", members(scope, plan))
                .query(row -> {
                    plans.computeIfAbsent(new UnitCode(row.getString("unit")), _ -> new HashMap<>())
                            .put(row.getString("subject"), row.getBigDecimal("plan"));
                });
        return plans;
    }

    /** A regular expression; the empty one fits all. */
    private static String members(ConsolidationScope scope, Indicator.Measure.Sum plan) {
        return plan.only()
                .members()
                .map(pattern -> pattern.regex(
                        scope.period(), scope.programme().calendar().year()))
                .orElse("");
    }

    private static String[] texts(Collection<UnitCode> units) {
        return units.stream().map(UnitCode::value).toArray(String[]::new);
    }
}
