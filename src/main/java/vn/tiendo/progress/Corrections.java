package vn.tiendo.progress;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.progress.consolidation.Correction;
import vn.tiendo.submission.Standing;

/** What submissions that took the place of others say otherwise than those. */
final class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the receipt of the submission that was superseded.
     *
     * @param stood where submissions stand, by receipt
     */
    Map<Long, Correction> of(Map<Long, Standing> stood) {
        var later = new HashMap<Long, Long>();
        stood.forEach((receipt, standing) -> {
            if (standing instanceof Standing.Superseded(long by)) {
                later.put(receipt, by);
            }
        });
        var corrections = new HashMap<Long, Correction>();
        later.keySet().forEach(receipt -> corrections.put(receipt, Correction.NONE));
        if (!later.isEmpty()) {
            read(later, corrections);
        }
        return corrections;
    }

    private void read(Map<Long, Long> later, Map<Long, Correction> corrections) {
        jdbc.sql("""
                        WITH pair AS (
                            SELECT * FROM unnest(CAST(:before AS bigint[]), CAST(:after AS bigint[])) AS p (before, after)
                        ), changed AS (
                            SELECT p.before, b.value IS DISTINCT FROM a.value OR b.mark IS DISTINCT FROM a.mark AS figures,
                                   b.words IS DISTINCT FROM a.words AS words
                            FROM pair p JOIN stored_figure b ON b.receipt = p.before
                            LEFT JOIN stored_figure a ON a.receipt = p.after
                                AND (a.period, a.subject, a.series) = (b.period, b.subject, b.series)
                            UNION ALL
                            SELECT p.before, a.words IS NULL, a.words IS NOT NULL
                            FROM pair p JOIN stored_figure a ON a.receipt = p.after
                            WHERE NOT EXISTS (
                                SELECT FROM stored_figure b WHERE b.receipt = p.before
                                AND (b.period, b.subject, b.series) = (a.period, a.subject, a.series))
                        )
                        SELECT before, bool_or(figures) AS figures, bool_or(words) AS words FROM changed GROUP BY before
                        """)
                .param("before", later.keySet().toArray(Long[]::new))
                .param("after", later.values().toArray(Long[]::new))
                .query(row -> {
                    corrections.put(
                            row.getLong("before"), new Correction(row.getBoolean("figures"), row.getBoolean("words")));
                });
    }
}
