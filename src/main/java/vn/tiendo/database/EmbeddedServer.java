package vn.tiendo.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own, its data kept under the home folder. One process at a time has it; closing stops it.
 * It is as durable as a server should be (fsync, synchronous commit), asks for a password, and listens on this
 * machine only. If it dies it is started again, at the same address.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    /** Name of the database, and of the role that owns it; the superuser does not do the daily work. */
    static final String NAME = "tiendo";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    /** Of one death after the other, something is wrong that starting again does not mend. */
    private static final int DEATHS = 3;

    private static final int QUIET_SECONDS = 60;

    /** Long enough for a stop to come to its end if nobody has a session. */
    private static final int STOPPING_SECONDS = 3;

    private final Home home;
    private final HomeLock lock;
    private final Cluster cluster;
    private final Secret secret;
    private final Consumer<DatabaseFault> givingUp;
    private Postmaster postmaster;
    private EverySecond watch = new EverySecond();
    private boolean closed;
    private int deaths;
    private int quiet;
    private int stopping;

    private EmbeddedServer(Home home, HomeLock lock, Cluster cluster, Secret secret, Consumer<DatabaseFault> givingUp)
            throws IOException {
        this.home = home;
        this.lock = lock;
        this.cluster = cluster;
        this.secret = secret;
        this.givingUp = givingUp;
        this.postmaster = cluster.start(freePort());
    }

    /**
     * Starts it, setting up the data folder the first time (some seconds).
     *
     * @throws HomeInUse if another process has it
     * @throws DatabaseFault if it does not start
     */
    static EmbeddedServer start(Path folder) {
        return start(folder, PackedPrograms.ofThisMachine(), ProgramEnd::now);
    }

    /** @param givingUp told when it died and does not start again */
    static EmbeddedServer start(Path folder, PackedPrograms packed, Consumer<DatabaseFault> givingUp) {
        var home = Home.at(folder);
        var lock = HomeLock.acquire(home);
        try {
            var secret = Secret.of(home);
            Orphan.stop(home, secret);
            var cluster = Cluster.in(home, Programs.in(home.binaries(), packed));
            return new EmbeddedServer(home, lock, cluster, secret, givingUp).begin();
        } catch (IOException | SQLException e) {
            lock.close();
            throw notStarted(home, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private EmbeddedServer begin() throws IOException, SQLException {
        try {
            prepare();
            watch = EverySecond.every(this::look);
            return this;
        } catch (SQLException | RuntimeException e) {
            cluster.stop();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void prepare() throws SQLException {
        try (var connection = superuser().dataSource("postgres").getConnection();
                var statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN");
            }
            // The password is our own base64 text, so it cannot end the literal.
            statement.execute("ALTER ROLE " + NAME + " PASSWORD '" + secret.value() + "'");
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Whether it lives still; if not, it is started again. */
    private void look() {
        try {
            restartIfDead();
        } catch (IOException | RuntimeException e) {
            watch.close();
            givingUp.accept(died(e));
        }
    }

    private synchronized void restartIfDead() throws IOException {
        if (closed) {
            return;
        }
        endIfStopping();
        if (postmaster.servesFrom(home.data())) {
            deaths = ++quiet > QUIET_SECONDS ? 0 : deaths;
            return;
        }
        quiet = 0;
        if (++deaths > DEATHS) {
            throw new IOException("Died " + deaths + " times within minutes");
        }
        cluster.clear();
        // Those who had connections ask for new ones where they had the old ones.
        postmaster = cluster.start(postmaster.port());
        LOG.warn("PostgreSQL nhúng đã dừng đột ngột, đã chạy lại (the embedded PostgreSQL had died; it runs again)");
    }

    /**
     * A stranger's {@code kill} asks for a polite stop: it waits for the sessions that are there, which are ours and stay, and
     * lets nobody else in.
     */
    private void endIfStopping() throws IOException {
        stopping = Postmaster.stopsOn(home.data()) ? stopping + 1 : 0;
        if (stopping >= STOPPING_SECONDS) {
            stopping = 0;
            cluster.stop();
        }
    }

    private DatabaseFault died(Exception cause) {
        return new DatabaseFault(
                "PostgreSQL nhúng đã dừng đột ngột và không chạy lại được, nên chương trình dừng; xem %s rồi chạy lại. Những gì đã nhận vẫn còn."
                        .formatted(home.log()),
                "The embedded PostgreSQL died and does not start again, so the program ends; see %s, then start again. What was received is kept."
                        .formatted(home.log()),
                cause);
    }

    private ServerAddress superuser() {
        return new ServerAddress(port(), SUPERUSER, secret);
    }

    ServerAddress address() {
        return new ServerAddress(port(), NAME, secret);
    }

    private synchronized int port() {
        return postmaster.port();
    }

    String url() {
        return address().url(NAME);
    }

    DataSource dataSource() {
        return address().dataSource(NAME);
    }

    private static DatabaseFault notStarted(Home home, Exception cause) {
        return KnownFaults.in(cause, home.path())
                .orElseGet(() -> new DatabaseFault(
                        "PostgreSQL nhúng trong %s không khởi động được; xem %s.".formatted(home.data(), home.log()),
                        "The embedded PostgreSQL in %s did not start; see %s.".formatted(home.data(), home.log()),
                        cause));
    }

    /** Stops the server, then lets go of the folder. Close pools first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        watch.close();
        try {
            cluster.stop();
        } catch (IOException e) {
            throw new DatabaseFault("PostgreSQL nhúng không dừng được.", "The embedded PostgreSQL did not stop.", e);
        } finally {
            lock.close();
        }
    }
}
