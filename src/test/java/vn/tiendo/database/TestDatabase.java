package vn.tiendo.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A migrated, empty database on a real PostgreSQL that all tests of a run share. Making one takes some
 * milliseconds: it is a copy of a migrated one. Tests that write should take a {@link #fresh()} one each.
 */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** On a machine with much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** So many databases keep their connections open; older ones open new ones if they are asked again. */
    private static final int OPEN = 8;

    private static final Deque<TestDatabase> LAST = new ArrayDeque<>();

    /** Of all pools, which would have a thread each. */
    private static final ScheduledExecutorService HOUSEKEEPER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pools").factory());

    private final String name;
    private final HikariDataSource pool;
    private final JdbcTransactionManager transactions;

    private TestDatabase(String name) {
        this.name = name;
        this.pool = pool(name);
        this.transactions = new JdbcTransactionManager(pool);
    }

    /** A database of one's own. */
    public static TestDatabase fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + Server.TEMPLATE + " STRATEGY FILE_COPY");
        return opened(new TestDatabase(name));
    }

    /** One in which nothing is yet, to be migrated by who asks for it. */
    public static TestDatabase empty() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return opened(new TestDatabase(name));
    }

    private static TestDatabase opened(TestDatabase database) {
        synchronized (LAST) {
            LAST.addLast(database);
            if (LAST.size() > OPEN) {
                LAST.removeFirst().pool.getHikariPoolMXBean().softEvictConnections();
            }
        }
        return database;
    }

    // A new connection costs more than most of our statements.
    private static HikariDataSource pool(String name) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(Server.POSTGRES.getDatabase("postgres", name));
        config.setMinimumIdle(0);
        config.setScheduledExecutor(HOUSEKEEPER);
        config.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    private static void execute(String sql) {
        new JdbcTemplate(Server.POSTGRES.getPostgresDatabase()).execute(sql);
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    public JdbcTransactionManager transactions() {
        return transactions;
    }

    /** For {@code spring.datasource.url}; the user stands in it and needs no password. */
    public String url() {
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** Started at first use, stopped when the tests end. */
    private static final class Server {

        static final String TEMPLATE = "template_tiendo";
        static final EmbeddedPostgres POSTGRES = start();

        static {
            execute("CREATE DATABASE " + TEMPLATE);
            Flyway.configure()
                    .dataSource(POSTGRES.getDatabase("postgres", TEMPLATE))
                    .load()
                    .migrate();
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(PATIENCE)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
