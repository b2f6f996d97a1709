package vn.tiendo.programme.load.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names the state of a folder: the same files with the same bytes have the same version, wherever they lie. */
public final class FolderVersion {

    private static final int LETTERS = 12;
    private static final int AT_ONCE = 1 << 16;

    private FolderVersion() {}

    /** The first letters of the SHA-256 over all names and contents. */
    public static String of(SortedMap<String, byte[]> files) {
        var digest = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, file.getValue());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }

    /** The same of what lies in a folder, read through without keeping it. */
    public static String of(Path folder) {
        var digest = sha256();
        var files = new TreeMap<String, Path>();
        DefinitionFiles.filesBelow(folder)
                .forEach(file -> files.put(DefinitionText.nameOf(folder.relativize(file)), file));
        files.forEach((name, file) -> {
            add(digest, name.getBytes(StandardCharsets.UTF_8));
            add(digest, file);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }

    private static void add(MessageDigest digest, Path file) {
        try (var in = Files.newInputStream(file)) {
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(Math.toIntExact(Files.size(file)))
                    .array());
            var buffer = new byte[AT_ONCE];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
