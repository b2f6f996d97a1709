package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

/**
 * The whole path, from dropped files to the report, by the shipped programme's definitions with something of one's own in
 * them: what the province decides needs no Java.
 */
@SpringBootTest(classes = Tiendo.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class OwnDefinitions {

    static final String PROGRAMME = "urban-infrastructure";
    static final String JUNE = "2025-06";

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunSettings settings;

    /** @param change is given the folder of the programme's copy */
    static void places(DynamicPropertyRegistry registry, Consumer<Path> change) {
        var database = TestDatabase.fresh();
        var folder = temporary();
        copy(Path.of("jobs"), folder.resolve("jobs"));
        change.accept(folder.resolve("jobs").resolve(PROGRAMME));
        registry.add("spring.datasource.url", database::url);
        registry.add("tiendo.jobs", () -> folder.resolve("jobs"));
        registry.add("tiendo.home", () -> folder.resolve("home"));
        registry.add("tiendo.input", () -> folder.resolve("input"));
        registry.add("tiendo.output", () -> folder.resolve("output"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tiendo-own");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At the end of the file, a new one if there is none. */
    static void append(Path file, String text) {
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, before + (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops the month's shipped workbooks, takes them in and reports the month. */
    void report() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input", JUNE))) {
            for (var file : files.sorted().toList()) {
                drop(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        reportAsDropped();
    }

    /** Takes in what has been dropped and reports the month. */
    void reportAsDropped() {
        reportAsDropped(JUNE);
    }

    void reportAsDropped(String month) {
        completed(RunRequest.collect(PROGRAMME, "test"));
        completed(new RunRequest(
                PROGRAMME, Optional.of(Period.of(month)), Run.What.REPORT, Optional.empty(), "", "test"));
    }

    void drop(String name, byte[] bytes) throws IOException {
        drop(JUNE, name, bytes);
    }

    void drop(String month, String name, byte[] bytes) throws IOException {
        var folder = settings.input().resolve(month);
        Files.createDirectories(folder);
        var target = Files.write(folder.resolve(name), bytes);
        // A file of this very second would be taken for one still being copied.
        Files.setLastModifiedTime(target, FileTime.from(Instant.parse("2025-06-15T00:00:00Z")));
    }

    private void completed(RunRequest request) {
        var run = dispatcher.now(request);
        assertThat(run.state()).as(run.message()).isEqualTo(Run.State.COMPLETED);
    }

    private Path output(String month) {
        return settings.output().resolve(PROGRAMME).resolve(month);
    }

    JsonNode figures() throws IOException {
        return figures(JUNE);
    }

    JsonNode figures(String month) throws IOException {
        return new ObjectMapper().readTree(Files.readString(output(month).resolve("figures.json")));
    }

    /** The rows of a sheet of the report, each as its cells' texts and numbers, parted by bars. */
    List<String> rows(String sheet) throws IOException {
        return rows(JUNE, sheet);
    }

    List<String> rows(String month, String sheet) throws IOException {
        return new SheetTexts(output(month).resolve("bao-cao-" + month + ".xlsx")).of(sheet);
    }
}
