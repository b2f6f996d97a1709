package vn.tiendo.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.Tiendo;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.Runs;
import vn.tiendo.run.Engine;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.finding.Findings;

/** The whole program with pages, on a database and folders of its own, shared by the tests of the pages. */
@SpringBootTest(
        classes = Tiendo.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "tiendo.uploads.patience=5m")
@AutoConfigureMockMvc
abstract class DeskFixture {

    static final String PROGRAMME = "urban-infrastructure";
    static final int LARGEST_FILE = 100_000;
    static final Path FOLDER = folder();

    @Autowired
    Submissions submissions;

    @Autowired
    Findings findings;

    @Autowired
    Runs runs;

    @Autowired
    Engine engine;

    /** As in a program that stays. */
    @BeforeEach
    void begin() {
        engine.start();
    }

    /** The database goes with the last test: nothing may still be at work on it. */
    @AfterEach
    void letRunsEnd() {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> runs.latest(PROGRAMME, 100).stream().noneMatch(Run::isPending));
    }

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry settings) {
        var database = TestDatabase.fresh();
        settings.add("spring.datasource.url", database::url);
        settings.add("tiendo.jobs", () -> "jobs");
        settings.add("tiendo.home", () -> FOLDER.resolve("home"));
        settings.add("tiendo.input", () -> FOLDER.resolve("input"));
        settings.add("tiendo.output", () -> FOLDER.resolve("output"));
        settings.add("tiendo.file-bytes", () -> LARGEST_FILE);
        settings.add("tiendo.upload-bytes", () -> 3 * LARGEST_FILE);
        settings.add("tiendo.uploads.arriving", () -> 4);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tiendo-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A submission whose checking came to this; its content is unlike any other's. */
    long decided(String unit, Period period, State state, Finding... said) {
        long receipt = pending(unit, period);
        findings.keep(receipt, List.of(said));
        submissions.decide(
                receipt,
                new Decision(state, Optional.of(new UnitCode(unit)), Optional.of(period), Instant.now(), "v1"));
        return receipt;
    }

    long pending(String unit, Period period) {
        var arrival = new Arrival(
                PROGRAMME,
                new FileName(unit + ".xlsx"),
                "drop folder",
                Optional.of(new UnitCode(unit)),
                Optional.of(period));
        byte[] bytes = ("Nội dung " + UUID.randomUUID()).getBytes(UTF_8);
        return submissions.receive(arrival, bytes).number();
    }

    /** A file in the folder where the period's reports are. */
    static Path report(Period period, String name, String content) {
        var file = FOLDER.resolve("output")
                .resolve(PROGRAMME)
                .resolve(period.toString())
                .resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
