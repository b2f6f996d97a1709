package vn.tiendo.submission.adjust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.SubmissionRow;
import vn.tiendo.submission.Turns;
import vn.tiendo.submission.adjust.DoubleDecision.Verdict;

/** The province's decisions on what two units report of one thing. Only ever added to. Safe for use by many threads. */
public final class DoubleDecisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    public DoubleDecisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Written down by then, in that order. */
    public List<DoubleDecision> of(String programme, Instant asOf) {
        return of(programme).stream()
                .filter(decision -> !decision.at().isAfter(asOf))
                .toList();
    }

    /** All of them, in the order in which they were written down. */
    public List<DoubleDecision> of(String programme) {
        return jdbc.sql("SELECT * FROM double_decision WHERE programme = :programme ORDER BY id")
                .param("programme", programme)
                .query((row, _) -> decision(row))
                .list();
    }

    /** The one that holds for each two rows in a period: the last of those that hold from then or before. */
    public static Map<DoubleRows, DoubleDecision> holding(List<DoubleDecision> all, Period period) {
        var holding = new LinkedHashMap<DoubleRows, DoubleDecision>();
        all.stream().filter(decision -> decision.since().compareTo(period) <= 0).forEach(decision -> {
            // In the order in which they were written down last.
            holding.remove(decision.rows());
            holding.put(decision.rows(), decision);
        });
        return holding;
    }

    /** What somebody wants to write down. */
    public record Wanted(String programme, Period since, DoubleRows rows, Verdict verdict, Actor by, Reason reason) {}

    /** Writes one down, in the caller's transaction. */
    public DoubleDecision add(Wanted wanted) {
        var at = new Turns(jdbc).next(wanted.programme(), clock.instant());
        // Another programme's turn is not this one's, and numbers are of all of them.
        jdbc.sql("LOCK TABLE double_decision IN SHARE ROW EXCLUSIVE MODE").update();
        return jdbc.sql("""
                        INSERT INTO double_decision (id, programme, since, form, unit, subject, other_unit, other_subject,
                                                     verdict, counts_at, at, who, reason)
                        SELECT COALESCE(MAX(id), 0) + 1, :programme, :since, :form, :unit, :subject, :otherUnit,
                               :otherSubject, :verdict, CAST(:countsAt AS text), :at, :who, :reason
                        FROM double_decision
                        RETURNING *
                        """)
                .param("programme", wanted.programme())
                .param("since", wanted.since().toString())
                .param("form", wanted.rows().form())
                .param("unit", wanted.rows().one().unit().value())
                .param("subject", wanted.rows().one().subject())
                .param("otherUnit", wanted.rows().other().unit().value())
                .param("otherSubject", wanted.rows().other().subject())
                .param("verdict", wanted.verdict().code().toUpperCase(Locale.ROOT))
                .param(
                        "countsAt",
                        wanted.verdict().counting().map(UnitCode::value).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", wanted.by().name())
                .param("reason", wanted.reason().text())
                .query((row, _) -> decision(row))
                .single();
    }

    private static DoubleDecision decision(ResultSet row) throws SQLException {
        var rows = new DoubleRows(
                row.getString("form"),
                new DoubleRows.Row(new UnitCode(row.getString("unit")), row.getString("subject")),
                new DoubleRows.Row(new UnitCode(row.getString("other_unit")), row.getString("other_subject")));
        return new DoubleDecision(
                row.getLong("id"),
                row.getString("programme"),
                Period.of(row.getString("since")),
                rows,
                verdict(row.getString("verdict"), Optional.ofNullable(row.getString("counts_at"))),
                Actor.ofProvince(row.getString("who")),
                new Reason(row.getString("reason")),
                SubmissionRow.instant(row, "at"));
    }

    private static Verdict verdict(String code, Optional<String> countsAt) {
        return switch (code) {
            case "SAME" -> new Verdict.Same(new UnitCode(countsAt.orElseThrow()));
            case "DIFFERENT" -> new Verdict.Different();
            case "OPEN" -> new Verdict.Open();
            default -> throw new IllegalArgumentException("No such verdict: " + code);
        };
    }
}
