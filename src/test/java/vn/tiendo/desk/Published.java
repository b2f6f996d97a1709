package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;

/** All that leaves the house, written by a JVM of its own that stands elsewhere and speaks otherwise. */
public final class Published {

    /** Of letters, which are about what has not come. */
    private static final String AS_OF = "--as-of=2026-01-01T00:00:00Z";

    private static final SortedMap<String, String> PERIODS =
            new TreeMap<>(Map.of("urban-infrastructure", "2025-06", "village-schools", "2025-03"));

    private final Path folder;
    private final String database;

    /**
     * @param folder with {@code jobs} and {@code input}
     * @param database where it is kept
     */
    Published(Path folder, String database) {
        this.folder = folder;
        this.database = database;
    }

    /** Hashes of what it wrote, by name. */
    Map<String, String> by(String name, String... machine) throws IOException {
        var output = folder.resolve(name);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(List.of(machine));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Published.class.getName()));
        command.addAll(List.of(folder.toString(), output.toString()));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("SPRING_DATASOURCE_URL", database);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        int code = process.onExit().orTimeout(5, TimeUnit.MINUTES).join().exitValue();
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
        return hashes(output);
    }

    /** Hashes of the files in a folder, by name. */
    public static Map<String, String> hashes(Path output) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(output.relativize(file).toString(), DigestUtils.md5DigestAsHex(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var output = Path.of(args[1]);
        Files.createDirectories(output);
        for (String programme : PERIODS.keySet()) {
            String period = "--period=" + PERIODS.get(programme);
            report(folder, output, programme);
            said(folder, "template", "--programme=" + programme, "--all", period, in(output, "blank-" + programme));
            keep(output, programme + "-rules.txt", said(folder, "rules", "list", "--programme=" + programme));
            keep(
                    output,
                    programme + ".json",
                    said(folder, "submissions", "--json", "--programme=" + programme, period));
        }
        said(folder, "letter", "--period=2025-06", AS_OF, "--output=" + output.resolve("letter.docx"));
        replies(folder, output);
    }

    /** As of now where it is made for the first time, and as of that instant wherever it is made again. */
    private static void report(Path folder, Path output, String programme) throws IOException {
        var command = new ArrayList<>(List.of("run", "--programme=" + programme, "--period=" + PERIODS.get(programme)));
        command.addAll(List.of(in(folder, "input"), in(output, "reports")));
        var known = folder.resolve(programme + ".as-of");
        if (Files.exists(known)) {
            command.add("--as-of=" + Files.readString(known));
        }
        said(folder, command.toArray(String[]::new));
        // What was published once is put into any folder as it was: written anew it has the same bytes, too.
        said(
                folder,
                "edition",
                "rebuild",
                "1",
                "--programme=" + programme,
                "--period=" + PERIODS.get(programme),
                in(output, "rebuilt-" + programme));
        var figures = output.resolve("reports").resolve(programme).resolve(PERIODS.get(programme));
        var asOf = CorrectedHome.json(Files.readString(figures.resolve("figures.json")))
                .get("asOf")
                .asString();
        Files.writeString(known, asOf);
        said(
                folder,
                "report",
                "--programme=" + programme,
                "--period=" + PERIODS.get(programme),
                "--as-of=" + asOf,
                in(output, "written-" + programme));
    }

    private static void replies(Path folder, Path output) throws IOException {
        for (int receipt = 1; receipt <= 4; receipt++) {
            String number = "--receipt=" + receipt;
            var file = output.resolve("reply-" + receipt);
            Spoken.by("reply", number, "--output=" + file, in(folder, "jobs"), in(folder, "home"));
            for (String format : List.of("text", "json", "csv", "xlsx")) {
                said(folder, "findings", number, "--format=" + format, "--output=" + file + "." + format);
            }
            keep(output, "receipt-" + receipt, undated(said(folder, "receipt", "show", number, "--format=json")));
        }
    }

    /** A receipt says when it was made, and is sealed with that. */
    private static String undated(String receipt) {
        return receipt.lines()
                .filter(line -> !line.matches(" *\"(asOf|whole|lines)\" : .*"))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Path folder, String... arguments) {
        var spoken = Spoken.by(Stream.concat(Stream.of(arguments), Stream.of(in(folder, "jobs"), in(folder, "home")))
                .toArray(String[]::new));
        if (spoken.code() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + ": " + spoken.told());
        }
        return spoken.said();
    }

    private static void keep(Path output, String name, String said) throws IOException {
        Files.write(output.resolve(name), said.getBytes(UTF_8));
    }

    private static String in(Path folder, String name) {
        String option = name.equals("input") || name.equals("jobs") || name.equals("home") ? name : "output";
        return "--" + option + "=" + folder.resolve(name);
    }
}
