package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.Tiendo;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.measure.Period;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;

/** The whole path on the sample months, against what the totals must be. */
@SpringBootTest(classes = Tiendo.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class SampleMonths {

    static final String PROGRAMME = "urban-infrastructure";
    static final String SHARED = System.getProperty("shared", "");
    static final List<String> MONTHS = List.of("2025-04", "2025-05", "2025-06");

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunSettings settings;

    @BeforeEach
    void needsSamples() {
        assumeFalse(SHARED.isEmpty(), "no samples: set -Dshared");
    }

    static void places(DynamicPropertyRegistry registry) {
        var database = TestDatabase.fresh();
        var folder = folder();
        registry.add("spring.datasource.url", database::url);
        registry.add("tiendo.jobs", () -> "jobs");
        registry.add("tiendo.home", () -> folder.resolve("home"));
        registry.add("tiendo.input", () -> folder.resolve("input"));
        registry.add("tiendo.output", () -> folder.resolve("output"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tiendo-samples");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> samples(String month) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(SHARED, "submissions", month))) {
            return files.sorted().toList();
        }
    }

    void drop(String month, Path sample) throws IOException {
        var folder = settings.input().resolve(month);
        Files.createDirectories(folder);
        var target = folder.resolve(String.valueOf(sample.getFileName()));
        Files.copy(sample, target);
        // Samples keep their age: a file of this very second would be taken for one still being copied.
        Files.setLastModifiedTime(target, Files.getLastModifiedTime(sample));
    }

    Run collect() {
        return completed(dispatcher.now(RunRequest.collect(PROGRAMME, "test")));
    }

    Run report(String month, String reason) {
        return completed(dispatcher.now(new RunRequest(
                PROGRAMME, Optional.of(Period.of(month)), Run.What.REPORT, Optional.empty(), reason, "test")));
    }

    private static Run completed(Run run) {
        assertThat(run.state()).as(run.message()).isEqualTo(Run.State.COMPLETED);
        return run;
    }

    JsonNode figures(String month) throws IOException {
        var file = settings.output().resolve(PROGRAMME).resolve(month).resolve("figures.json");
        return new ObjectMapper().readTree(Files.readString(file));
    }

    void assertTrue(String month) throws IOException {
        var truth = new ObjectMapper()
                .readTree(Files.readString(Path.of(SHARED, "submissions", "truth.json")))
                .get("periods")
                .get(month);
        var figures = figures(month);
        for (String part : List.of("province", "units", "tasks", "projects")) {
            assertThat(figures.get(part)).as(month + " " + part).isEqualTo(truth.get(part));
        }
        if (truth.has("town_data")) {
            assertThat(numbers(figures.get("towns"))).isEqualTo(numbers(truth.get("town_data")));
            assertThat(figures.get("investments")).isEqualTo(truth.get("investors"));
            assertThat(figures.get("schemes")).isEqualTo(truth.get("schemes"));
        }
    }

    /** 30818 and 30818.0 are one number. */
    private static List<String> numbers(JsonNode towns) {
        return towns.properties().stream()
                .flatMap(town -> town.getValue().properties().stream()
                        .map(datum -> town.getKey() + " " + datum.getKey() + " "
                                + datum.getValue()
                                        .decimalValue()
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .sorted()
                .toList();
    }
}
