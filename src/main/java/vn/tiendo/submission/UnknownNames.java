package vn.tiendo.submission;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;

/** What senders wrote for somebody or something that was not known. Safe for use by many threads. */
public final class UnknownNames {

    private final JdbcClient jdbc;

    /**
     * A writing that a rule did not take.
     *
     * @param rule of the names that it is about: {@code CT04} of towns
     * @param written as the finding has it
     * @param lastPeriod the newest period that it was written for
     * @param submissions in how many it stands
     */
    public record UnknownName(String rule, String written, Optional<Period> lastPeriod, int submissions) {}

    public UnknownNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the rules, the newest first. */
    public List<UnknownName> of(String programme, List<String> rules) {
        return jdbc.sql("""
                        SELECT f.rule, f.found, max(COALESCE(s.period, s.claimed_period)) AS last_period,
                               count(DISTINCT s.receipt) AS submissions
                        FROM finding f JOIN submission s USING (receipt)
                        WHERE s.programme = :programme AND f.rule IN (:rules) AND f.found <> ''
                        GROUP BY f.rule, f.found
                        ORDER BY last_period DESC NULLS LAST, f.rule, f.found
                        """)
                .param("programme", programme)
                .param("rules", rules)
                .query((row, _) -> new UnknownName(
                        row.getString("rule"),
                        row.getString("found"),
                        Optional.ofNullable(row.getString("last_period")).flatMap(Period::parse),
                        row.getInt("submissions")))
                .list();
    }
}
