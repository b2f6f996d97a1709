package vn.tiendo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookReader;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Neither the time nor the memory that a file takes is anybody else's trouble. */
class CarefulReaderTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Path SAMPLE = Path.of("input/2025-06/098_2025-06.xlsx");

    private final Programme programme = Shipped.urban();

    @Test
    void givesUpAFileThatDoesNotEnd() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        WorkbookReader endless = new Endless(stopped);

        var reading =
                reader(endless, settings("tiendo.reading.deadline", "200ms")).read(new byte[10], "treo.xlsx");

        assertThat(cause(reading)).isEqualTo(Refusal.Cause.TOO_HEAVY);
        assertThat(stopped.await(5, java.util.concurrent.TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void refusesAFileThatExhaustsTheMemory() {
        WorkbookReader greedy = new Failing(new OutOfMemoryError("Java heap space"));

        assertThat(cause(reader(greedy, settings()).read(new byte[10], "lon.xlsx")))
                .isEqualTo(Refusal.Cause.TOO_HEAVY);
    }

    @Test
    void refusesAFileThatOurReaderFailsOn() {
        WorkbookReader broken = new Failing(new IllegalStateException("a fault of ours"));

        assertThat(cause(reader(broken, settings()).read(new byte[10], "la.xlsx")))
                .isEqualTo(Refusal.Cause.DAMAGED);
    }

    @Test
    void readsAHeavyFileThatAProcessOfItsOwnLivesThrough() throws IOException {
        var settings = settings("tiendo.reading.heavy", "1KB");

        var reading = reader(guarded(settings), settings).read(Files.readAllBytes(SAMPLE), "098_2025-06.xlsx");

        assertThat(reading).isInstanceOf(Reading.Read.class);
    }

    @Test
    void refusesAHeavyFileThatAProcessOfItsOwnDiesOf() throws IOException {
        var settings = settings("tiendo.reading.heavy", "1KB", "tiendo.reading.heap", "8MB");

        var reading = reader(guarded(settings), settings).read(Files.readAllBytes(SAMPLE), "098_2025-06.xlsx");

        assertThat(cause(reading)).isEqualTo(Refusal.Cause.TOO_HEAVY);
    }

    @Test
    void readsNoMoreThanTheSettingsAllow() throws IOException {
        var settings = settings("tiendo.reading.rows", "3");

        var reading = reader(guarded(settings), settings).read(Files.readAllBytes(SAMPLE), "098_2025-06.xlsx");

        assertThat(cause(reading)).isEqualTo(Refusal.Cause.TOO_MANY_ROWS);
    }

    private CarefulReader reader(WorkbookReader workbooks, RunSettings settings) {
        var submissions = new SubmissionReader(workbooks, new FormReader(programme));
        var process = new ReadingProcess(JOBS, programme, settings.reading());
        return new CarefulReader(workbooks, submissions, process, settings);
    }

    private static WorkbookReader guarded(RunSettings settings) {
        return new GuardedWorkbookReader(settings.limits());
    }

    private static RunSettings settings(String... pairs) {
        var source = new MapConfigurationPropertySource();
        // Where the deadline is not the point, a busy machine shall not make it one.
        source.put("tiendo.reading.deadline", "5m");
        for (int i = 0; i < pairs.length; i += 2) {
            source.put(pairs[i], pairs[i + 1]);
        }
        return new Binder(List.of(source)).bindOrCreate("tiendo", RunSettings.class);
    }

    private static Refusal.Cause cause(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).refusal().cause();
    }

    /** Reads until it is told to stop. */
    private record Endless(CountDownLatch stopped) implements WorkbookReader {

        @Override
        public long weight(byte[] content) {
            return 0;
        }

        @Override
        public Workbook open(byte[] content, String fileName) {
            try {
                new CountDownLatch(1).await(1, java.util.concurrent.TimeUnit.HOURS);
            } catch (InterruptedException told) {
                stopped.countDown();
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("stopped after " + Duration.ofMillis(200));
        }
    }

    /** Fails at once. */
    private record Failing(Throwable fault) implements WorkbookReader {

        @Override
        public long weight(byte[] content) {
            return 0;
        }

        @Override
        public Workbook open(byte[] content, String fileName) {
            if (fault instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(fault);
        }
    }
}
