package vn.tiendo.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.DoubleDecisions;

/** The figures of accepted submissions, each with its cell. Only ever added to. Safe for use by many threads. */
@Component
public class Ledger {

    private final JdbcTemplate bulk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Ledger(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.bulk = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps the figures of the tables' leaf rows, in the caller's transaction if there is one. A submission that
     * has its figures already keeps those: doing it again changes nothing.
     *
     * @param programme the programme's code
     */
    public void keep(long receipt, String programme, Period period, UnitCode unit, List<Table> tables) {
        var loading = new Loading(receipt, programme, period, unit);
        transaction.executeWithoutResult(_ -> {
            if (!hasFigures(receipt)) {
                bulk.execute((ConnectionCallback<@Nullable Void>) connection -> {
                    load(loading, tables, connection);
                    return null;
                });
            }
        });
    }

    // Locks the submission, so that of two at once the second sees the first's figures.
    private boolean hasFigures(long receipt) {
        jdbc.sql("SELECT receipt FROM submission WHERE receipt = :receipt FOR UPDATE")
                .param("receipt", receipt)
                .query(Long.class)
                .single();
        return jdbc.sql("SELECT EXISTS (SELECT FROM figure WHERE receipt = :receipt)")
                .param("receipt", receipt)
                .query(Boolean.class)
                .single();
    }

    /** What was decided of rows that two units report. */
    public DoubleDecisions decisions() {
        return new DoubleDecisions(jdbc, Clock.systemUTC());
    }

    private static void load(Loading loading, List<Table> tables, Connection connection) throws SQLException {
        try {
            loading.load(Derivation.figures(tables), connection);
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("Loading figures broke off", e);
        }
    }

    /**
     * The figures of a unit's form for a period, from the submission that counts; none where none does.
     *
     * @param programme the programme's code
     * @param asOf what was accepted up to this instant counts; all of it if empty
     */
    public List<KeptFigure> of(String programme, UnitCode unit, String form, Period period, Optional<Instant> asOf) {
        return jdbc.sql("""
                        SELECT f.unit, f.subject, f.field, f.member, f.value, f.words
                        FROM current_submission(:programme, :period, COALESCE(CAST(:asOf AS timestamptz), 'infinity')) c JOIN figure f USING (receipt)
                        WHERE c.unit = :unit AND f.form = :form
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("unit", unit.value())
                .param("form", form)
                .param("asOf", utc(asOf))
                .query(Ledger::kept)
                .list();
    }

    /**
     * Lets the database look at what it holds, if much has changed since it last did: before its own daemon comes by, a
     * period just taken in looks empty to its planner, and rolling that up takes minutes.
     */
    public void lookAtItself() {
        jdbc.sql("""
                        SELECT relname FROM pg_stat_user_tables
                        WHERE relname IN ('submission', 'figure', 'finding', 'metric')
                          AND n_mod_since_analyze > 1000 + n_live_tup / 10""")
                .query((row, _) -> row.getString("relname"))
                .list()
                .forEach(table -> bulk.execute("ANALYZE " + table));
    }

    /** By what rows are known again when another unit reports them. */
    public RowMarks marks() {
        return new RowMarks(jdbc);
    }

    static KeptFigure kept(ResultSet row, int number) throws SQLException {
        return new KeptFigure(
                row.getString("unit"),
                row.getString("subject"),
                row.getString("field"),
                row.getString("member"),
                Optional.ofNullable(row.getBigDecimal("value")),
                Optional.ofNullable(row.getString("words")));
    }

    /**
     * A cell in which a submission has a figure.
     *
     * @param form the form's code
     */
    public record FilledCell(String form, String sheet, String cell) {}

    /** The cells in which a submission has figures, form by form, as they stand in the sheet. */
    public List<FilledCell> cells(long receipt) {
        return jdbc.sql("""
                        SELECT form, sheet, cell FROM figure WHERE receipt = :receipt
                        GROUP BY form, sheet, row_number, cell
                        ORDER BY form, sheet, row_number, length(cell), cell
                        """)
                .param("receipt", receipt)
                .query((row, _) -> new FilledCell(row.getString("form"), row.getString("sheet"), row.getString("cell")))
                .list();
    }

    /** Periods before that one, as they stood at an instant, or as they stand. */
    public record Before(Period period, Optional<Instant> asOf) {}

    private static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
        return instant.map(i -> i.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    /**
     * The text last accepted for a subject's field in a period before the given one, from the submissions that count
     * for their periods.
     */
    public Optional<String> lastText(String programme, UnitCode unit, Subject subject, String field, Before before) {
        return jdbc.sql("""
                        WITH counting AS (
                            SELECT receipt, period
                            FROM counting_submission(:programme, '', :before,
                                                     COALESCE(CAST(:asOf AS timestamptz), 'infinity'))
                            WHERE unit = :unit AND period < :before
                        )
                        SELECT f.words FROM counting JOIN figure f USING (receipt)
                        WHERE f.form = :form AND f.subject = :subject AND f.field = :field AND f.member = ''
                          AND f.words IS NOT NULL
                        ORDER BY counting.period DESC
                        LIMIT 1
                        """)
                .param("programme", programme)
                .param("unit", unit.value())
                .param("before", before.period().toString())
                .param("asOf", utc(before.asOf()))
                .param("form", subject.form())
                .param("subject", subject.key())
                .param("field", field)
                .query(String.class)
                .optional();
    }
}
