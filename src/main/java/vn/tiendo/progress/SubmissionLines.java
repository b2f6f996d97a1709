package vn.tiendo.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.progress.consolidation.Consolidation.GivenReason;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.progress.consolidation.Correction;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Timeliness;

/** What was received for a period by an instant, and what had become of it by then. */
final class SubmissionLines {

    /** The driver holds no more of an answer in memory. */
    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final Standings standings;
    private final Corrections corrections;

    SubmissionLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.standings = new Standings(jdbc);
        this.corrections = new Corrections(jdbc);
    }

    /** Those that count first, then by unit and time of receipt. */
    List<SubmissionLine> of(ConsolidationScope scope) {
        var findings = findings(scope);
        var stood = standings.ofPeriod(scope.programme().code(), scope.period(), scope.asOf());
        var corrected = corrections.of(stood);
        return jdbc.sql("""
                        WITH seen AS (
                            SELECT s.*, s.decided_at IS NOT NULL AND s.decided_at <= :asOf AS decided FROM submission s
                            WHERE s.programme = :programme AND s.received_at <= :asOf
                        ), line AS (
                            SELECT s.receipt, s.file_name, s.sha256, s.channel, s.received_at,
                                   CASE WHEN s.decided THEN COALESCE(s.unit, s.claimed_unit)
                                        ELSE s.claimed_unit END AS unit,
                                   CASE WHEN s.decided THEN COALESCE(s.period, s.claimed_period)
                                        ELSE s.claimed_period END AS period,
                                   CASE WHEN s.decided THEN lower(replace(s.state, '_', '-'))
                                        ELSE 'pending' END AS state
                            FROM seen s
                        )
                        SELECT line.*, c.receipt IS NOT NULL AS counts, h.since,
                               CASE WHEN h.released <= :asOf THEN h.released END AS released
                        FROM line
                        LEFT JOIN current_submission(:programme, :period, :asOf) c ON c.receipt = line.receipt
                        LEFT JOIN LATERAL submission_held(:programme, line.period, line.unit, line.received_at) h
                            ON true
                        WHERE line.period = :period
                        ORDER BY counts DESC, line.unit COLLATE "C" NULLS LAST, line.received_at, line.receipt
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .query((row, _) -> line(scope, row, new Told(stood, findings, corrected)))
                .list();
    }

    /** What is known besides, by receipt. */
    private record Told(
            Map<Long, Standing> stood, Map<Long, List<FindingLine>> findings, Map<Long, Correction> corrected) {}

    private Map<Long, List<FindingLine>> findings(ConsolidationScope scope) {
        var findings = new HashMap<Long, List<FindingLine>>();
        // Sheets, cells, rules are said again and again; they are held once.
        var said = new HashMap<String, String>();
        jdbc.sql("""
                        SELECT f.receipt, f.rule, f.severity, f.sheet,
                               COALESCE(f.cells[1], '') AS cell, f.found, f.expected, f.message_vi, f.exemption,
                               r.words, r.who, r.given_at, NULLIF(r.first_period, s.period) AS since
                        FROM submission s JOIN finding f USING (receipt)
                        LEFT JOIN LATERAL (
                            SELECT r.words, r.who, r.given_at, o.period AS first_period
                            FROM reason r JOIN submission o ON o.receipt = r.first_receipt
                            WHERE r.receipt = f.receipt AND r.ordinal = f.ordinal AND r.given_at <= :asOf
                            ORDER BY r.given_at DESC, r.id DESC LIMIT 1) r ON true
                        WHERE s.programme = :programme AND COALESCE(s.period, s.claimed_period) = :period
                          AND s.decided_at <= :asOf
                        ORDER BY f.receipt, f.ordinal
                        """)
                .param("programme", scope.programme().code())
                .param("period", scope.period().toString())
                .param("asOf", scope.asOfUtc())
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    findings.computeIfAbsent(row.getLong("receipt"), _ -> new ArrayList<>())
                            .add(finding(row, said));
                });
        return findings;
    }

    private static FindingLine finding(ResultSet row, Map<String, String> said) throws SQLException {
        var line = new FindingLine(
                once(row.getString("rule"), said),
                Severity.valueOf(row.getString("severity")),
                once(row.getString("sheet"), said),
                once(row.getString("cell"), said),
                once(row.getString("found"), said),
                once(row.getString("expected"), said),
                row.getString("message_vi"),
                Optional.ofNullable(row.getString("exemption")));
        return row.getString("words") == null ? line : line.with(reason(row));
    }

    private static String once(String text, Map<String, String> said) {
        return said.computeIfAbsent(text, _ -> text);
    }

    private static GivenReason reason(ResultSet row) throws SQLException {
        return new GivenReason(
                row.getString("words"),
                row.getString("who"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("since")).flatMap(Period::parse));
    }

    private static SubmissionLine line(ConsolidationScope scope, ResultSet row, Told told) throws SQLException {
        long receipt = row.getLong("receipt");
        var receivedAt = row.getObject("received_at", OffsetDateTime.class).toInstant();
        return new SubmissionLine(
                receipt,
                Optional.ofNullable(row.getString("unit")).map(UnitCode::new),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("channel"),
                receivedAt,
                row.getString("state"),
                row.getBoolean("counts"),
                told.stood.getOrDefault(receipt, new Standing.Pending()),
                Timeliness.of(scope.programme().schedule(), scope.period(), receivedAt, holding(row)),
                List.copyOf(told.findings.getOrDefault(receipt, List.of())),
                Optional.ofNullable(told.corrected.get(receipt)));
    }

    private static Optional<Timeliness.Holding> holding(ResultSet row) throws SQLException {
        var released = instant(row, "released");
        return instant(row, "since").map(since -> new Timeliness.Holding(since, released));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
