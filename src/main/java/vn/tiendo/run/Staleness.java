package vn.tiendo.run;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;

/** Which periods have something that their last report does not show. */
@Component
public class Staleness {

    private final JdbcClient jdbc;

    Staleness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Periods with a submission decided after the instant as of which they were last reported, earliest first. */
    public List<Period> stalePeriods(String programme) {
        return jdbc.sql("""
                        SELECT s.period
                        FROM submission s
                        WHERE s.programme = :programme AND s.period IS NOT NULL AND s.decided_at IS NOT NULL
                        GROUP BY s.period
                        HAVING MAX(s.decided_at) > COALESCE((
                            SELECT MAX(r.as_of) FROM run r
                            WHERE r.programme = :programme AND r.period = s.period
                              AND r.what = 'REPORT' AND r.state = 'COMPLETED'), '-infinity')
                        ORDER BY s.period""")
                .param("programme", programme)
                .query((row, _) -> Period.of(row.getString("period")))
                .list();
    }
}
