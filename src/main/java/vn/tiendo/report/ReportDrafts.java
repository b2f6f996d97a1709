package vn.tiendo.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
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

/**
 * Files that lie complete in the folder of a report, hidden, until all of them are given their names at once: what was
 * there before stays until then. Closing deletes those that were given none.
 */
public final class ReportDrafts implements AutoCloseable {

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

    /**
     * A source in every one of the formats that it suits, in order.
     *
     * @throws IOException if the disk refuses; nothing is left then
     */
    public static ReportDrafts of(List<ReportFormat> formats, ReportSource source, Path folder) throws IOException {
        var drafts = in(folder);
        try {
            for (ReportFormat format : formats) {
                if (format.suits(source)) {
                    drafts.add(format.fileName(source), format.code(), out -> format.write(source, out));
                }
            }
            return drafts;
        } catch (IOException | RuntimeException e) {
            drafts.close();
            throw e;
        }
    }

    /** Where the reports of a period are. */
    public static Path folder(Path output, ReportSource source) {
        var consolidation = source.consolidation();
        return output.resolve(consolidation.programme().code())
                .resolve(consolidation.period().toString());
    }

    /** Writes one more. */
    public void add(String name, String format, Content content) throws IOException {
        if (!folder.equals(folder.resolve(name).getParent())) {
            throw new IllegalArgumentException("A report's file name is not to name folders: " + name);
        }
        var hidden = Files.createTempFile(folder, "." + ProcessHandle.current().pid() + "-", ".part");
        try {
            String sha256 = fill(hidden, content);
            drafts.add(new Draft(name, format, hidden, sha256, Files.size(hidden)));
        } catch (IOException | RuntimeException e) {
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
