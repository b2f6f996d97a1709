package vn.tiendo.report.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files that lie complete in the folder of a report, hidden, until all of them are given their names at once: what was
 * there before stays until then. Closing deletes those that were given none.
 */
public final class ReportDrafts implements AutoCloseable {

    private static final int AT_ONCE = 4;
    /** With six times as many a single document takes most of 512 MB while it is written. */
    private static final int FEW_ROWS = 5_000;

    private final Path folder;
    private final List<Draft> drafts = new ArrayList<>();

    private ReportDrafts(Path folder) {
        this.folder = folder;
    }

    /**
     * A file that is written.
     *
     * @param name that it is to have
     * @param format by its code
     * @param hidden where it lies until then
     */
    public record Draft(String name, String format, Path hidden, String sha256, long bytes) {}

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Nothing yet, in a folder that is made. */
    public static ReportDrafts in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new ReportDrafts(folder);
    }

    /** A source to be written in a format. */
    public record Wanted(ReportSource source, ReportFormat format) {

        /** A source in those of the formats that it suits, in order. */
        public static List<Wanted> of(ReportSource source, List<ReportFormat> formats) {
            return formats.stream()
                    .filter(format -> format.suits(source))
                    .map(format -> new Wanted(source, format))
                    .toList();
        }

        /** Without folders. */
        public String fileName() {
            return format.fileName(source);
        }
    }

    /**
     * All that is wanted, in order; several are written at once, unless they are so large that memory would not do.
     *
     * @throws IOException if the disk refuses; nothing is left then
     */
    public static ReportDrafts of(List<Wanted> wanted, Path folder) throws IOException {
        var drafts = in(folder);
        try {
            drafts.write(wanted);
            return drafts;
        } catch (IOException | RuntimeException | Error e) {
            // Too little memory, too, is to leave nothing behind.
            drafts.close();
            throw e;
        }
    }

    private void write(List<Wanted> wanted) throws IOException {
        var begun = new ArrayList<Future<Draft>>();
        try (var pool = Executors.newFixedThreadPool(atOnce(wanted))) {
            wanted.forEach(one -> begun.add(pool.submit(() -> draft(
                    one.fileName(), one.format().code(), out -> one.format().write(one.source(), out)))));
        }
        begun.stream()
                .filter(one -> one.state() == Future.State.SUCCESS)
                .map(Future::resultNow)
                .forEach(drafts::add);
        for (var one : begun) {
            switch (one.state()) {
                case SUCCESS -> {}
                case FAILED -> throw failure(one.exceptionNow());
                case RUNNING, CANCELLED -> throw new InterruptedIOException("Stopped before all was written");
            }
        }
    }

    private static int atOnce(List<Wanted> wanted) {
        boolean large = wanted.stream()
                .map(one -> one.source().consolidation())
                .anyMatch(consolidation -> consolidation.rows().values().stream()
                                .mapToLong(List::size)
                                .sum()
                        > FEW_ROWS);
        return large ? 1 : Math.min(Runtime.getRuntime().availableProcessors(), AT_ONCE);
    }

    /** Something of a thread that wrote, for the one that waits for it. */
    private static IOException failure(Throwable thrown) {
        return switch (thrown) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(thrown);
        };
    }

    /** Where the reports of a period are. */
    public static Path folder(Path output, ReportSource source) {
        var consolidation = source.consolidation();
        return output.resolve(consolidation.programme().code())
                .resolve(consolidation.period().toString());
    }

    /** Writes one more. */
    public void add(String name, String format, Content content) throws IOException {
        drafts.add(draft(name, format, content));
    }

    private Draft draft(String name, String format, Content content) throws IOException {
        if (!folder.equals(folder.resolve(name).getParent())) {
            throw new IllegalArgumentException("A report's file name is not to name folders: " + name);
        }
        var hidden = Files.createTempFile(folder, "." + ProcessHandle.current().pid() + "-", ".part");
        try {
            String sha256 = fill(hidden, content);
            return new Draft(name, format, hidden, sha256, Files.size(hidden));
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(hidden);
            throw e;
        }
    }

    /** In the order in which they were written. */
    public List<Draft> files() {
        return List.copyOf(drafts);
    }

    /** Gives all of them their names, over what has them now. */
    public List<WrittenReport> publish() throws IOException {
        var written = new ArrayList<WrittenReport>();
        for (Draft draft : drafts) {
            var target = folder.resolve(draft.name());
            name(draft.hidden(), target);
            written.add(new WrittenReport(target, draft.sha256(), draft.bytes()));
        }
        return List.copyOf(written);
    }

    private static String fill(Path hidden, Content content) throws IOException {
        var digest = sha256();
        try (var file = FileChannel.open(hidden, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(file), digest));
            content.writeTo(out);
            out.flush();
            // On the disk before it is given its name, or a power cut could leave an empty file of that name.
            file.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void name(Path hidden, Path target) throws IOException {
        if (Files.getFileStore(hidden).supportsFileAttributeView("posix")) {
            // A temporary file is its owner's alone; a report is for everyone in the office.
            Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Draft draft : drafts) {
            Files.deleteIfExists(draft.hidden());
        }
    }
}
