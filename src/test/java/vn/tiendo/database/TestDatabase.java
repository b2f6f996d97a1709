package vn.tiendo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
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

    private final String name;
    private final JdbcTransactionManager transactions;

    private TestDatabase(String name, DataSource dataSource) {
        this.name = name;
        this.transactions = new JdbcTransactionManager(dataSource);
    }

    /** A database of one's own. */
    public static TestDatabase fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + Server.TEMPLATE + " STRATEGY FILE_COPY");
        return new TestDatabase(name, Server.POSTGRES.getDatabase("postgres", name));
    }

    private static void execute(String sql) {
        new JdbcTemplate(Server.POSTGRES.getPostgresDatabase()).execute(sql);
    }

    public DataSource dataSource() {
        return Objects.requireNonNull(transactions.getDataSource());
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
