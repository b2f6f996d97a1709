package vn.tiendo.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run of a programme at a time, over all processes that use the database. A lane is an advisory lock on a connection
 * of its own, which PostgreSQL gives up by itself if the process dies; and an epoch, because the lock is gone, too, if
 * only that connection is cut. Whoever takes the lane counts the epoch up, and whoever writes asks for its own first.
 */
@Component
public class Lanes {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

    private static final ScopedValue<Turn> TURN = ScopedValue.newInstance();

    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Instance instance = Instance.current();

    Lanes(DataSource database, PlatformTransactionManager transactions) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A run under way in a lane that was taken at that epoch. */
    private record Turn(long run, String programme, long epoch) {}

    /** A lane taken; until it is closed, or lost. */
    public final class Held implements AutoCloseable {

        private final Connection connection;
        private final String programme;
        private final long epoch;

        private Held(Connection connection, String programme, long epoch) {
            this.connection = connection;
            this.programme = programme;
            this.epoch = epoch;
        }

        String programme() {
            return programme;
        }

        public String holder() {
            return instance.name();
        }

        /** Does what a run does; whatever it writes is to be {@linkplain #confirmed confirmed}. */
        public <T> T run(long run, Supplier<T> work) {
            return ScopedValue.where(TURN, new Turn(run, programme, epoch)).call(work::get);
        }

        @Override
        public void close() {
            try {
                ask(connection, "SELECT pg_advisory_unlock(hashtext('tiendo.run'), hashtext(?))", programme);
            } catch (SQLException e) {
                LOG.debug("The lane of {} was lost with its connection", programme, e);
            } finally {
                Lanes.close(connection);
            }
        }
    }

    /** Waits until the programme's lane is free. */
    public Held take(String programme) {
        while (true) {
            var held = tryTake(programme);
            if (held.isPresent()) {
                return held.get();
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("Interrupted while waiting for the lane of " + programme);
            }
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    /** The lane, unless somebody has it. */
    public Optional<Held> tryTake(String programme) {
        Connection connection = null;
        Held held = null;
        try {
            connection = database.getConnection();
            if (ask(connection, "SELECT pg_try_advisory_lock(hashtext('tiendo.run'), hashtext(?))", programme)) {
                held = new Held(connection, programme, nextEpoch(connection, programme));
            }
            return Optional.ofNullable(held);
        } catch (SQLException e) {
            throw new org.springframework.jdbc.CannotGetJdbcConnectionException(
                    "Cannot take the lane of " + programme, e);
        } finally {
            if (held == null) {
                close(connection);
            }
        }
    }

    private static boolean ask(Connection connection, String sql, String programme) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, programme);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    // Waits for whoever is about to commit something of the epoch before.
    private long nextEpoch(Connection connection, String programme) throws SQLException {
        try (var statement = connection.prepareStatement("""
                INSERT INTO lane (programme, epoch, holder, since) VALUES (?, 1, ?, now())
                ON CONFLICT (programme) DO UPDATE
                    SET epoch = lane.epoch + 1, holder = EXCLUDED.holder, since = EXCLUDED.since
                RETURNING epoch""")) {
            statement.setString(1, programme);
            statement.setString(2, instance.name());
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /**
     * Asks whether the run under way in this thread may still write. The answer holds until the caller's transaction ends.
     *
     * @throws LaneLost if its lane was taken by somebody else, or it was stopped
     */
    public void confirm() {
        var turn = TURN.get();
        var kept = jdbc.sql("""
                        SELECT r.state = 'RUNNING' FROM lane l JOIN run r ON r.id = :run
                        WHERE l.programme = :programme AND l.epoch = :epoch
                        FOR SHARE OF l""")
                .param("run", turn.run())
                .param("programme", turn.programme())
                .param("epoch", turn.epoch())
                .query(Boolean.class)
                .optional();
        if (!kept.orElse(false)) {
            throw new LaneLost(turn.run());
        }
    }

    /** Writes in a transaction, the caller's if there is one, that begins with {@link #confirm}. */
    public <T extends @Nullable Object> T confirmed(Supplier<T> writing) {
        return transaction.execute(_ -> {
            confirm();
            return writing.get();
        });
    }

    /** The run that the calling thread is at. */
    static Optional<Long> run() {
        return TURN.isBound() ? Optional.of(TURN.get().run()) : Optional.empty();
    }

    private static void close(@Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debug("Closing a lost connection", e);
        }
    }
}
