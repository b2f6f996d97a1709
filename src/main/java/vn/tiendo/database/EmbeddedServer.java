package vn.tiendo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * A PostgreSQL of our own, its data kept under the home folder. One process at a time has it; closing stops it.
 * It is as durable as a server should be (fsync, synchronous commit), asks for a password, and listens on this
 * machine only.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    /** Name of the database, and of the role that owns it; the superuser does not do the daily work. */
    static final String NAME = "tiendo";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HomeLock lock;
    private final EmbeddedPostgres postgres;
    private final Secret secret;

    private EmbeddedServer(HomeLock lock, EmbeddedPostgres postgres, Secret secret) {
        this.lock = lock;
        this.postgres = postgres;
        this.secret = secret;
    }

    /**
     * Starts it, setting up the data folder the first time (some seconds).
     *
     * @throws HomeInUse if another process has it
     * @throws DatabaseFault if it does not start
     */
    static EmbeddedServer start(Path folder) {
        var home = Home.at(folder);
        var lock = HomeLock.acquire(home);
        try {
            return startLocked(home, lock);
        } catch (IOException | SQLException | UncheckedIOException | IllegalStateException e) {
            lock.close();
            throw notStarted(home, e);
        } catch (DatabaseFault e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedServer startLocked(Home home, HomeLock lock) throws IOException, SQLException {
        var secret = Secret.of(home);
        Orphan.stop(home, secret);
        putAsideUnfinished(home);
        var server = new EmbeddedServer(lock, postgres(home, secret), secret);
        try {
            server.prepare();
            Files.write(home.ready(), new byte[0]);
            return server;
        } catch (IOException | SQLException | RuntimeException e) {
            server.postgres.close();
            throw e;
        }
    }

    // A process killed while it set the folder up leaves one that never starts. Nothing is in it, yet we delete
    // nothing.
    private static void putAsideUnfinished(Home home) throws IOException {
        if (Files.exists(home.data()) && !Files.exists(home.ready())) {
            String name = "postgres-unfinished-" + Instant.now().toEpochMilli();
            Files.move(home.data(), home.path().resolve(name));
        }
    }

    private static EmbeddedPostgres postgres(Home home, Secret secret) throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(home.log().toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(workingFolder(home))
                .setPGStartupWait(PATIENCE)
                // Spring closes us after the pools; a hook of its own would pull the server away beneath them.
                .setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", secret.value());
        configureCluster(builder, home);
        configureServer(builder);
        return builder.start();
    }

    private static File workingFolder(Home home) throws IOException {
        return Files.createDirectories(home.binaries()).toFile();
    }

    // What the library calls locale settings are options of initdb; the later --auth overrides its "trust".
    private static void configureCluster(EmbeddedPostgres.Builder builder, Home home) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", home.password().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static void configureServer(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100");
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

    private ServerAddress superuser() {
        return new ServerAddress(postgres.getPort(), SUPERUSER, secret);
    }

    ServerAddress address() {
        return new ServerAddress(postgres.getPort(), NAME, secret);
    }

    String url() {
        return address().url(NAME);
    }

    DataSource dataSource() {
        return address().dataSource(NAME);
    }

    private static DatabaseFault notStarted(Home home, Exception cause) {
        return new DatabaseFault(
                "PostgreSQL nhúng trong %s không khởi động được; xem %s.".formatted(home.data(), home.log()),
                "The embedded PostgreSQL in %s did not start; see %s.".formatted(home.data(), home.log()),
                cause);
    }

    /** Stops the server, then lets go of the folder. Close pools first. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new DatabaseFault("PostgreSQL nhúng không dừng được.", "The embedded PostgreSQL did not stop.", e);
        } finally {
            lock.close();
        }
    }
}
