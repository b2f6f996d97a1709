package vn.tiendo.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import vn.tiendo.database.TestDatabase;

/** A home and a database of its own, at an hour that is set; whatever the program answers on them goes into a book. */
final class SampleHome implements AutoCloseable {

    private static final String KEY = "0123456789abcdef".repeat(4);

    private final Path folder;
    private final AnswerBook book;
    private final TestDatabase database = TestDatabase.fresh();
    private final Set<String> asked = new TreeSet<>();
    private final Map<String, String> settings;
    private int written;

    SampleHome(Path folder, AnswerBook book) {
        this.folder = folder;
        this.book = book;
        this.settings = Map.of(
                "spring.datasource.url",
                database.url(),
                "TIENDO_HOME",
                folder.resolve("home").toString());
        settings.forEach(System::setProperty);
        book.call(folder, "FOLDER");
        SteadyTime.begin(database.jdbc());
        database.jdbc()
                .sql("INSERT INTO signing_key (key, kept_at) VALUES (:key, '2025-01-01T00:00:00Z')")
                .param("key", KEY)
                .update();
    }

    Path folder() {
        return folder;
    }

    SampleFiles input() {
        return new SampleFiles(folder.resolve("input"));
    }

    /** What was published last. */
    Path published(String programme, String period) {
        return folder.resolve("output").resolve(programme).resolve(period);
    }

    /** What was asked, with all options. */
    Set<String> asked() {
        return asked;
    }

    /** Takes in what lies there, and reports. */
    void run(String programme, String period, String instant) {
        SteadyTime.set(database.jdbc(), programme, Instant.parse(instant));
        ask(
                programme + "/run.txt",
                "run",
                "--programme=" + programme,
                "--period=" + period,
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"));
    }

    /** {@code nil}, by which a text is kept that says when. */
    void declare(String name, String... arguments) {
        ask(name, Stream.concat(Stream.of("nil"), Stream.of(arguments)).toArray(String[]::new));
        SteadyTime.ofDeclarations(database.jdbc());
    }

    /** One command, in the programme's language. */
    Spoken ask(String name, String... arguments) {
        var spoken = Spoken.by(SteadyTime.class, arguments);
        asked.add(String.join(" ", arguments));
        book.say(name, List.of(arguments), spoken);
        return spoken;
    }

    /** One command in both languages: one answer. */
    void askInBoth(String name, String... arguments) {
        ask(name + ".txt", with(arguments, "--language=vi"));
        ask(name + ".txt", with(arguments, "--language=en"));
    }

    /** One command in the programme's language, and for programs. */
    void askWithJson(String name, String... arguments) {
        ask(name + ".txt", arguments);
        ask(name + "--json.txt", with(arguments, "--json"));
    }

    /** One command in both languages, and for programs. */
    void askAllWays(String name, String... arguments) {
        askInBoth(name, arguments);
        ask(name + "--json.txt", with(arguments, "--json"));
    }

    /** What a command writes to {@code --output}, beside what it says. */
    void write(String name, String file, String... arguments) {
        written++;
        var output = folder.resolve("written-" + written).resolve(file);
        try {
            Files.createDirectories(output.resolveSibling("."));
            ask(name + ".txt", with(arguments, "--output=" + output));
            if (Files.exists(output)) {
                book.take(name + (file.isEmpty() ? "" : "/" + file), output);
            }
            FileSystemUtils.deleteRecursively(folder.resolve("written-" + written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a programme was sent of a period, the newest last: each as in {@code --receipt=3}. */
    List<String> receipts(String programme, String period) {
        return submissions("--programme=" + programme, "--period=" + period);
    }

    /** What a unit sent of June 2025, the newest last. */
    List<String> receiptsOf(String unit) {
        return submissions("--unit=" + unit, "--period=2025-06");
    }

    private List<String> submissions(String... whose) {
        var options = Stream.concat(Stream.of("submissions", "--json"), Stream.of(whose));
        return ask("receipts.txt", options.toArray(String[]::new)).lines().stream()
                .map(line ->
                        "--receipt=" + CorrectedHome.json(line).get("receipt").asLong())
                .toList();
    }

    private static String[] with(String[] arguments, String more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Override
    public void close() {
        settings.keySet().forEach(System::clearProperty);
    }
}
