package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of submissions that are read again, aside, to be held against the ledger. For one transaction of the
 * caller's, in which all of this is called.
 */
public final class Rereading {

    private final JdbcTemplate bulk;
    private final JdbcClient jdbc;

    public Rereading(JdbcTemplate jdbc) {
        this.bulk = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
    }

    /** Begins with nothing. */
    public void begin() {
        bulk.execute("CREATE TEMPORARY TABLE IF NOT EXISTS reread (LIKE stored_figure) ON COMMIT DROP");
        bulk.execute(
                "CREATE TEMPORARY TABLE IF NOT EXISTS reread_submission (receipt bigint PRIMARY KEY) ON COMMIT DROP");
        bulk.execute("TRUNCATE reread, reread_submission");
    }

    /** Takes in what a submission says; nothing where it was returned. */
    public void add(long receipt) {
        jdbc.sql("INSERT INTO reread_submission (receipt) VALUES (:receipt)")
                .param("receipt", receipt)
                .update();
    }

    /** Takes in what an accepted submission says. */
    public void add(LedgerEntry submission) {
        add(submission.receipt());
        Ledger.makeRoom(jdbc, Set.of(submission.period()));
        new Loading(bulk, "reread").load(List.of(submission));
    }

    /** Keeps the figures that the ledger has none of; adding to it is all that anybody may do. Says how many. */
    public int addMissing() {
        bulk.execute("ANALYZE reread");
        return bulk.update("""
                INSERT INTO stored_figure (receipt, subject, series, place, row_number, period, value, words, mark, raw)
                SELECT r.receipt, r.subject, r.series, r.place, r.row_number, r.period, r.value, r.words, r.mark, r.raw
                FROM reread r
                WHERE NOT EXISTS (
                    SELECT FROM stored_figure f
                    WHERE f.receipt = r.receipt AND f.subject = r.subject AND f.series = r.series
                      AND f.period = r.period)
                """);
    }

    /**
     * What is kept otherwise, by submission and as the cells stand in the sheet.
     *
     * @param most of each submission
     */
    public List<Deviation> deviations(int most) {
        return jdbc.sql("""
                        WITH otherwise AS (
                            SELECT COALESCE(f.receipt, r.receipt) AS receipt, e.form, p.sheet,
                                   p.letters || (COALESCE(r.row_number, f.row_number) + p.below) AS cell,
                                   COALESCE(r.row_number, f.row_number) AS row_number, s.subject, e.field, e.member,
                                   COALESCE(f.value::text, f.words, f.mark) AS kept,
                                   COALESCE(r.value::text, r.words, r.mark) AS read
                            FROM (SELECT f.* FROM stored_figure f JOIN reread_submission USING (receipt)) f
                            FULL JOIN reread r USING (receipt, subject, series)
                            JOIN figure_subject s ON s.id = COALESCE(f.subject, r.subject)
                            JOIN figure_series e ON e.id = COALESCE(f.series, r.series)
                            JOIN figure_place p ON p.id = COALESCE(r.place, f.place)
                            WHERE (f.period, f.value, f.words, f.mark, f.place, f.row_number, f.raw)
                                  IS DISTINCT FROM
                                  (r.period, r.value, r.words, r.mark, r.place, r.row_number, r.raw)
                        ), numbered AS (
                            SELECT *, count(*) OVER (PARTITION BY receipt) AS of_all,
                                   row_number() OVER (
                                       PARTITION BY receipt
                                       ORDER BY form COLLATE "C", sheet COLLATE "C", row_number, length(cell),
                                                cell COLLATE "C", subject COLLATE "C", field COLLATE "C",
                                                member COLLATE "C") AS number
                            FROM otherwise
                        )
                        SELECT * FROM numbered WHERE number <= :most ORDER BY receipt, number
                        """).param("most", most).query(Rereading::deviation).list();
    }

    private static Deviation deviation(ResultSet row, int number) throws SQLException {
        return new Deviation(
                row.getLong("receipt"),
                row.getString("form"),
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("subject"),
                row.getString("field"),
                row.getString("member"),
                Optional.ofNullable(row.getString("kept")),
                Optional.ofNullable(row.getString("read")),
                row.getInt("of_all"));
    }

    /**
     * Puts what was read in the place of all that is kept of those submissions. Nobody else writes figures until the
     * transaction ends.
     */
    public void replace() {
        bulk.execute("ALTER TABLE stored_figure DISABLE TRIGGER figure_append_only");
        bulk.update("DELETE FROM stored_figure f USING reread_submission s WHERE f.receipt = s.receipt");
        bulk.execute("ALTER TABLE stored_figure ENABLE TRIGGER figure_append_only");
        addMissing();
    }
}
