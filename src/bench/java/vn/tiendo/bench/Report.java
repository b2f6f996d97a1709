package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is printed, and kept in a file. */
public final class Report {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    public Report(Path file) {
        this.file = file;
    }

    public void say(String line) throws IOException {
        System.out.println(line);
        lines.add(line);
        Files.write(file, lines);
    }

    public void say(List<String> more) throws IOException {
        for (String line : more) {
            say(line);
        }
    }
}
