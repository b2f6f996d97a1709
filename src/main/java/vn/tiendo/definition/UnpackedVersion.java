package vn.tiendo.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A kept version in a folder of its own, which its owner alone may read: to be loaded, or held against another, as any
 * folder of definitions. Closing it deletes the folder.
 */
public final class UnpackedVersion implements AutoCloseable {

    private final Path root;
    private final Path folder;

    private UnpackedVersion(Path root, String programme) {
        this.root = root;
        this.folder = root.resolve(programme);
    }

    static UnpackedVersion of(String programme, Map<String, byte[]> files) {
        try {
            // Made for its owner only, by the contract of the method.
            var unpacked = new UnpackedVersion(
                    Files.createTempDirectory(
                            "tiendo-definitions-" + ProcessHandle.current().pid() + "-"),
                    programme);
            unpacked.write(files);
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException("Definitions cannot be unpacked", e);
        }
    }

    private void write(Map<String, byte[]> files) throws IOException {
        try {
            for (var file : files.entrySet()) {
                var target = inside(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private Path inside(String name) {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new IllegalStateException("Not a file of a programme's folder: " + name);
        }
        return target;
    }

    /** The programme's folder; its name is the programme's code. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            for (Path path : deepestFirst()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacked definitions cannot be deleted", e);
        }
    }

    private List<Path> deepestFirst() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
