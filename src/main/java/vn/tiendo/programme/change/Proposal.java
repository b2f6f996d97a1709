package vn.tiendo.programme.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.load.file.DefinitionFiles;
import vn.tiendo.programme.load.file.DefinitionText;
import vn.tiendo.programme.load.file.RegistryTable;

/**
 * A registry's next content, looked at as if it were in place: the programme's folder is copied, the file put into the
 * copy, and all of it checked. Only {@link #apply} touches the folder itself.
 */
public final class Proposal {

    /** A registry's file may be so large. */
    public static final long MOST_BYTES = DefinitionText.MOST_OF_A_TABLE;

    private static final String LOCK = ".registries.lock";

    private final Path folder;
    private final RegistryTable table;
    private final Path shownAs;
    private final byte[] content;

    private Proposal(Path folder, RegistryTable table, Path shownAs, byte[] content) {
        this.folder = folder;
        this.table = table;
        this.shownAs = shownAs;
        this.content = content;
    }

    /** The table's content as a file elsewhere has it; faults are told with the places of that file. */
    public static Proposal of(Path folder, RegistryTable table, Path file) throws IOException {
        return new Proposal(folder, table, file, Files.readAllBytes(file));
    }

    /** The table's content made from the present one, which is empty if there is none. */
    static Proposal change(Path folder, RegistryTable table, UnaryOperator<String> change) throws IOException {
        var file = table.in(folder);
        String before = Files.exists(file) ? Files.readString(file) : "";
        return new Proposal(folder, table, file, change.apply(before).getBytes(StandardCharsets.UTF_8));
    }

    /** What is done alone in the folder, so that two who change a registry at once do not undo each other. */
    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }

    static void alone(Path folder, Work work) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            work.run();
        }
    }

    /**
     * How the definitions would differ.
     *
     * @param further as in {@link Programmes#loadOne}
     * @param notices is told what would be worth a look
     * @throws DefinitionFaults with everything that would be wrong with the programme
     */
    public List<Difference> check(Programmes.FurtherCheck further, Consumer<Fault> notices) {
        try {
            var room = Files.createTempDirectory(
                    "tiendo-registry-" + ProcessHandle.current().pid() + "-");
            try {
                return check(copyInto(room), further, notices);
            } finally {
                delete(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Difference> check(Path copy, Programmes.FurtherCheck further, Consumer<Fault> notices) {
        try {
            Programmes.loadOne(copy, further, notice -> notices.accept(asGiven(notice, copy)));
            return Difference.between(folder, copy);
        } catch (DefinitionFaults e) {
            throw new DefinitionFaults(
                    e.faults().stream().map(fault -> asGiven(fault, copy)).toList());
        }
    }

    private Path copyInto(Path room) throws IOException {
        var copy = room.resolve(String.valueOf(folder.toRealPath().getFileName()));
        for (Path file : DefinitionFiles.filesBelow(folder)) {
            var target = copy.resolve(folder.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
        Files.write(table.in(copy), content);
        return copy;
    }

    /** With places in the folder and the file that people know, not in the copy. */
    private Fault asGiven(Fault fault, Path copy) {
        return new Fault(
                asGiven(fault.file(), copy),
                fault.line(),
                fault.column(),
                fault.what(),
                new LocalText(
                        asGiven(fault.expected().vi(), copy),
                        asGiven(fault.expected().en(), copy)),
                fault.more());
    }

    private String asGiven(String text, Path copy) {
        return text.replace(DefinitionText.nameOf(table.in(copy)), DefinitionText.nameOf(shownAs))
                .replace(DefinitionText.nameOf(copy), DefinitionText.nameOf(folder));
    }

    /**
     * Puts the content in place at once or not at all. What was there before is kept beside it as a hidden file
     * ({@code .projects.csv.before}), of which definitions take no notice.
     */
    public void apply() throws IOException {
        var file = table.in(folder);
        var next = folder.resolve("." + table.fileName() + ".next");
        try {
            write(next);
            if (Files.exists(file)) {
                Files.copy(
                        file, folder.resolve("." + table.fileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void write(Path next) throws IOException {
        try (var channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void delete(Path room) throws IOException {
        var paths = new ArrayList<Path>();
        try (Stream<Path> walk = Files.walk(room)) {
            walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
