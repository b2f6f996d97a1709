package vn.tiendo.progress.sum;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.ledger.Stated;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator;

/**
 * What each accepted submission brings to each total. A submission never changes, so it is added up once; a period is
 * rolled up from these. Safe for use by many threads.
 */
public class LeafSums {

    /** More periods and versions of definitions than are worked on at once. */
    private static final int REMEMBERED = 50;

    /** Of the submissions that count: those of which no sums are kept, and what the others come to. */
    private static final String KEPT_OR_MISSING = """
            WITH counting AS MATERIALIZED (
                SELECT c.receipt, c.unit, l.receipt IS NOT NULL AS is_kept,
                       l.indicators, l.below, l.dimensions, l.keys, l.amounts
                FROM current_submission(:programme, :period, :asOf) c
                LEFT JOIN leaf_sum l ON l.receipt = c.receipt AND l.definitions = :definitions
            )
            SELECT CAST(NULL AS bigint) AS receipt, CAST(NULL AS text) AS unit,
                   part.indicator, part.below, part.dimension, part.key,
                   sum(part.amount) AS sum, max(part.amount) AS max, min(part.amount) AS min
            FROM counting c
            CROSS JOIN LATERAL unnest(c.indicators, c.below, c.dimensions, c.keys, c.amounts)
                AS part (indicator, below, dimension, key, amount)
            WHERE c.is_kept AND part.indicator = ANY (CAST(:indicators AS text[]))
              AND part.dimension = ANY (CAST(:dimensions AS text[]))
            GROUP BY part.indicator, part.below, part.dimension, part.key
            UNION ALL
            SELECT receipt, unit, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM counting WHERE NOT is_kept
            """;

    private final JdbcClient jdbc;
    private final SubmittedFigures figures;
    private final Map<Definitions, Adding> adding = new ConcurrentHashMap<>();

