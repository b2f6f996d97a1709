package vn.tiendo.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails that are due, one at a time, each to one process; and what came of trying them. */
@Component
public class DueNotices {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int LONGEST_ERROR = 2000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public DueNotices(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param isLast whether it is not tried again */
    record Tried(Notice notice, Attempt attempt, boolean isLast) {}

    /** Tries the one that has waited longest, if any is due that nobody else is trying. */
    Optional<Tried> tryNext(Function<Notice, Attempt> how, int tries) {
        return transaction.execute(_ -> hold().map(notice -> tried(notice, how.apply(notice), tries)));
    }

    /**
     * Locks the next one. What another process held a moment ago is locked as soon as that one has marked it, though
     * this query still saw it due: so it is looked at again, by a query that sees the mark.
     */
    private Optional<Notice> hold() {
        for (var id = lock(0); id.isPresent(); id = lock(id.get())) {
            var due = find(id.get());
            if (due.isPresent()) {
                return due;
            }
        }
        return Optional.empty();
    }

    private Optional<Long> lock(long after) {
        return jdbc.sql("""
                        SELECT n.id FROM notice n
                        WHERE n.id > :after
                          AND n.id IN (SELECT s.id FROM notice_state s WHERE s.next_at <= :now)
                        ORDER BY n.id
                        LIMIT 1
                        FOR UPDATE OF n SKIP LOCKED
                        """)
                .param("after", after)
                .param("now", Outbox.utc(clock.instant()))
                .query(Long.class)
                .optional();
    }

    private Optional<Notice> find(long id) {
        return jdbc.sql("SELECT * FROM notice_state WHERE id = :id AND next_at <= :now")
                .param("id", id)
                .param("now", Outbox.utc(clock.instant()))
                .query((row, _) -> NoticeRow.of(row))
                .optional();
    }

    private Tried tried(Notice notice, Attempt attempt, int tries) {
        boolean last = notice.attempts() + 1 >= tries;
        switch (attempt) {
            case Attempt.Sent() -> note(notice, "SENT", Optional.empty(), "");
            case Attempt.Refused(String why) -> note(notice, "GIVEN_UP", Optional.empty(), why);
            case Attempt.Failed(String why) -> failed(notice, why, last);
            case Attempt.NoServer(String why) -> failed(notice, why, last);
        }
        return new Tried(notice, attempt, last);
    }

    private void failed(Notice notice, String why, boolean last) {
        if (last) {
            note(notice, "GIVEN_UP", Optional.empty(), why);
        } else {
            note(notice, "FAILED", Optional.of(clock.instant().plus(waitAfter(notice.attempts()))), why);
        }
    }

    /** Twice as long every time, up to a quarter of a day. */
    static Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void note(Notice notice, String outcome, Optional<Instant> next, String error) {
        jdbc.sql("""
                        INSERT INTO notice_attempt (notice, number, attempted_at, outcome, next_at, error)
                        VALUES (:notice, :number, :now, :outcome, :next, :error)
                        """)
                .param("notice", notice.id())
                .param("number", notice.attempts() + 1)
                .param("now", Outbox.utc(clock.instant()))
                .param("outcome", outcome)
                .param("next", next.map(Outbox::utc).orElse(null))
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .update();
    }
}
