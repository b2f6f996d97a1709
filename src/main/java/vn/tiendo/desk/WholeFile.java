package vn.tiendo.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A text written whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path target, String text) throws IOException {
        var folder = Objects.requireNonNullElse(target.toAbsolutePath().getParent(), Path.of("."));
        Files.createDirectories(folder);
        var draft = folder.resolve("." + target.getFileName() + ".part");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
