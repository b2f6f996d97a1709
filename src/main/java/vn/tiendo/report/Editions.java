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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.tiendo.progress.Consolidation;

/** Writes a consolidation in every format, under {@code <output>/<programme>/<period>/}. Thread-safe. */
public final class Editions {

    private final List<ReportFormat> formats;

    public Editions(List<ReportFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * All formats, in order. Each file appears whole or not at all: a former edition stays readable until then.
     *
     * @throws IOException if the disk refuses; files of formats already written stay
     */
    public List<WrittenReport> write(Consolidation consolidation, Path output) throws IOException {
        var folder = output.resolve(consolidation.programme().code())
                .resolve(consolidation.period().toString());
        Files.createDirectories(folder);
        var written = new ArrayList<WrittenReport>();
        for (ReportFormat format : formats) {
            written.add(write(format, consolidation, folder));
        }
        return List.copyOf(written);
    }

    private static WrittenReport write(ReportFormat format, Consolidation consolidation, Path folder)
            throws IOException {
        var target = folder.resolve(format.fileName(consolidation));
        if (!folder.equals(target.getParent())) {
            throw new IllegalArgumentException("A report's file name is not to name folders: " + target);
        }
        var temporary =
                Files.createTempFile(folder, "." + ProcessHandle.current().pid() + "-", ".part");
        try {
            String sha256 = fill(temporary, format, consolidation);
            publish(temporary, target);
            return new WrittenReport(target, sha256, Files.size(target));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String fill(Path temporary, ReportFormat format, Consolidation consolidation) throws IOException {
        var digest = sha256();
        try (var file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(file), digest));
            format.write(consolidation, out);
            out.flush();
            // On the disk before it is given its name, or a power cut could leave an empty file of that name.
            file.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void publish(Path temporary, Path target) throws IOException {
        if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
            // A temporary file is its owner's alone; a report is for everyone in the office.
            Files.setPosixFilePermissions(
                    temporary, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
