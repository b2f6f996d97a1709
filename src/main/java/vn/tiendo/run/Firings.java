package vn.tiendo.run;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;
import vn.tiendo.programme.Programme;
import vn.tiendo.queue.Run;

/**
 * The instants that the schedules of programmes name, and which of them were seen to. Of several that were missed the last
 * is made up for.
 */
@Component
class Firings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Firings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether an instant has come that nobody has seen to. */
    boolean isDue(Programme programme, Run.What what) {
        return next(programme, what)
                .filter(instant -> !instant.isAfter(clock.instant()))
                .isPresent();
    }

    /** Takes the instant that is due, if any, so that nobody else does. By the holder of the lane. */
    boolean take(Programme programme, Run.What what) {
        boolean due = isDue(programme, what);
        if (due) {
            seen(programme, what);
        }
        return due;
    }

    /** Nothing of what was named up to now is due any more. */
    void seen(Programme programme, Run.What what) {
        jdbc.sql("""
                        INSERT INTO firing (programme, schedule, due_at) VALUES (:programme, :schedule, :now)
                        ON CONFLICT (programme, schedule) DO UPDATE
                            SET due_at = GREATEST(firing.due_at, EXCLUDED.due_at)""")
                .param("programme", programme.code())
                .param("schedule", what.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The first instant after the last that was seen to; empty for a cron that never fires. */
    Optional<Instant> next(Programme programme, Run.What what) {
        var schedule = programme.schedule();
        var cron = CronExpression.parse(
                switch (what) {
                    case COLLECT -> schedule.collect();
                    case REPORT -> schedule.report();
                });
        @Nullable ZonedDateTime next = cron.next(last(programme, what).atZone(schedule.zone()));
        return Optional.ofNullable(next).map(ZonedDateTime::toInstant);
    }

    private Instant last(Programme programme, Run.What what) {
        return jdbc.sql("SELECT due_at FROM firing WHERE programme = :programme AND schedule = :schedule")
                .param("programme", programme.code())
                .param("schedule", what.name())
                .query((row, _) -> row.getTimestamp("due_at").toInstant())
                .optional()
                .orElseGet(clock::instant);
    }
}
