package vn.tiendo.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * One run of a programme at a time, over all processes that use the database: a session-level advisory lock on a
 * connection of its own, which PostgreSQL gives up by itself if the process dies.
 */
@Component
class RunLock {

    private final DataSource database;

    RunLock(DataSource database) {
        this.database = database;
    }

    /** Held until closed. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits until the programme's turn has come. */
    Held await(String programme) {
        return lock(programme, "SELECT pg_advisory_lock(hashtext('tiendo.run'), hashtext(?))")
                .orElseThrow();
    }

    /** The lock, unless another process holds it. */
    Optional<Held> tryNow(String programme) {
        return lock(programme, "SELECT pg_try_advisory_lock(hashtext('tiendo.run'), hashtext(?))");
    }

    private Optional<Held> lock(String programme, String sql) {
        Connection connection = null;
        boolean got = false;
        try {
            connection = database.getConnection();
            got = call(connection, sql, programme);
            var held = connection;
            return got ? Optional.of(() -> release(held, programme)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot lock runs of " + programme, e);
        } finally {
            if (!got) {
                close(connection);
            }
        }
    }

    /** True unless the lock function answered false; the waiting one answers nothing. */
    private static boolean call(Connection connection, String sql, String programme) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, programme);
            try (var result = statement.executeQuery()) {
                result.next();
                return !"f".equals(result.getString(1));
            }
        }
    }

    private static void release(Connection connection, String programme) {
        try {
            call(connection, "SELECT pg_advisory_unlock(hashtext('tiendo.run'), hashtext(?))", programme);
        } catch (SQLException e) {
            // The connection is lost, and the lock with it: that is what releasing is for.
            System.getLogger(RunLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "Lock lost with its connection", e);
        } finally {
            close(connection);
        }
    }

    private static void close(@org.jspecify.annotations.Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(RunLock.class.getName()).log(System.Logger.Level.DEBUG, "Closing a lost connection", e);
        }
    }
}
