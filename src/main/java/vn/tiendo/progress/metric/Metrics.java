package vn.tiendo.progress.metric;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Adding;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.CountingReceipts;
import vn.tiendo.progress.sum.LeafSums;
import vn.tiendo.progress.sum.Rolled;
import vn.tiendo.progress.sum.SubmittedFigures;
import vn.tiendo.progress.sum.Term;
import vn.tiendo.progress.sum.TermPlace;
import vn.tiendo.progress.sum.Totals;

/**
 * Figures rolled up, by run. What each submission brings is added up once, when it is accepted; rolling a period up adds
 * up those sums. What has a key of its own for each row is not stored a second time: its figures are those of the row.
 */
public final class Metrics {

    private final JdbcClient jdbc;
    private final LeafSums leafSums;
    private final SubmittedFigures figures;
    private final CountingReceipts counting;

    public Metrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.leafSums = new LeafSums(jdbc);
        this.figures = new SubmittedFigures(jdbc);
        this.counting = new CountingReceipts(jdbc);
    }

    /** Adds the parts up by key; a ratio is there only where both of its sides are. */
    private static final String ROLL = """
            WITH term AS (
                SELECT * FROM unnest(CAST(:indicators AS text[]), CAST(:below AS boolean[]),
                                     CAST(:ways AS text[])) AS t (indicator, below, way)
            ), part AS (
                SELECT part.*
                FROM current_submission(:programme, :period, :asOf) c
                JOIN leaf_sum l USING (receipt)
                CROSS JOIN LATERAL unnest(l.indicators, l.below, l.dimensions, l.keys, l.amounts)
                    AS part (indicator, below, dimension, key, amount)
                UNION ALL
                SELECT * FROM unnest(CAST(:adjustedIndicators AS text[]), CAST(:adjustedBelow AS boolean[]),
                                     CAST(:adjustedDimensions AS text[]), CAST(:adjustedKeys AS text[]),
                                     CAST(CAST(:adjustedAmounts AS text[]) AS numeric[]))
            ), total AS (
                SELECT indicator, below, dimension, key,
                       sum(amount) AS sum, max(amount) AS max, min(amount) AS min
                FROM part
                GROUP BY 1, 2, 3, 4
            ), side AS (
                SELECT total.indicator, total.below, total.dimension, total.key,
                       CASE way WHEN 'max' THEN max WHEN 'min' THEN min ELSE sum END AS amount
                FROM total JOIN term USING (indicator, below)
            )
            INSERT INTO metric (run, indicator, dimension, key, numerator, denominator)
            SELECT :run, n.indicator, n.dimension, n.key, n.amount, d.amount
            FROM side n
            LEFT JOIN side d ON d.below AND d.indicator = n.indicator AND d.dimension = n.dimension
                AND d.key = n.key
            WHERE NOT n.below
              AND (d.amount IS NOT NULL
                   OR n.indicator NOT IN (SELECT indicator FROM term WHERE below))
            """;

    /** Replaces the run's metrics by those of the submissions that count in its scope. */
    public void roll(ConsolidationScope scope) {
        leafSums.complete(scope);
        jdbc.sql("DELETE FROM metric WHERE run = :run")
                .param("run", scope.run())
                .update();
        var terms = Term.of(scope, scope.programme().indicators());
        var adjusted = adjusted(scope, scope.programme().indicators(), place -> !place.isOfRow())
                .columns();
        jdbc.sql(ROLL)
                .param("indicators", terms.stream().map(Term::indicator).toArray(String[]::new))
                .param("below", terms.stream().map(Term::below).toArray(Boolean[]::new))
                .param("ways", terms.stream().map(Term::way).toArray(String[]::new))
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("run", scope.run())
                .param("adjustedIndicators", adjusted.indicators())
                .param("adjustedBelow", adjusted.below())
                .param("adjustedDimensions", adjusted.dimensions())
                .param("adjustedKeys", adjusted.keys())
                .param("adjustedAmounts", adjusted.amounts())
                .update();
    }

    /** The same of those indicators, each by its dimensions; kept nowhere. */
    public Rolled computed(ConsolidationScope scope, List<Indicator> indicators) {
        return computed(scope, indicators, List.of(CountingAdjustments.of(jdbc, scope)))
                .getFirst();
    }

    /** What each row comes to by itself: unit by unit, for there may be very many, and none is of two. */
    public Rolled ofRows(ConsolidationScope scope, List<Indicator> indicators) {
        var adding = new Adding(scope, indicators, TermPlace::isOfRow);
        var adjusted = adjusted(scope, indicators, TermPlace::isOfRow).byUnit();
        var rolled = new Rolled();
        figures.forEach(counting.of(scope), adding.forms(), (unit, _, stated) -> {
            var reported = new Totals();
            adding.add(unit, stated.stream(), reported);
            rolled.addAll(reported.with(adjusted.getOrDefault(unit.value(), new Totals()))
                    .rolled(adding.ratios()));
        });
        return rolled;
    }

    /** The same with each of those adjustments in the place of the ones that are kept. */
    public List<Rolled> computed(ConsolidationScope scope, List<Indicator> indicators, List<CountingAdjustments> each) {
        var adding = new Adding(scope, indicators, _ -> true);
        var reported = leafSums.reported(scope, indicators).orElseGet(() -> added(scope, adding));
        return each.stream()
                .map(adjustments -> reported.with(adjustments.totals(scope, indicators, _ -> true))
                        .rolled(adding.ratios()))
                .toList();
    }

    /** In the units of the day, whoever reported them. */
    public Restated restated(ConsolidationScope scope, List<Indicator> indicators, LocalDate day) {
        return new RestatedMetrics(jdbc, scope, indicators).of(day);
    }

    private Totals added(ConsolidationScope scope, Adding adding) {
        var reported = new Totals();
        figures.forEach(
                counting.of(scope), adding.forms(), (unit, _, stated) -> adding.add(unit, stated.stream(), reported));
        return reported;
    }

    /** What of those indicators comes from the province's adjustments. */
    Totals adjusted(ConsolidationScope scope, List<Indicator> indicators) {
        return adjusted(scope, indicators, _ -> true);
    }

    private Totals adjusted(ConsolidationScope scope, List<Indicator> indicators, Predicate<TermPlace> wanted) {
        return CountingAdjustments.of(jdbc, scope).totals(scope, indicators, wanted);
    }

    /** The entries of the scope, and how far they are in what was rolled up. */
    public Consolidation.Adjusted adjustedTotals(ConsolidationScope scope, Rolled rolled) {
        var adjustments = CountingAdjustments.of(jdbc, scope);
        return new AdjustedTotals(scope, adjustments).of(rolled);
    }

    /** A report that was made and finished. */
    private record Published(long run, Instant asOf) {

        static Published of(ResultSet row, int number) throws SQLException {
            return new Published(
                    row.getLong("id"),
                    row.getObject("as_of", OffsetDateTime.class).toInstant());
        }
    }

    /** What the first report on the period said of the indicators; nothing if there was none by then. */
    Rolled firstPublished(ConsolidationScope scope, List<Indicator> indicators) {
        var first = firstPublished(scope);
        if (first.isEmpty()) {
            return new Rolled();
        }
        var rolled = of(first.get().run());
        rolled.addAll(ofRows(
                new ConsolidationScope(
                        scope.programme(),
                        scope.period(),
                        first.get().asOf(),
                        first.get().run()),
                indicators));
        return rolled;
    }

    private Optional<Published> firstPublished(ConsolidationScope scope) {
        return jdbc.sql("""
                        SELECT id, as_of FROM run
                        WHERE programme = :programme AND period = :period AND what = 'REPORT'
                          AND state = 'COMPLETED' AND as_of <= :asOf
                        ORDER BY id LIMIT 1
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .query(Published::of)
                .optional();
    }

    /**
     * The run's metrics, a line each, in one order. Not those that the run of an earlier version stored of rows a second
     * time.
     */
    public List<String> lines(ConsolidationScope scope) {
        var ofRows = Term.of(scope, scope.programme().indicators()).stream()
                .flatMap(term -> term.places().stream()
                        .filter(TermPlace::isOfRow)
                        .map(place -> term.indicator() + " | " + place.dimension()))
                .toArray(String[]::new);
        return jdbc.sql("""
                        SELECT concat_ws(' | ', indicator, dimension, key, trim_scale(numerator), trim_scale(denominator))
                            AS line
                        FROM metric
                        WHERE run = :run AND indicator || ' | ' || dimension <> ALL (CAST(:ofRows AS text[]))
                        ORDER BY indicator COLLATE "C", dimension COLLATE "C", key COLLATE "C"
                        """)
                .param("run", scope.run())
                .param("ofRows", ofRows)
                .query((row, _) -> row.getString("line"))
                .list();
    }

    /** The run's metrics. */
    public Rolled of(long run) {
        var rolled = new Rolled();
        jdbc.sql("SELECT indicator, dimension, key, numerator, denominator FROM metric WHERE run = :run")
                .param("run", run)
                .query(rolled::add);
        return rolled;
    }
}
