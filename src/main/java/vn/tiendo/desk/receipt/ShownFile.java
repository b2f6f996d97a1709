package vn.tiendo.desk.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that somebody shows: its hash and, of a small one, its bytes. Read in a stream, and no further than any file that
 * was ever taken in.
 *
 * @param sha256 empty if it is larger than that
 * @param small its bytes, if it may be a receipt
 */
record ShownFile(Path path, long size, Optional<String> sha256, Optional<byte[]> small) {

    /** No workbook that large was ever taken in, whatever the settings. */
    static final long LARGEST = 1L << 30;

    /** No receipt is that long. */
    static final int LARGEST_RECEIPT = 1 << 20;

    private static final int PIECE = 1 << 16;

    static ShownFile of(Path path) throws IOException {
        try (var content = Files.newInputStream(path)) {
            return of(path, content);
        }
    }

    private static ShownFile of(Path path, InputStream content) throws IOException {
        var digest = digest();
        var begin = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = content.read(piece); read >= 0 && size <= LARGEST; read = content.read(piece)) {
            size += read;
            digest.update(piece, 0, read);
            if (size <= LARGEST_RECEIPT) {
                begin.write(piece, 0, read);
            }
        }
        return new ShownFile(
                path,
                size,
                size > LARGEST ? Optional.empty() : Optional.of(HexFormat.of().formatHex(digest.digest())),
                size > LARGEST_RECEIPT ? Optional.empty() : Optional.of(begin.toByteArray()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
