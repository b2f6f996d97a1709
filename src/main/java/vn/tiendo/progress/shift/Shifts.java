package vn.tiendo.progress.shift;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.CountingReceipts;
import vn.tiendo.progress.sum.Leaves;

/** Holds a period as it stood at one instant against the same at a later one. Safe for use by many threads. */
public final class Shifts {

    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;

    public Shifts(DataSource database, PlatformTransactionManager transactions) {
        var template = new JdbcTemplate(database);
        template.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** An instant, and the definitions in force then. */
    public record At(Instant instant, Programme programme) {

        ConsolidationScope scope(Period period) {
            return new ConsolidationScope(programme.asOf(period), period, instant, 0);
        }
    }

    /** @param figures is told every changed figure, however many there are */
    public Shifted between(Period period, At earlier, At later, Consumer<FigureShift> figures) {
        return snapshot.execute(_ -> {
            var turns = turns(earlier.scope(period), later.scope(period));
            var handovers = Handovers.of(jdbc, later.programme(), period, turns);
            var adjustedBefore = CountingAdjustments.of(jdbc, earlier.scope(period));
            var adjustedAfter = CountingAdjustments.of(jdbc, later.scope(period));
            new FigureShifts(jdbc, period).forEach(turns, handovers, figures);
            new AdjustedFigureShifts(jdbc, adjustedBefore, adjustedAfter).forEach(later.scope(period), figures);
            var indicators = new IndicatorShifts(new Leaves(jdbc), turns, handovers, adjustedBefore, adjustedAfter);
            return new Shifted(
                    turns.changed().toList(), indicators.between(earlier.scope(period), later.scope(period)));
        });
    }

    private UnitTurns turns(ConsolidationScope earlier, ConsolidationScope later) {
        var counting = new CountingReceipts(jdbc);
        var before = counting.of(earlier);
        var after = counting.of(later);
        var fresh = decidedAfter(earlier, after);
        var units = new TreeSet<>(before.keySet());
        units.addAll(after.keySet());
        return new UnitTurns(units.stream()
                .map(unit -> Turn.of(
                        unit,
                        Optional.ofNullable(before.get(unit)),
                        Optional.ofNullable(after.get(unit)),
                        fresh.contains(unit)))
                .toList());
    }

    private Set<UnitCode> decidedAfter(ConsolidationScope earlier, Map<UnitCode, Long> receipts) {
        var fresh = new HashSet<UnitCode>();
        jdbc.sql("""
                        SELECT unit FROM submission
                        WHERE receipt = ANY (CAST(:receipts AS bigint[])) AND decided_at > :asOf
                        """)
                .param("receipts", receipts.values().toArray(Long[]::new))
                .param("asOf", earlier.asOfUtc())
                .query(row -> {
                    fresh.add(new UnitCode(row.getString("unit")));
                });
        return fresh;
    }
}
