package vn.tiendo.programme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** Names the state of a folder: the same files with the same bytes have the same version, wherever they lie. */
final class FolderVersion {

    private static final int LETTERS = 12;

    private FolderVersion() {}

    /** The first letters of the SHA-256 over all names and contents. */
    static String of(SortedMap<String, byte[]> files) {
        var digest = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }

    /** With its length, so that bytes cannot move from one file to the next unseen. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
