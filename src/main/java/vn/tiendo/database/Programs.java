package vn.tiendo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL's programs, unpacked. They are unpacked aside and renamed once they are whole, so that a process killed
 * meanwhile, or a full disk, leaves nothing that is taken for them.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record Programs(Path folder) {

    /** Written last: each file with its size, against which the folder is held at each start. */
    private static final String LIST = "tiendo.files";

    private static final String UNFINISHED = ".part";

    /**
     * Those of the archive, unpacked now if need be. Whatever else lies in the folder goes: what was left unfinished, and
     * other versions. Only the holder of the {@link HomeLock} may do this.
     *
     * @param all a folder for them alone
     */
    static Programs in(Path all, PackedPrograms packed) throws IOException {
        var folder = Files.createDirectories(all).resolve(packed.name());
        boolean whole = isWhole(folder);
        for (Path other : others(all, folder, whole)) {
            Folders.delete(other);
        }
        if (!whole) {
            unpack(packed, folder);
        }
        return new Programs(folder);
    }

    private static List<Path> others(Path all, Path folder, boolean whole) throws IOException {
        try (Stream<Path> found = Files.list(all)) {
            return found.filter(one -> !whole || !one.equals(folder)).toList();
        }
    }

    private static void unpack(PackedPrograms packed, Path folder) throws IOException {
        var aside = folder.resolveSibling(folder.getFileName() + UNFINISHED);
        try {
            Files.createDirectory(aside);
            try (var archive = packed.open()) {
                Unpacking.into(aside, archive);
                Folders.write(aside.resolve(LIST), list(aside));
            }
            Folders.move(aside, folder);
        } catch (IOException e) {
            // Where the disk is full, what was begun would keep it full.
            Folders.delete(aside);
            throw e;
        }
    }

    private static String list(Path folder) throws IOException {
        var lines = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(Files.size(file))
                        .append(' ')
                        .append(folder.relativize(file))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    // After a power cut files may be short of what was written: sizes tell, and spare a thousand waits for the disk.
    private static boolean isWhole(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(LIST))) {
            return false;
        }
        var lines = Files.readAllLines(folder.resolve(LIST));
        for (String line : lines) {
            if (!isThere(folder, line)) {
                return false;
            }
        }
        return !lines.isEmpty();
    }

    private static boolean isThere(Path folder, String line) throws IOException {
        var sizeAndPath = line.split(" ", 2);
        var file = folder.resolve(sizeAndPath[sizeAndPath.length - 1]);
        return Files.isRegularFile(file) && sizeAndPath[0].equals(Long.toString(Files.size(file)));
    }

    Path program(String name) {
        var file = folder.resolve("bin").resolve(name);
        return Files.exists(file) ? file : file.resolveSibling(name + ".exe");
    }

    /** Processes that run one of them: the server's main process and those under it, or what they left behind. */
    Stream<ProcessHandle> running() {
        String programs = folder.resolve("bin").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.startsWith(programs))
                        .isPresent());
    }
}
