package vn.tiendo.progress.coverage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Senders;
import vn.tiendo.submission.Declaration;
import vn.tiendo.submission.Timeliness;

/**
 * What had come for a period by an instant.
 *
 * @param counting of each unit the submission that counts
 * @param sent units of which anything came
 */
public record Arrivals(ConsolidationScope scope, Map<UnitCode, Counting> counting, Set<UnitCode> sent) {

    public Arrivals {
        counting = Map.copyOf(counting);
        sent = Set.copyOf(sent);
    }

    /** A submission that counts. */
    public record Counting(long receipt, boolean isNil, Instant receivedAt) {}

    public static Arrivals of(JdbcClient jdbc, ConsolidationScope scope) {
        var counting = new HashMap<UnitCode, Counting>();
        jdbc.sql("""
                        SELECT c.unit, c.receipt, s.channel, s.received_at
                        FROM current_submission(:programme, :period, :asOf) c JOIN submission s USING (receipt)
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .query(row -> {
                    counting.put(
                            new UnitCode(row.getString("unit")),
                            new Counting(
                                    row.getLong("receipt"),
                                    row.getString("channel").equals(Declaration.CHANNEL),
                                    row.getObject("received_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        var sent = new HashSet<>(counting.keySet());
        jdbc.sql("""
                        SELECT DISTINCT COALESCE(unit, claimed_unit) AS unit FROM submission
                        WHERE programme = :programme AND COALESCE(period, claimed_period) = :period
                          AND received_at <= :asOf AND COALESCE(unit, claimed_unit) IS NOT NULL
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .query(row -> {
                    sent.add(new UnitCode(row.getString("unit")));
                });
        return new Arrivals(scope, counting, sent);
    }

    boolean counts(UnitCode unit) {
        return counting.containsKey(unit);
    }

    private boolean isNil(UnitCode unit) {
        return Optional.ofNullable(counting.get(unit)).filter(Counting::isNil).isPresent();
    }

    /** What came of those who had to send something. */
    public Senders of(List<UnitCode> expected) {
        var late = new HashMap<UnitCode, Integer>();
        expected.forEach(unit -> late(unit).ifPresent(days -> late.put(unit, days)));
        return new Senders(
                expected,
                expected.stream().filter(sent::contains).toList(),
                expected.stream().filter(this::isNil).toList(),
                expected.stream().filter(unit -> !counts(unit)).toList(),
                late,
                Timeliness.overdue(scope.programme().schedule(), scope.period(), scope.asOf()));
    }

    private Optional<Integer> late(UnitCode unit) {
        var schedule = scope.programme().schedule();
        return Optional.ofNullable(counting.get(unit))
                .map(one -> Timeliness.of(schedule, scope.period(), one.receivedAt(), Optional.empty()))
                .filter(Timeliness::isMissed)
                .map(Timeliness::workingDaysLate);
    }
}
