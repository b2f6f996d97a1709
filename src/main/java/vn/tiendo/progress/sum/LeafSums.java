package vn.tiendo.progress.sum;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.ledger.Stated;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;

/**
 * What each accepted submission brings to each total. A submission never changes, so it is added up once; a period is
 * rolled up from these. Safe for use by many threads.
 */
public class LeafSums {

    /** More periods and versions of definitions than are worked on at once. */
    private static final int REMEMBERED = 50;

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
        return new Adding(
                new ConsolidationScope(then, period, Instant.EPOCH, 0), then.indicators(), place -> !place.isOfRow());
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
