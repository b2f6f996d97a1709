package vn.tiendo.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Writes an archive into a folder so that it is on the disk, not only on its way there, when this is done. */
final class Unpacking {

    private static final int BUFFER = 1 << 16;
    private static final int EXECUTABLE = 0b001_000_000;

    private final Path folder;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final SortedMap<String, Long> sizes = new TreeMap<>();

    private Unpacking(Path folder) {
        this.folder = folder;
    }

    /** What was written: each file's path below the folder, and its size. */
    static SortedMap<String, Long> into(Path folder, InputStream archive) throws IOException {
        var unpacking = new Unpacking(folder);
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpacking.write(entry, tar);
            }
        }
        return unpacking.sizes;
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("Leads out of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
        } else {
            sizes.put(folder.relativize(target).toString(), write(target, content));
            makeExecutable(target, entry.getMode());
        }
    }

    private long write(Path file, InputStream content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer.array()); read >= 0; read = content.read(buffer.array())) {
                buffer.clear().limit(read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
            return channel.size();
        }
    }

    private static void makeExecutable(Path file, int mode) throws IOException {
        if ((mode & EXECUTABLE) != 0 && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
