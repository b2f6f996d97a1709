package vn.tiendo.submission;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All submissions that were decided, for whoever goes through them once more. */
public final class Decided {

    private static final SubmissionRow ROW = new SubmissionRow();

    private final JdbcClient jdbc;

    public Decided(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of all programmes for which anything was received. */
    public List<String> programmes() {
        return jdbc.sql("SELECT DISTINCT programme FROM submission ORDER BY programme")
                .query((row, _) -> row.getString("programme"))
                .list();
    }

    /** Those accepted and those returned, in the order of receipt. */
    public List<Submission> of(String programme) {
        return jdbc.sql("""
                        SELECT s.*, c.size FROM submission s JOIN content c USING (sha256)
                        WHERE s.programme = :programme AND s.state <> 'PENDING'
                        ORDER BY s.receipt
                        """).param("programme", programme).query(ROW).list();
    }
}
