package vn.tiendo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed process left behind. It is stopped cleanly and started anew, rather than adopted, so that
 * one way of starting serves for all cases. Only the holder of the {@link HomeLock} may do this.
 */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 30;

    private Orphan() {}

    /** Stops it if there is one, and removes a stale pid file, for which a start would wait in vain. */
    static void stop(Home home, Secret secret) {
        try {
            var orphan = Postmaster.runningOn(home.data());
            if (orphan.isPresent()) {
                stop(orphan.get(), secret);
            }
            Files.deleteIfExists(Postmaster.pidFile(home.data()));
        } catch (IOException e) {
            throw new DatabaseFault(
                    "Không đọc được thư mục " + home.data() + ".", "Cannot read " + home.data() + ".", e);
        }
    }

    private static void stop(Postmaster orphan, Secret secret) {
        LOG.info(
                "Stopping the PostgreSQL that an earlier run left behind (PID {})",
                orphan.process().pid());
        endSessions(orphan, secret);
        orphan.process().destroy();
        try {
            orphan.process().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw stillThere(orphan, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillThere(orphan, e);
        }
    }

    // A polite stop waits for sessions; those of the killed process may still be at a long statement.
    private static void endSessions(Postmaster orphan, Secret secret) {
        var server = new ServerAddress(orphan.port(), EmbeddedServer.SUPERUSER, secret);
        try (var connection = server.dataSource("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
                    """);
        } catch (SQLException e) {
            LOG.info("It takes no connections ({}); it is told to stop all the same", e.getMessage());
        }
    }

    private static DatabaseFault stillThere(Postmaster orphan, Exception cause) {
        long pid = orphan.process().pid();
        return new DatabaseFault(
                String.format(
                        Locale.ROOT,
                        "PostgreSQL của lần chạy trước (PID %d) không dừng sau %d giây. Hãy dừng tiến trình đó rồi chạy lại.",
                        pid,
                        PATIENCE_SECONDS),
                String.format(
                        Locale.ROOT,
                        "The PostgreSQL of an earlier run (PID %d) did not stop within %d s. Stop it, then start again.",
                        pid,
                        PATIENCE_SECONDS),
                cause);
    }
}
