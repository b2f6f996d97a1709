package vn.tiendo.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

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

    /** A submission that was accepted. */
    public record Of(long receipt, String programme, Period period, UnitCode unit) {}

    /** Begins with nothing. */
    public void begin() {
        bulk.execute("CREATE TEMPORARY TABLE IF NOT EXISTS reread (LIKE figure) ON COMMIT DROP");
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
    public void add(Of submission, List<Table> tables) {
        add(submission.receipt());
        var loading = new Loading(submission.receipt(), submission.programme(), submission.period(), submission.unit());
        bulk.execute((ConnectionCallback<@Nullable Void>) connection -> {
            load(loading, tables, connection);
            return null;
        });
    }

    private static void load(Loading loading, List<Table> tables, Connection connection) throws SQLException {
        try {
            loading.loadAside(Derivation.figures(tables), connection);
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("Loading figures broke off", e);
        }
    }

    /** Keeps the figures that the ledger has none of; adding to it is all that anybody may do. Says how many. */
    public int addMissing() {
        bulk.execute("ANALYZE reread");
        return bulk.update("""
                INSERT INTO figure (receipt, programme, period, unit, form, subject, field, member,
                                    value, words, mark, sheet, row_number, cell, raw)
                SELECT r.receipt, r.programme, r.period, r.unit, r.form, r.subject, r.field, r.member,
                       r.value, r.words, r.mark, r.sheet, r.row_number, r.cell, r.raw
                FROM reread r
                WHERE NOT EXISTS (
                    SELECT FROM figure f
                    WHERE f.receipt = r.receipt AND f.form = r.form AND f.subject = r.subject AND f.field = r.field
                      AND f.member = r.member)
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
                            SELECT COALESCE(f.receipt, r.receipt) AS receipt, COALESCE(f.form, r.form) AS form,
                                   COALESCE(r.sheet, f.sheet) AS sheet, COALESCE(r.cell, f.cell) AS cell,
                                   COALESCE(r.row_number, f.row_number) AS row_number,
                                   COALESCE(f.subject, r.subject) AS subject, COALESCE(f.field, r.field) AS field,
                                   COALESCE(f.member, r.member) AS member,
                                   COALESCE(f.value::text, f.words, f.mark) AS kept,
                                   COALESCE(r.value::text, r.words, r.mark) AS read
                            FROM (SELECT f.* FROM figure f JOIN reread_submission USING (receipt)) f
                            FULL JOIN reread r USING (receipt, form, subject, field, member)
                            WHERE (f.programme, f.period, f.unit, f.value, f.words, f.mark, f.sheet, f.row_number,
                                   f.cell, f.raw)
                                  IS DISTINCT FROM
                                  (r.programme, r.period, r.unit, r.value, r.words, r.mark, r.sheet, r.row_number,
                                   r.cell, r.raw)
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
        bulk.execute("ALTER TABLE figure DISABLE TRIGGER figure_append_only");
        bulk.update("DELETE FROM figure f USING reread_submission s WHERE f.receipt = s.receipt");
        bulk.execute("ALTER TABLE figure ENABLE TRIGGER figure_append_only");
        addMissing();
    }
}
