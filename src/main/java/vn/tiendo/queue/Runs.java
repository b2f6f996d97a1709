package vn.tiendo.queue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.Turns;

/** The runs asked for and what became of them, whichever process is at them; none is ever deleted. */
@Repository
public class Runs {

    static final RunRow ROW = new RunRow();

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

    /**
     * Notes the request as a new run; or gives the one that was asked for before, has not begun, and will do the same:
     * a hundred files sent one by one are checked together.
     */
    public Run request(RunRequest request) {
        return transaction.execute(
                _ -> new RunRequests(jdbc).note(request, turns.next(request.programme(), clock.instant())));
    }

    /**
     * Begins a run that is due, or goes on with one that was cut off. By whoever holds the lane.
     *
     * @return the run as it has begun; nothing if it is not to be done any more
     */
    public Optional<Run> begin(Run run, String holder) {
        return jdbc.sql("""
                        UPDATE run
                        SET state = 'RUNNING', holder = :holder, attempts = attempts + 1, retry_at = NULL, fault = NULL,
                            message = '', started_at = COALESCE(started_at, :now), finished_at = NULL
                        WHERE id = :id AND (state IN ('REQUESTED', 'RUNNING') OR retry_at IS NOT NULL)
                        RETURNING *""")
                .param("holder", holder)
                .param("now", utc(clock.instant()))
                .param("id", run.id())
                .query(ROW)
                .optional();
    }

    /** Fixes what counts in it, unless whoever asked has: all that was committed up to now, and nothing later. */
    public Run fix(Run run) {
        return jdbc.sql("""
                        UPDATE run SET as_of = CASE WHEN as_of_given THEN as_of ELSE tick(programme, :now) END
                        WHERE id = :id RETURNING *""")
                .param("now", utc(clock.instant()))
                .param("id", run.id())
                .query(ROW)
                .single();
    }

    /** What was to be done is done; what was tried in vain for the same purpose before is not tried again. */
    public void completed(Run run) {
        transaction.executeWithoutResult(_ -> {
            finished(run.id(), Run.State.COMPLETED);
            jdbc.sql("""
                            UPDATE run SET retry_at = NULL
                            WHERE programme = :programme AND what = :what AND period IS NOT DISTINCT FROM :period
                              AND id < :id AND retry_at IS NOT NULL AND NOT as_of_given""")
                    .param("programme", run.programme())
                    .param("what", run.what().name())
                    .param("period", run.period().map(Period::toString).orElse(null))
                    .param("id", run.id())
                    .update();
        });
    }

    private void finished(long id, Run.State state) {
        jdbc.sql("""
                        UPDATE run SET state = :state, finished_at = :now, step = NULL, done = NULL, total = NULL
                        WHERE id = :id AND state = 'RUNNING'""")
                .param("state", state.name())
                .param("now", utc(clock.instant()))
                .param("id", id)
                .update();
    }

    /** @param retryAt when it is tried again by itself */
    public void failed(long id, RunFault fault, String particulars, Optional<Instant> retryAt) {
        transaction.executeWithoutResult(_ -> {
            finished(id, Run.State.FAILED);
            jdbc.sql("""
                            UPDATE run SET fault = :fault, message = :message, retry_at = :retryAt
                            WHERE id = :id AND state = 'FAILED'""")
                    .param("fault", fault.name())
                    .param("message", particulars)
                    .param("retryAt", retryAt.map(Runs::utc).orElse(null))
                    .param("id", id)
                    .update();
        });
    }

    /**
     * Lets a run be. One that is under way, in whichever process, writes nothing any more.
     *
     * @return whether there was anything to stop
     */
    public boolean stop(long id) {
        return jdbc.sql("""
                        UPDATE run
                        SET state = 'STOPPED', retry_at = NULL, finished_at = :now,
                            step = NULL, done = NULL, total = NULL
                        WHERE id = :id AND (state IN ('REQUESTED', 'RUNNING') OR retry_at IS NOT NULL)""").param("now", utc(clock.instant())).param("id", id).update() == 1;
    }

    /** Where it is, for everybody to see. */
    void at(long id, Run.Step step) {
        jdbc.sql("UPDATE run SET step = :step, done = :done, total = :total WHERE id = :id AND state = 'RUNNING'")
                .param("step", step.name())
                .param("done", step.done())
                .param("total", step.total())
                .param("id", id)
                .update();
    }

    /** What is to be done next: first what was cut off, then what was asked for or has to be tried again. */
    public Optional<Run> next(String programme) {
        return jdbc.sql("""
                        SELECT * FROM run
                        WHERE programme = :programme AND (state IN ('REQUESTED', 'RUNNING') OR retry_at <= :now)
                        ORDER BY state <> 'RUNNING', id LIMIT 1""")
                .param("programme", programme)
                .param("now", utc(clock.instant()))
                .query(ROW)
                .optional();
    }

    /** Whether what was sent is still to be taken in: it was asked for, or failed and is tried again. */
    public boolean isCollectingOwed(String programme) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM run WHERE programme = :programme AND what = 'COLLECT'
                              AND (state = 'REQUESTED' OR retry_at IS NOT NULL)) AS owed""")
                .param("programme", programme)
                .query((row, _) -> row.getBoolean("owed"))
                .single();
    }

    /** When the next of those that failed is tried again. */
    public Optional<Instant> nextRetry(String programme) {
        return jdbc.sql("SELECT MIN(retry_at) AS at FROM run WHERE programme = :programme AND retry_at IS NOT NULL")
                .param("programme", programme)
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("at")))
                .single()
                .map(java.sql.Timestamp::toInstant);
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public Run get(long id) {
        return find(id).orElseThrow();
    }

    public Optional<Run> find(long id) {
        return jdbc.sql("SELECT * FROM run WHERE id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** Those under way, of whatever programme and in whatever process; also those that failed and are tried again. */
    public List<Run> underWay() {
        return jdbc.sql("SELECT * FROM run WHERE state = 'RUNNING' OR retry_at IS NOT NULL ORDER BY id")
                .query(ROW)
                .list();
    }

    /** The newest runs of a programme. */
    public List<Run> latest(String programme, int limit) {
        return jdbc.sql("SELECT * FROM run WHERE programme = :programme ORDER BY id DESC LIMIT :limit")
                .param("programme", programme)
                .param("limit", limit)
                .query(ROW)
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
                .query(ROW)
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
                .query(ROW)
                .optional();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
