package vn.tiendo.submission;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one order of whatever moves figures in a programme: receipts, decisions, moves, reasons, and the instants as of
 * which reports are made. Each gets an instant of its own, later than all before it, and whoever asks next waits until it
 * is committed. So what bears an earlier instant than a report's can be seen by that report, always.
 */
public final class Turns {

    private final JdbcClient jdbc;

    public Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for one's turn, which lasts until the caller's transaction ends.
     *
     * @param wallClock what the caller's clock shows
     * @return that, or just after the instant given out last, if the clock is not past it; in microseconds
     */
    public Instant next(String programme, Instant wallClock) {
        return jdbc.sql("SELECT tick(:programme, :now) AS at")
                .param("programme", programme)
                .param("now", wallClock.atOffset(ZoneOffset.UTC))
                .query((row, _) -> SubmissionRow.instant(row, "at"))
                .single();
    }
}
