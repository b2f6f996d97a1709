package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.store.OpenStores;

/** A home that took in some of the samples of June 2025, for all tests of a class; its database is kept running. */
public final class JuneHome implements BeforeAllCallback, AfterAllCallback {

    private final List<String> units;
    private final Path folder;

    /** Each command would start and end the database by itself. */
    private Optional<OpenStores> running = Optional.empty();

    public JuneHome(String... units) {
        this.units = List.of(units);
        try {
            this.folder = Files.createTempDirectory("june");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        var input = folder.resolve("input").resolve("2025-06");
        Files.createDirectories(input);
        for (String unit : units) {
            String file = unit + "_2025-06.xlsx";
            Files.copy(Path.of("input", "2025-06", file), input.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        var run = Spoken.by("run", "--period=2025-06", option(), place("input"), place("output"));
        assertThat(run.code()).as(run.told()).isZero();
        running = OpenStores.openIfPresent(folder.resolve("home"));
        assertThat(running).isPresent();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        running.ifPresent(OpenStores::close);
        FileSystemUtils.deleteRecursively(folder);
    }

    /** {@code --home=…} */
    public String option() {
        return place("home");
    }

    private String place(String name) {
        return "--" + name + "=" + folder.resolve(name);
    }
}
