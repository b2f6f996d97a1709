package vn.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.adjust.DoubleDecisions;

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
     * Keeps the figures of accepted submissions, in the caller's transaction if there is one. A submission that has its
     * figures already keeps those: doing it again changes nothing.
     */
    public void keep(List<LedgerEntry> submissions) {
        if (!submissions.isEmpty()) {
            transaction.executeWithoutResult(_ -> {
                var there = withFigures(submissions);
                new Loading(bulk, "stored_figure")
                        .load(submissions.stream()
                                .filter(submission -> !there.contains(submission.receipt()))
                                .toList());
            });
        }
    }

    /** What was decided of rows that two units report. */
    public DoubleDecisions decisions() {
        return new DoubleDecisions(jdbc, Clock.systemUTC());
    }

    // Locks the submissions, so that of two at once the second sees the first's figures.
    private Set<Long> withFigures(List<LedgerEntry> submissions) {
        Long[] receipts = submissions.stream().map(LedgerEntry::receipt).toArray(Long[]::new);
        jdbc.sql(
                        "SELECT receipt FROM submission WHERE receipt = ANY (CAST(:receipts AS bigint[])) ORDER BY receipt FOR UPDATE")
                .param("receipts", receipts)
                .query(Long.class)
                .list();
        makeRoom(jdbc, submissions.stream().map(LedgerEntry::period).collect(Collectors.toSet()));
        return jdbc.sql("""
                        SELECT s.receipt
                        FROM unnest(CAST(:receipts AS bigint[]), CAST(:periods AS text[])) AS s (receipt, period)
                        WHERE EXISTS (
                            SELECT FROM stored_figure f WHERE f.receipt = s.receipt AND f.period = s.period)
                        """)
                .param("receipts", receipts)
                .param(
                        "periods",
                        submissions.stream()
                                .map(submission -> submission.period().toString())
                                .toArray(String[]::new))
                .query((row, _) -> row.getLong(1))
                .set();
    }

    /** Sees to it that figures of those periods have where to go. */
    static void makeRoom(JdbcClient jdbc, Set<Period> periods) {
        jdbc.sql("SELECT make_room_for_figures(period) FROM unnest(CAST(:periods AS text[])) AS p (period)")
                .param(
                        "periods",
                        periods.stream().map(Period::toString).sorted().toArray(String[]::new))
                .query((_, _) -> true)
                .list();
    }

    /**
     * The figures of a unit's form for a period, from the submission that counts; none where none does.
     *
     * @param programme the programme's code
     * @param asOf what was accepted up to this instant counts; all of it if empty
     */
    public List<KeptFigure> of(String programme, UnitCode unit, String form, Period period, Optional<Instant> asOf) {
        return jdbc.sql("""
                        SELECT c.unit, s.subject, e.field, e.member, f.value, f.words
                        FROM current_submission(:programme, :period, COALESCE(CAST(:asOf AS timestamptz), 'infinity')) c
                        JOIN stored_figure f ON f.receipt = c.receipt AND f.period = :period
                        JOIN figure_series e ON e.id = f.series AND e.form = :form
                        JOIN figure_subject s ON s.id = f.subject
                        WHERE c.unit = :unit
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("unit", unit.value())
                .param("form", form)
                .param("asOf", utc(asOf))
                .query(Ledger::kept)
                .list();
    }

    /** What was said over several periods. */
    public EarlierFigures earlier() {
        return new EarlierFigures(jdbc);
    }

    /**
     * Lets the database look at what it holds, if much has changed since it last did: before its own daemon comes by, a
     * period just taken in looks empty to its planner, and rolling that up takes minutes.
     */
    public void lookAtItself() {
        jdbc.sql("""
                        SELECT of.name
                        FROM pg_stat_user_tables held
                        -- What is in partitions is known as a whole, too.
                        CROSS JOIN LATERAL (
                            SELECT CASE WHEN held.relname LIKE 'stored@_figure@_%' ESCAPE '@' THEN 'stored_figure'
                                        ELSE held.relname END
                        ) AS of (name)
                        WHERE of.name IN ('submission', 'stored_figure', 'figure_subject', 'figure_series',
                                          'figure_place', 'finding', 'metric')
                        GROUP BY of.name
                        HAVING sum(held.n_mod_since_analyze) > 1000 + sum(held.n_live_tup) / 10""")
                .query((row, _) -> row.getString("name"))
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
                        SELECT f.words FROM counting JOIN figure f USING (receipt, period)
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
