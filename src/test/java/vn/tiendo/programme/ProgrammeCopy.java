package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.load.file.DefinitionFiles;
import vn.tiendo.programme.load.file.DefinitionText;

/** A copy of the shipped programme in which a test changes what matters to it. */
public final class ProgrammeCopy {

    private final Path jobs;
    private final Path folder;

    private ProgrammeCopy(Path jobs, String code) {
        this.jobs = jobs;
        this.folder = jobs.resolve(code);
    }

    public static ProgrammeCopy in(Path jobs) {
        return in(jobs, "urban-infrastructure");
    }

    public static ProgrammeCopy in(Path jobs, String code) {
        return in(jobs, code, "urban-infrastructure");
    }

    /** @param original the shipped programme that is copied */
    public static ProgrammeCopy in(Path jobs, String code, String original) {
        var copy = new ProgrammeCopy(jobs, code);
        var shipped = Path.of("jobs", original);
        for (var file : DefinitionFiles.filesBelow(shipped)) {
            copy.write(shipped.relativize(file).toString(), read(file));
        }
        return copy;
    }

    public ProgrammeCopy with(String file, String old, String replacement) {
        String text = read(folder.resolve(file));
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    public ProgrammeCopy write(String file, String text) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProgrammeCopy without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Programme load() {
        return Programmes.load(jobs).getFirst();
    }

    /** What stops the start, each as it is printed, from the programme's folder on. */
    public List<String> faults() {
        var thrown = catchThrowableOfType(DefinitionFaults.class, () -> Programmes.load(jobs));
        assertThat(thrown).as("faults").isNotNull();
        return thrown.faults().stream().map(this::printed).toList();
    }

    public List<String> notices() {
        var notices = new ArrayList<Fault>();
        Programmes.load(jobs, notices::add);
        return notices.stream().map(this::printed).toList();
    }

    private String printed(Fault fault) {
        return fault.toString().replace(DefinitionText.nameOf(folder) + "/", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
