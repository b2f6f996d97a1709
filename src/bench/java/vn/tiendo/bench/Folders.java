package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Whole folders, with all that lies in them. */
public final class Folders {

    private Folders() {}

    /** Rights are copied, too: PostgreSQL wants its files to be its own alone. */
    public static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file) && Files.isDirectory(copy)) {
                    continue;
                }
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Removes what is there, and makes it anew. */
    public static Path empty(Path folder) throws IOException {
        remove(folder);
        return Files.createDirectories(folder);
    }

    /** Nothing happens where nothing is. */
    public static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
