package vn.tiendo.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What comes of all that was received, as one hash: equal where the same files were accepted, whatever happened to the
 * machine meanwhile. Submissions are named by their bytes, since receipt numbers and runs differ from machine to machine.
 */
public final class FiguresHash {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final String COUNTING = """
            SELECT p.programme, c.period, c.unit, s.sha256
            FROM (SELECT DISTINCT programme FROM submission) p
            CROSS JOIN LATERAL counting_submission(p.programme, '', '9999-99', ?) c
            JOIN submission s USING (receipt)
            ORDER BY p.programme COLLATE "C", c.period COLLATE "C", c.unit COLLATE "C"
            """;

    private static final String FIGURES = """
            SELECT f.programme, f.period, f.unit, s.sha256, f.form, f.subject, f.field, f.member,
                   trim_scale(f.value)::text, f.words, f.mark, f.sheet, f.row_number, f.cell, f.raw
            FROM figure f JOIN submission s USING (receipt)
            WHERE s.decided_at <= ?
            ORDER BY f.programme COLLATE "C", f.period COLLATE "C", f.unit COLLATE "C", s.sha256 COLLATE "C",
                     f.form COLLATE "C", f.subject COLLATE "C", f.field COLLATE "C", f.member COLLATE "C",
                     f.receipt
            """;

    private static final String METRICS = """
            SELECT r.programme, r.period, m.indicator, m.dimension, m.key,
                   trim_scale(m.numerator)::text, trim_scale(m.denominator)::text
            FROM (
                SELECT DISTINCT ON (programme, period) id, programme, period
                FROM run
                WHERE what = 'REPORT' AND state = 'COMPLETED' AND as_of <= ?
                ORDER BY programme, period, id DESC
            ) r
            JOIN metric m ON m.run = r.id
            ORDER BY r.programme COLLATE "C", r.period COLLATE "C", m.indicator COLLATE "C",
                     m.dimension COLLATE "C", m.key COLLATE "C"
            """;

    private static final String ADJUSTMENTS = """
            SELECT a.programme, a.period, a.unit, a.form, a.subject, a.field, a.member, trim_scale(a.amount)::text,
                   a.who, a.reason, r.who, r.reason
            FROM adjustment a LEFT JOIN adjustment r ON r.reverses = a.id AND r.at <= ?
            WHERE a.reverses IS NULL AND a.at <= ?
            ORDER BY a.programme COLLATE "C", a.period COLLATE "C", a.unit COLLATE "C", a.form COLLATE "C",
                     a.subject COLLATE "C", a.field COLLATE "C", a.member COLLATE "C", a.amount,
                     a.who COLLATE "C", a.reason COLLATE "C", r.who COLLATE "C", r.reason COLLATE "C"
            """;

    /** Of the same rows in their order; which rows were decided on first is nothing to the figures. */
    private static final String DECISIONS = """
            SELECT programme, form, unit, subject, other_unit, other_subject, since, verdict, counts_at, who, reason
            FROM double_decision
            WHERE at <= ?
            ORDER BY programme COLLATE "C", form COLLATE "C", unit, subject COLLATE "C", other_unit,
                     other_subject COLLATE "C", id
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    public FiguresHash(DataSource database, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(database);
        // Rows come a few at a time, and none in between.
        jdbc.setFetchSize(ROWS_AT_ONCE);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Lines of one kind, and the hash of them all. */
    public record Part(long lines, String sha256) {}

    /**
     * The hash of its parts. Where nothing was ever adjusted or decided to be counted twice it is that of the first three
     * alone, as it was before there was any of that.
     *
     * @param counting which file counts for each unit and period
     * @param figures of every accepted submission, with their cells
     * @param metrics of the last report of each period that was made as of then
     * @param adjustments of the province, with what took them back
     * @param decisions of the province on what two units report
     */
    public record Hash(Part counting, Part figures, Part metrics, Part adjustments, Part decisions) {

        public String sha256() {
            var all = digest();
            Stream.concat(
                            Stream.of(counting, figures, metrics),
                            Stream.of(adjustments, decisions).filter(part -> part.lines() > 0))
                    .forEach(part -> all.update(part.sha256().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(all.digest());
        }
    }

    /** In the caller's transaction if there is one, else as of one moment. */
    public Hash asOf(Instant instant) {
        var asOf = instant.atOffset(ZoneOffset.UTC);
        return snapshot.execute(_ -> new Hash(
                part(COUNTING, asOf),
                part(FIGURES, asOf),
                part(METRICS, asOf),
                part(ADJUSTMENTS, asOf, asOf),
                part(DECISIONS, asOf)));
    }

    private Part part(String sql, Object... instants) {
        var digest = digest();
        long[] lines = {0};
        jdbc.query(
                sql,
                row -> {
                    digest.update(line(row).getBytes(StandardCharsets.UTF_8));
                    lines[0]++;
                },
                instants);
        return new Part(lines[0], HexFormat.of().formatHex(digest.digest()));
    }

    /** Each column with its length before it, so that no two rows give the same line. */
    private static String line(ResultSet row) throws SQLException {
        var line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String text = row.getString(column);
            line.append(text == null ? "-" : text.length() + ":" + text).append('\t');
        }
        return line.append('\n').toString();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
