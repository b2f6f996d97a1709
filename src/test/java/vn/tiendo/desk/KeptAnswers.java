package vn.tiendo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The SHA-256 of each answer as it is kept beside the tests: lines that {@code sha256sum --check} reads, by name. */
final class KeptAnswers {

    private static final Path FOLDER = Path.of("src", "test", "resources", "vn", "tiendo", "desk", "answers");

    private final Path file;

    KeptAnswers(String part) {
        this.file = FOLDER.resolve(part + ".sha256");
    }

    void write(SortedMap<String, String> answers) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(
                file,
                answers.entrySet().stream()
                        .map(answer -> answer.getValue() + "  " + answer.getKey())
                        .toList());
    }

    /** Names of answers that are other than they are kept, are new, or are gone. */
    List<String> otherThan(Map<String, String> answers) throws IOException {
        var kept = read();
        var names = new TreeSet<>(kept.keySet());
        names.addAll(answers.keySet());
        return names.stream()
                .filter(name -> !kept.getOrDefault(name, "").equals(answers.getOrDefault(name, "")))
                .map(name -> (!kept.containsKey(name) ? "new: " : answers.containsKey(name) ? "" : "gone: ") + name)
                .toList();
    }

    private SortedMap<String, String> read() throws IOException {
        var kept = new TreeMap<String, String>();
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(line -> kept.put(line.substring(66), line.substring(0, 64)));
        }
        return kept;
    }
}
