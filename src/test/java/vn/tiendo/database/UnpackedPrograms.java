package vn.tiendo.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/** PostgreSQL's programs, unpacked once a run of tests and linked into homes: unpacking takes seconds, homes are many. */
public final class UnpackedPrograms {

    private static final Supplier<Path> UNPACKED = SingletonSupplier.of(UnpackedPrograms::unpacked);

    private UnpackedPrograms() {}

    /** As if they had been unpacked there; a home that has some keeps them. */
    public static void into(Path home) {
        try {
            var target = Home.at(Files.createDirectories(home)).binaries();
            if (!Files.exists(target)) {
                link(UNPACKED.get(), target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked() {
        try {
            var folder = Files.createTempDirectory("postgres-binaries");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            Programs.in(folder, PackedPrograms.ofThisMachine());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                var copy = to.resolve(from.relativize(one).toString());
                if (Files.isSymbolicLink(one)) {
                    Files.createSymbolicLink(copy, Files.readSymbolicLink(one));
                } else if (Files.isDirectory(one)) {
                    Files.createDirectory(copy);
                } else {
                    linkOrCopy(one, copy);
                }
            }
        }
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException _) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