    public LeafSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.figures = new SubmittedFigures(jdbc);
    }

    private record Definitions(String programme, String version, Period period) {}

    /** The submission's, in the caller's transaction: the one in which its figures are kept. */
    public void keep(long receipt, Programme programme, Period period, UnitCode unit, Stream<Stated> figures) {
        var totals = new Totals();
        adding(programme, period).add(unit, figures, totals);
        keep(receipt, programme.version(), totals.columns());
    }

    private Adding adding(Programme programme, Period period) {
        if (adding.size() > REMEMBERED) {
            adding.clear();
        }
        return adding.computeIfAbsent(
                new Definitions(programme.code(), programme.version(), period), _ -> rowsApart(programme, period));
    }

    private static Adding rowsApart(Programme programme, Period period) {
        var then = programme.asOf(period);
        return new Adding(new ConsolidationScope(then, period, Instant.EPOCH, 0), then.indicators(), LeafSums::isKept);
    }

    /** What has a key of its own for each row is that row's figure, which is kept already. */
    private static boolean isKept(TermPlace place) {
        return !place.isOfRow();
    }

    private void keep(long receipt, String definitions, Totals.Columns totals) {
        jdbc.sql("""
                        INSERT INTO leaf_sum (receipt, definitions, indicators, below, dimensions, keys, amounts)
                        VALUES (:receipt, :definitions, :indicators, :below, :dimensions, :keys,
                                CAST(CAST(:amounts AS text[]) AS numeric[]))
                        ON CONFLICT (receipt) DO UPDATE
                            SET definitions = EXCLUDED.definitions, indicators = EXCLUDED.indicators,
                                below = EXCLUDED.below, dimensions = EXCLUDED.dimensions, keys = EXCLUDED.keys,
                                amounts = EXCLUDED.amounts
                        """)
                .param("receipt", receipt)
                .param("definitions", definitions)
                .param("indicators", totals.indicators())
                .param("below", totals.below())
                .param("dimensions", totals.dimensions())
                .param("keys", totals.keys())
                .param("amounts", totals.amounts())
                .update();
    }

    /** Adds up those that count in the scope and were not yet, or by other definitions. In the caller's transaction. */
    public void complete(ConsolidationScope scope) {
        var adding = adding(scope.programme(), scope.period());
        figures.forEach(missing(scope), adding.forms(), (unit, receipt, stated) -> {
            var totals = new Totals();
            adding.add(unit, stated.stream(), totals);
            keep(receipt, scope.programme().version(), totals.columns());
        });
    }

    /**
     * What those that count in the scope come to: added up from the sums kept, and from their figures where those are not
     * there or follow other definitions. Changes nothing.
     *
     * @param indicators each by what is asked of it
     * @return none if anything is asked for of which no sums are kept
     */
    public Optional<Totals> reported(ConsolidationScope scope, List<Indicator> indicators) {
        var kept = places(
                Term.of(scope, scope.programme().indicators()).stream().filter(indicators(scope, indicators)), true);
        var terms = Term.of(scope, indicators);
        if (!kept.containsAll(places(terms.stream(), false))) {
            return Optional.empty();
        }
        var totals = new Totals();
        var missing = read(scope, terms, totals);
        var adding = new Adding(scope, indicators, _ -> true);
        figures.forEach(missing, adding.forms(), (unit, _, stated) -> adding.add(unit, stated.stream(), totals));
        return Optional.of(totals);
    }

    /** Those of which the same is asked as is kept, but for where it is added up. */
    private static Predicate<Term> indicators(ConsolidationScope scope, List<Indicator> asked) {
        var forms = scope.programme().forms();
        var same = scope.programme().indicators().stream()
                .filter(kept ->
                        asked.stream().anyMatch(one -> kept.by(one.by(), forms).equals(one.by(one.by(), forms))))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return term -> same.contains(term.indicator());
    }

    private record SummedAt(String indicator, boolean below, TermPlace place) {}

    private static Set<SummedAt> places(Stream<Term> terms, boolean keptOnly) {
        return terms.flatMap(term -> term.places().stream()
                        .filter(place -> !keptOnly || isKept(place))
                        .map(place -> new SummedAt(term.indicator(), term.below(), place)))
                .collect(Collectors.toSet());
    }

    /**
     * Adds the sums that are kept. In one statement with which are not: others keep some meanwhile, and none may be left out
     * or added twice.
     *
     * @return the receipts of which none are kept
     */
    private Map<UnitCode, Long> read(ConsolidationScope scope, List<Term> terms, Totals totals) {
        var missing = new LinkedHashMap<UnitCode, Long>();
        var wanted = new HashMap<Side, Wanted>();
        terms.forEach(term -> term.places()
                .forEach(place -> wanted.put(
                        new Side(term.indicator(), term.below(), place.dimension()), new Wanted(term, place))));
        jdbc.sql(KEPT_OR_MISSING)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("definitions", scope.programme().version())
                .param(
                        "indicators",
                        terms.stream().map(Term::indicator).distinct().toArray(String[]::new))
                .param(
                        "dimensions",
                        terms.stream()
                                .flatMap(term -> term.places().stream().map(TermPlace::dimension))
                                .distinct()
                                .toArray(String[]::new))
                .query(row -> {
                    String unit = row.getString("unit");
                    if (unit != null) {
                        missing.put(new UnitCode(unit), row.getLong("receipt"));
                        return;
                    }
                    var one = wanted.get(
                            new Side(row.getString("indicator"), row.getBoolean("below"), row.getString("dimension")));
                    if (one != null) {
                        totals.add(one.term, one.place, row.getString("key"), row.getBigDecimal(one.term.way()));
                    }
                });
        return missing;
    }

    /** One side of an indicator, by a dimension. */
    private record Side(String indicator, boolean below, String dimension) {}

    private record Wanted(Term term, TermPlace place) {}

    private Map<UnitCode, Long> missing(ConsolidationScope scope) {
        var missing = new LinkedHashMap<UnitCode, Long>();
        jdbc.sql("""
                        SELECT c.receipt, c.unit
                        FROM current_submission(:programme, :period, :asOf) c
                        LEFT JOIN leaf_sum l ON l.receipt = c.receipt AND l.definitions = :definitions
                        WHERE l.receipt IS NULL
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .param("definitions", scope.programme().version())
                .query(row -> {
                    missing.put(new UnitCode(row.getString("unit")), row.getLong("receipt"));
                });
        return missing;
    }

    /** Of those submissions; they are added up again when they are asked for. */
    public void forget(List<Long> receipts) {
        jdbc.sql("DELETE FROM leaf_sum WHERE receipt = ANY (CAST(:receipts AS bigint[]))")
                .param("receipts", receipts.toArray(Long[]::new))
                .update();
    }
}
