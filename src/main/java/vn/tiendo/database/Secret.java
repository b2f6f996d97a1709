package vn.tiendo.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The embedded server's password, or the key with which blank workbooks are signed: random, made once per home, in a file
 * that its owner alone can read.
 */
record Secret(String value) {

    private static final int BYTES = 32;

    static Secret of(Home home) {
        return in(home.password());
    }

    /** The one in that file, which is made if need be. */
    static synchronized Secret in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw KnownFaults.in(e, file)
                    .orElseGet(() -> new DatabaseFault("Không đọc được " + file + ".", "Cannot read " + file + ".", e));
        }
    }

    /** In letters and digits. */
    static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    // Aside, so that a process killed meanwhile leaves no empty one.
    private static void write(Path file) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(aside);
        try (var channel =
                FileChannel.open(aside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(ByteBuffer.wrap(random().getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Folders.move(aside, file);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Never the password: records end up in logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
