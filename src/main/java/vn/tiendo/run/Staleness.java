package vn.tiendo.run;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;

/**
 * Which periods have something that their last report does not show: something was decided since, moved, let count by a
 * reopening, explained, adjusted, decided to be counted twice, written by an officer, or answered. Reasons that came with a
 * submission are as old as its decision.
 */
@Component
public class Staleness {

    /** Of officers' texts those count that are in the report which is published. */
    static final String STALE = """
            SELECT s.period
            FROM submission s
            LEFT JOIN submission_move m USING (receipt)
            LEFT JOIN LATERAL submission_held(s.programme, s.period, s.unit, s.received_at) h
                ON s.state <> 'REJECTED'
            LEFT JOIN (
                SELECT receipt, MAX(given_at) AS at FROM reason WHERE how = 'COMMAND' GROUP BY receipt
            ) e USING (receipt)
            LEFT JOIN (
                SELECT period, MAX(at) AS at FROM adjustment WHERE programme = :programme GROUP BY period
            ) a ON a.period = s.period
            LEFT JOIN (
                SELECT period, MAX(at) AS at FROM officer_text
                WHERE programme = :programme AND audience = 'ubnd' GROUP BY period
            ) o ON o.period = s.period
            LEFT JOIN (
                SELECT period, MAX(at) AS at FROM follow_up_answer WHERE programme = :programme GROUP BY period
            ) f ON f.period = s.period
            LEFT JOIN double_decision d
                ON d.programme = s.programme AND d.since <= s.period AND s.unit IN (d.unit, d.other_unit)
            WHERE s.programme = :programme AND s.period IS NOT NULL AND s.decided_at IS NOT NULL
            GROUP BY s.period
            HAVING MAX(GREATEST(s.decided_at, m.at, h.released, e.at, a.at, o.at, f.at, d.at)) > COALESCE((
                SELECT MAX(r.as_of) FROM run r
                WHERE r.programme = :programme AND r.period = s.period
                  AND r.what = 'REPORT' AND r.state = 'COMPLETED'), '-infinity')
            ORDER BY s.period""";

    private final JdbcClient jdbc;

    Staleness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Earliest first. A report shows what was so at the instant as of which it was made. */
    public List<Period> stalePeriods(String programme) {
        return jdbc.sql(STALE)
                .param("programme", programme)
                .query((row, _) -> Period.of(row.getString("period")))
                .list();
    }
}
