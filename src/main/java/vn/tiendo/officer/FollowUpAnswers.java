package vn.tiendo.officer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.FollowUpAnswer.Result;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Turns;

/** What the province said of proposals and tasks. Only ever added to. Safe for use by many threads. */
public final class FollowUpAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    public FollowUpAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Written down by then for reports of that period or before, in that order. */
    public List<FollowUpAnswer> of(String programme, Period period, Instant asOf) {
        return jdbc.sql("""
                        SELECT * FROM follow_up_answer
                        WHERE programme = :programme AND period <= :period AND at <= :asOf
                        ORDER BY id
                        """)
                .param("programme", programme)
                .param("period", period.toString())
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query((row, _) -> answer(row))
                .list();
    }

    /** What somebody wants to write down. */
    public record Wanted(String programme, Period period, String key, Result result, String words, Actor by) {}

    /** Writes one down, in the caller's transaction. */
    public FollowUpAnswer add(Wanted wanted) {
        var at = new Turns(jdbc).next(wanted.programme(), clock.instant());
        // Another programme's turn is not this one's, and numbers are of all of them.
        jdbc.sql("LOCK TABLE follow_up_answer IN SHARE ROW EXCLUSIVE MODE").update();
        return jdbc.sql("""
                        INSERT INTO follow_up_answer (id, programme, period, key, result, words, who, at)
                        SELECT COALESCE(MAX(id), 0) + 1, :programme, :period, :key, :result, :words, :who, :at
                        FROM follow_up_answer
                        RETURNING *
                        """)
                .param("programme", wanted.programme())
                .param("period", wanted.period().toString())
                .param("key", wanted.key())
                .param("result", wanted.result().name())
                .param("words", wanted.words())
                .param("who", wanted.by().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> answer(row))
                .single();
    }

    private static FollowUpAnswer answer(ResultSet row) throws SQLException {
        return new FollowUpAnswer(
                row.getLong("id"),
                Period.of(row.getString("period")),
                row.getString("key"),
                Result.valueOf(row.getString("result")),
                row.getString("words"),
                Actor.ofProvince(row.getString("who")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
