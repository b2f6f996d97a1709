package vn.tiendo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What can be asked of workbooks that nobody sent. */
final class FileQuestions {

    private final SampleHome home;
    private final String about;
    private final Path folder;

    FileQuestions(SampleHome home, Path folder) {
        this.home = home;
        this.about = folder.getFileName() + "/";
        this.folder = folder;
    }

    /** One command over all of them. */
    void check() {
        home.askAllWays(about + "check", "check", folder.toString(), "--period=2025-06");
    }

    void replies() throws IOException {
        for (Path file : files()) {
            String name = String.valueOf(file.getFileName());
            home.write(about + name, "reply.xlsx", "reply", file.toString(), "--period=2025-06");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList();
        }
    }
}
