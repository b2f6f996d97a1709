package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.queue.Runs;
import vn.tiendo.store.FiguresHash;

/**
 * The kill list: whatever is done to a program, it comes to the same hash as one that was left alone, and nobody touches
 * it. What is killed while PostgreSQL is unpacked stands in {@code ProgramsTest}, programs that are killed in
 * {@link KilledProgramsTest}.
 */
class KillListTest {

    private static final Period JUNE = Period.of("2025-06");
    private static final int SAMPLES = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Supplier<String> UNDISTURBED = new Supplier<>() {
        private String hash = "";

        @Override
        public synchronized String get() {
            if (hash.isEmpty()) {
                hash = undisturbed();
            }
            return hash;
        }
    };

    @TempDir
    private Path folder;

    @Test
    void outputThatCannotBeWritten() throws IOException {
        var home = home(folder);
        Files.writeString(home.output(), "in the way");
        try (var program = home.program()) {
            atWork(program);
            await().atMost(PATIENCE).until(() -> hasFailed(program));
            Files.delete(home.output());

            assertThat(hash(program)).isEqualTo(UNDISTURBED.get());
        }
    }

    @Test
    void aDatabaseWithoutRoom() throws IOException {
        var home = home(folder);
        var jdbc = home.database().jdbc();
        jdbc.sql("""
                CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full';
                END
                $$""").update();
        jdbc.sql("CREATE TRIGGER full_disk BEFORE INSERT ON metric EXECUTE FUNCTION full_disk()")
                .update();
        try (var program = home.program()) {
            atWork(program);
            await().atMost(PATIENCE).until(() -> hasFailed(program));
            assertThat(told(program)).contains("Đĩa đã đầy");
            jdbc.sql("DROP TRIGGER full_disk ON metric").update();

            assertThat(hash(program)).isEqualTo(UNDISTURBED.get());
        }
    }

    @Test
    void backendsKilledOneAfterTheOther() throws IOException {
        var home = home(folder);
        try (var program = home.program()) {
            atWork(program);
            for (int i = 0; i < 8; i++) {
                home.database().jdbc().sql("""
                                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                                WHERE datname = current_database() AND pid <> pg_backend_pid()""").query(_ -> {});
                aMoment(150);
            }

            assertThat(hash(program)).isEqualTo(UNDISTURBED.get());
        }
    }

    @Test
    void aPostmasterKilledUnderTheProgram() throws IOException {
        var home = home(folder);
        try (var program = home.programOnItsOwnServer()) {
            atWork(program);
            aMoment(400);
            postmaster(folder.resolve("home/postgres/postmaster.pid")).destroyForcibly();

            assertThat(hash(program)).isEqualTo(UNDISTURBED.get());
        }
    }

    @Test
    void anOutsideServerStoppedForAWhile() throws IOException {
        var home = home(folder);
        var server = server(0);
        int port = server.getPort();
        try (var program = home.program("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres")) {
            atWork(program);
            aMoment(400);
            server.close();
            aMoment(3000);
            server = server(port);

            assertThat(hash(program)).isEqualTo(UNDISTURBED.get());
        } finally {
            server.close();
        }
    }

    @Test
    void aSecondInstance() throws IOException {
        var home = home(folder);
        try (var one = home.program();
                var other = home.program()) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> atWork(one)),
                            CompletableFuture.runAsync(() -> atWork(other)))
                    .join();

            assertThat(hash(one)).isEqualTo(UNDISTURBED.get());
        }
    }

    private static String undisturbed() {
        try {
            var home = home(Files.createTempDirectory("undisturbed"));
            try (var program = home.program()) {
                atWork(program);
                return hash(program);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestHome home(Path folder) throws IOException {
        var home = new TestHome(folder, "");
        for (Path sample : TestHome.samples(JUNE.toString()).subList(0, SAMPLES)) {
            home.drop(JUNE.toString(), sample);
        }
        return home;
    }

    /** Everything is asked for; what comes of it is the program's affair. */
    private static void atWork(ConfigurableApplicationContext program) {
        var dispatcher = program.getBean(Dispatcher.class);
        dispatcher.note(RunRequest.collect(TestHome.PROGRAMME, "test"));
        dispatcher.note(RunRequest.report(TestHome.PROGRAMME, JUNE, "test"));
        program.getBean(Engine.class).start();
    }

    private static boolean hasFailed(ConfigurableApplicationContext program) {
        return program.getBean(Runs.class).latest(TestHome.PROGRAMME, 10).stream()
                .anyMatch(run -> run.course().retryAt().isPresent());
    }

    private static String told(ConfigurableApplicationContext program) {
        return program.getBean(Runs.class).latest(TestHome.PROGRAMME, 10).stream()
                .flatMap(run -> run.told(Language.VI).stream())
                .collect(Collectors.joining(" "));
    }

    /** Of what it has come to when nothing is left to do. */
    private static String hash(ConfigurableApplicationContext program) {
        var jdbc = JdbcClient.create(program.getBean(DataSource.class));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> jdbc.sql("""
                                SELECT NOT EXISTS (
                                    SELECT FROM run WHERE state IN ('REQUESTED', 'RUNNING') OR retry_at IS NOT NULL)""").query(Boolean.class).single());
        var hash = new FiguresHash(program.getBean(DataSource.class), program.getBean(PlatformTransactionManager.class))
                .asOf(Instant.now().plusSeconds(1));
        assertThat(hash.counting().lines()).isEqualTo(SAMPLES);
        assertThat(hash.metrics().lines()).isPositive();
        return hash.sha256();
    }

    private EmbeddedPostgres server(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("outside"))
                .setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private static ProcessHandle postmaster(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void aMoment(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
