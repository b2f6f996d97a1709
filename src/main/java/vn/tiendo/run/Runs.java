package vn.tiendo.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.Turns;

/** The runs asked for and what became of them; none is ever deleted. */
@Repository
public class Runs {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Turns turns;
    private final Clock clock;

    Runs(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.turns = new Turns(jdbc);
        this.clock = clock;
    }

    /** Notes the request as a new run. Whatever was moved before its instant is there to be seen by then. */
    Run request(RunRequest request) {
        return transaction.execute(_ -> {
            turns.await(request.programme());
            return note(request);
        });
    }

    private Run note(RunRequest request) {
        // PostgreSQL keeps microseconds: a run must find the instant again that it was made with.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long id = jdbc.sql("""
                        INSERT INTO run (programme, period, what, as_of, reason, who, requested_at)
                        VALUES (:programme, :period, :what, :asOf, :reason, :who, :now)
                        RETURNING id""")
                .param("programme", request.programme())
                .param("period", request.period().map(Period::toString).orElse(null))
                .param("what", request.what().name())
                .param("asOf", utc(request.asOf().orElse(now)))
                .param("reason", request.reason())
                .param("who", request.who())
                .param("now", utc(now))
                .query(Long.class)
                .single();
        return get(id);
    }

    /** Takes the run to execute it; false if somebody else has taken it before. */
    boolean claim(long id) {
        return jdbc.sql("UPDATE run SET state = 'RUNNING' WHERE id = :id AND state = 'REQUESTED'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void started(long id) {
        jdbc.sql("""
                        UPDATE run SET state = 'RUNNING', started_at = COALESCE(started_at, :now), finished_at = NULL
                        WHERE id = :id""").param("now", utc(clock.instant())).param("id", id).update();
    }

    void finished(long id, Run.State state, String message) {
        jdbc.sql("UPDATE run SET state = :state, finished_at = :now, message = :message WHERE id = :id")
                .param("state", state.name())
                .param("now", utc(clock.instant()))
                .param("message", message)
                .param("id", id)
                .update();
    }

    /** @throws java.util.NoSuchElementException if there is none */
    Run get(long id) {
        return find(id).orElseThrow();
    }

    public Optional<Run> find(long id) {
        return jdbc.sql("SELECT * FROM run WHERE id = :id")
                .param("id", id)
                .query((row, _) -> run(row))
                .optional();
    }

    /** The newest runs of a programme. */
    public List<Run> latest(String programme, int limit) {
        return jdbc.sql("SELECT * FROM run WHERE programme = :programme ORDER BY id DESC LIMIT :limit")
                .param("programme", programme)
                .param("limit", limit)
                .query((row, _) -> run(row))
                .list();
    }

    /** The newest runs of a period. */
    public List<Run> latest(String programme, Period period, int limit) {
        return jdbc.sql("""
                        SELECT * FROM run WHERE programme = :programme AND period = :period
                        ORDER BY id DESC LIMIT :limit""")
                .param("programme", programme)
                .param("period", period.toString())
                .param("limit", limit)
                .query((row, _) -> run(row))
                .list();
    }

    /** The last run that completed a period's report. */
    public Optional<Run> lastReport(String programme, Period period) {
        return jdbc.sql("""
                        SELECT * FROM run
                        WHERE programme = :programme AND period = :period AND what = 'REPORT' AND state = 'COMPLETED'
                        ORDER BY id DESC LIMIT 1""")
                .param("programme", programme)
                .param("period", period.toString())
                .query((row, _) -> run(row))
                .optional();
    }

    /** Runs that were asked for and neither completed nor failed, oldest first. */
    List<Run> unfinished() {
        return jdbc.sql("SELECT * FROM run WHERE state IN ('REQUESTED', 'RUNNING') ORDER BY id")
                .query((row, _) -> run(row))
                .list();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("programme"),
                Optional.ofNullable(row.getString("period")).map(Period::of),
                Run.What.valueOf(row.getString("what")),
                row.getTimestamp("as_of").toInstant(),
                row.getString("reason"),
                row.getString("who"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                Run.State.valueOf(row.getString("state")),
                row.getString("message"));
    }

    private static Optional<Instant> instant(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
