package vn.tiendo.queue;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;

/** What is asked for becomes a run, or joins one that is about to do it. */
record RunRequests(JdbcClient jdbc) {

    /** In its turn, in the caller's transaction. */
    Run note(RunRequest request, Instant now) {
        return same(request).orElseGet(() -> added(request, now));
    }

    private Optional<Run> same(RunRequest request) {
        if (request.asOf().isPresent() || !request.reason().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        SELECT * FROM run
                        WHERE programme = :programme AND what = :what AND period IS NOT DISTINCT FROM :period
                          AND state = 'REQUESTED' AND NOT as_of_given
                        ORDER BY id LIMIT 1""")
                .param("programme", request.programme())
                .param("what", request.what().name())
                .param("period", request.period().map(Period::toString).orElse(null))
                .query(Runs.ROW)
                .optional();
    }

    // What will be accepted after now cannot be counted on: an instant yet to come means all there is when it begins.
    private Run added(RunRequest request, Instant now) {
        var asOf = request.asOf().filter(instant -> instant.isBefore(now));
        return jdbc.sql("""
                        INSERT INTO run (programme, period, what, as_of, as_of_given, reason, who, requested_at)
                        VALUES (:programme, :period, :what, :asOf, :asOfGiven, :reason, :who, :now)
                        RETURNING *""")
                .param("programme", request.programme())
                .param("period", request.period().map(Period::toString).orElse(null))
                .param("what", request.what().name())
                .param("asOf", Runs.utc(asOf.orElse(now)))
                .param("asOfGiven", asOf.isPresent())
                .param("reason", request.reason())
                .param("who", request.who())
                .param("now", Runs.utc(now))
                .query(Runs.ROW)
                .single();
    }
}
