package vn.tiendo.submission;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets whatever moves something in a programme, and whoever fixes the instant of a report, go one after the other. So
 * a move that bears an earlier instant than a report's can be seen by that report, and one that cannot bears a later one.
 */
public final class Turns {

    private final JdbcClient jdbc;

    public Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for one's turn, which lasts until the caller's transaction ends. The instant is to be taken after that. */
    public void await(String programme) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('tiendo.moves'), hashtext(:programme))")
                .param("programme", programme)
                .query(_ -> {});
    }
}
