package vn.tiendo.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Asks the database what counts where five programmes lie five years back, and prints how long it took. Asserts no time;
 * what the queries read is held by tests.
 */
final class CountingBenchmark {

    private static final int WARM_UPS = 10;
    private static final int UNITS = 16;
    private static final int MONTHS = 60;

    private final JdbcClient jdbc;
    private final Report report;

    private CountingBenchmark(JdbcClient jdbc, Report report) {
        this.jdbc = jdbc;
        this.report = report;
    }

    public static void main(String[] args) throws IOException {
        if (Mode.wants("counting")) {
            Quiet.begin();
            var folder = Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench")));
            try (var server = EmbeddedPostgres.builder().start()) {
                Flyway.configure()
                        .dataSource(server.getPostgresDatabase())
                        .load()
                        .migrate();
                var one = new SingleConnectionDataSource(server.getJdbcUrl("postgres", "postgres"), true);
                new CountingBenchmark(JdbcClient.create(one), new Report(folder.resolve("counting.md"))).run();
                one.destroy();
            }
        }
    }

    private void run() throws IOException {
        write();
        report.say(
                "**What counts of 14,400 submissions, one connection** (%s; medians of %d rounds after %d to warm up)"
                        .formatted(Machine.described(), rounds(), WARM_UPS));
        report.say("");
        report.say("| what | ms |");
        report.say("|---|---:|");
        ask("a period of all units", "SELECT count(*) FROM current_submission('p3', '2025-06', now())", UNITS);
        ask(
                "all periods of a unit",
                "SELECT count(*) FROM counting_submission('p3', '', '9', now()) WHERE unit = 'U1'",
                MONTHS);
        ask(
                "all periods of all units",
                "SELECT count(*) FROM counting_submission('p3', '', '9', now())",
                UNITS * MONTHS);
    }

    private void write() {
        jdbc.sql("INSERT INTO content VALUES (encode(sha256('a'), 'hex'), 1, 'a')")
                .update();
        jdbc.sql("""
                        INSERT INTO submission (programme, sha256, file_name, channel, received_at, state, unit, period,
                                                decided_at, definition_version)
                        SELECT 'p' || p, encode(sha256('a'), 'hex'), 'a.xlsx', 'upload', at, 'ACCEPTED',
                               'U' || u, to_char(month, 'YYYY-MM'), at, 'v1'
                        FROM generate_series(1, 5) p,
                             generate_series(timestamp '2021-01-01', '2025-12-01', '1 month') month,
                             generate_series(1, 3) n,
                             generate_series(1, 16) u,
                             LATERAL (SELECT month + n * interval '6 days' AS at) i
                        """).update();
        jdbc.sql("""
                        INSERT INTO period_move (programme, period, kind, at, who, reason)
                        SELECT 'p' || p, to_char(month, 'YYYY-MM'), 'CLOSED', month + interval '20 days', 'a', 'b'
                        FROM generate_series(1, 5) p,
                             generate_series(timestamp '2021-01-01', '2025-12-01', '1 month') month
                        """).update();
        jdbc.sql("ANALYZE").update();
    }

    private void ask(String what, String sql, long expected) throws IOException {
        var samples = new ArrayList<Sample>();
        for (int round = 0; round < WARM_UPS + rounds(); round++) {
            var sample = Sample.of(() -> {
                if (jdbc.sql(sql).query(Long.class).single() != expected) {
                    throw new IllegalStateException(what + " are not " + expected);
                }
            });
            if (round >= WARM_UPS) {
                samples.add(sample);
            }
        }
        report.say(String.format(
                Locale.ROOT,
                "| %s | %.1f |",
                what,
                1_000 * Sample.median(samples).seconds()));
    }

    private static int rounds() {
        return Integer.getInteger("bench.rounds", Mode.chosen().rounds);
    }
}
