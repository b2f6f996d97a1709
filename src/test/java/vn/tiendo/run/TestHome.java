package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tiendo.Tiendo;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.NamedServer;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.database.UnpackedPrograms;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunBoard;
import vn.tiendo.queue.RunProgress;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.store.OpenStores;

/** The whole program on a database and definitions of its own, taking in a folder of its own. */
public final class TestHome {

    public static final String PROGRAMME = "urban-infrastructure";

    private final TestDatabase database = TestDatabase.fresh();
    private final Path folder;

    /** @param folder empty, for all that it has */
    public TestHome(Path folder, String moreRules) throws IOException {
        this.folder = folder;
        copy(Path.of("jobs", PROGRAMME), jobs().resolve(PROGRAMME));
        add(moreRules);
    }

    public Path jobs() {
        return folder.resolve("jobs");
    }

    /** Adds rules to the definitions. */
    public void add(String rules) throws IOException {
        var file = jobs().resolve(PROGRAMME).resolve("rules.yaml");
        Files.writeString(file, Files.readString(file) + "\n" + rules);
    }

    /** Puts the shipped sample of a unit and month into the drop folder. */
    public void drop(String month, Path sample) throws IOException {
        drop(month, sample, sample.getFileName().toString());
    }

    public void drop(String month, Path sample, String name) throws IOException {
        var target = folder.resolve("input").resolve(month).resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        // Samples keep their age: a file of this very second would be taken for one still being copied.
        Files.copy(sample, target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** The samples that ship, of a month. */
    public static List<Path> samples(String month) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input", month))) {
            return files.sorted().toList();
        }
    }

    /**
     * Starts the program, lets it take in what lies in the drop folder, and ends it.
     *
     * @return what it told whoever waited
     */
    public List<LocalText> collect() {
        var heard = new Heard(new CopyOnWriteArrayList<>());
        try (var context = program()) {
            context.getBean(RunBoard.class).tell(heard);
            var run = context.getBean(Dispatcher.class).now(RunRequest.collect(PROGRAMME, "test"));
            assertThat(run.state()).as(run.message()).isEqualTo(Run.State.COMPLETED);
        }
        return heard.sentences();
    }

    /** Waits for a run, and listens. */
    private record Heard(List<LocalText> sentences) implements RunProgress {

        @Override
        public void begins(String step, long total) {}

        @Override
        public void advances(long count) {}

        @Override
        public void ends() {}

        @Override
        public void tells(LocalText what) {
            sentences.add(what);
        }
    }

    /** Starts the program, one of several perhaps. To be closed. */
    ConfigurableApplicationContext program() {
        return program(database.url());
    }

    /** The same on another database, empty or not. */
    ConfigurableApplicationContext program(String url) {
        return program(List.of("--spring.datasource.url=" + url));
    }

    /** The same on a server of its own, in its home. */
    ConfigurableApplicationContext programOnItsOwnServer() {
        UnpackedPrograms.into(folder.resolve("home"));
        return program(List.of());
    }

    private ConfigurableApplicationContext program(List<String> more) {
        return new SpringApplicationBuilder(Tiendo.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(Stream.concat(places().stream(), more.stream()).toArray(String[]::new));
    }

    /** What the program is started with. */
    List<String> settings() {
        return Stream.concat(places().stream(), Stream.of("--spring.datasource.url=" + database.url()))
                .toList();
    }

    private List<String> places() {
        return List.of(
                "--tiendo.jobs=" + jobs(),
                "--tiendo.home=" + folder.resolve("home"),
                "--tiendo.input=" + folder.resolve("input"),
                "--tiendo.output=" + output());
    }

    Path output() {
        return folder.resolve("output");
    }

    public TestDatabase database() {
        return database;
    }

    public OpenStores stores() {
        return OpenStores.of(new NamedServer(database.url(), "", ""));
    }

    public Catalogue catalogue() {
        return Catalogue.load(jobs(), defaults());
    }

    public RunSettings defaults() {
        return new org.springframework.boot.context.properties.bind.Binder(List.of())
                .bindOrCreate("tiendo", RunSettings.class);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }
}
