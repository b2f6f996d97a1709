package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Period;

/**
 * Programs that are killed at any moment, alone or while another one waits to take over: nothing is lost, nothing doubled,
 * and what comes of it is what comes of an undisturbed program. {@code -Dkills=100} for the full count.
 */
class KilledProgramsTest {

    private static final Period JUNE = Period.of("2025-06");
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void comesToTheSameAsAnUndisturbedProgram() throws IOException {
        var undisturbed = home("undisturbed");
        try (var _ = ProgramProcess.start(undisturbed.settings(), JUNE)) {
            awaitEnd(undisturbed);
        }
        var disturbed = home("disturbed");
        var random = new Random(20250630);
        var alive = new ArrayList<>(List.of(ProgramProcess.start(disturbed.settings(), JUNE)));
        for (int i = 0; i < KILLS; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(2500)));
            if (i % 2 == 1) {
                // Somebody is there to take over.
                alive.add(ProgramProcess.start(disturbed.settings(), JUNE));
            }
            alive.removeFirst().kill();
            if (alive.isEmpty()) {
                alive.add(ProgramProcess.start(disturbed.settings(), JUNE));
            }
        }
        awaitEnd(disturbed);
        for (ProgramProcess last : alive) {
            last.close();
        }

        assertThat(hash(disturbed)).isEqualTo(hash(undisturbed));
        assertThat(receipts(disturbed)).isEqualTo(receipts(undisturbed));
        assertThat(leftStarted(disturbed)).isZero();
        assertThat(report(disturbed)).isEqualTo(report(undisturbed));
    }

    private TestHome home(String name) throws IOException {
        var home = new TestHome(Files.createDirectory(folder.resolve(name)), "");
        for (Path sample : TestHome.samples(JUNE.toString())) {
            home.drop(JUNE.toString(), sample);
        }
        return home;
    }

    private static void awaitEnd(TestHome home) {
        await().atMost(PATIENCE)
                .until(() -> home.database().jdbc().sql("""
                                SELECT count(*) FROM run
                                WHERE state IN ('REQUESTED', 'RUNNING') OR retry_at IS NOT NULL""").query(Long.class).single() == 0);
    }

    private static String hash(TestHome home) {
        try (var stores = home.stores()) {
            return stores.figuresHash().asOf(Instant.now().plusSeconds(1)).sha256();
        }
    }

    /** Those of an undisturbed program are numbered from 1 on without gaps. */
    private static List<Long> receipts(TestHome home) {
        var numbers = home.database()
                .jdbc()
                .sql("SELECT receipt FROM submission ORDER BY receipt")
                .query((row, _) -> row.getLong(1))
                .list();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        return numbers;
    }

    private static long leftStarted(TestHome home) {
        return home.database()
                .jdbc()
                .sql("SELECT count(*) FROM batch_job_execution WHERE status IN ('STARTING', 'STARTED', 'STOPPING')")
                .query(Long.class)
                .single();
    }

    /**
     * Whole, whatever was cut off before: what is left of that has other names. Who was cut off may have published an
     * edition before the last, and then the last says what changed.
     */
    private static List<String> report(TestHome home) throws IOException {
        try (var files = Files.walk(home.output())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.equals("changes.json"))
                    .sorted()
                    .toList();
        }
    }
}
