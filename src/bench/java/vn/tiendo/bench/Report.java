package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is printed, and kept in a file. */
final class Report {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Report(Path file) {
        this.file = file;
    }

    void say(String line) throws IOException {
        System.out.println(line);
        lines.add(line);
        Files.write(file, lines);
    }

    void say(List<String> more) throws IOException {
        for (String line : more) {
            say(line);
        }
    }
}
