package vn.tiendo.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a definition file: UTF-8, with or without byte order mark, of a size that people write. */
final class DefinitionText {

    /** Definitions are kept by hand; tens of thousands of projects fit into this. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private DefinitionText() {}

    /**
     * The file's text, or nothing after a fault.
     *
     * @throws UncheckedIOException if the disk fails
     */
    static Optional<String> of(Path file, Faults faults) {
        var start = Place.startOf(nameOf(file));
        try {
            return read(file, start, faults);
        } catch (CharacterCodingException e) {
            faults.add(start, "tệp không phải UTF-8", "lưu lại tệp bằng bảng mã UTF-8");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file, Place start, Faults faults) throws IOException {
        if (!Files.isRegularFile(file)) {
            faults.add(start, "thiếu tệp", "");
            return Optional.empty();
        }
        if (Files.size(file) > MOST_BYTES) {
            faults.add(start, "tệp quá lớn", "nhiều nhất " + MOST_BYTES + " byte");
            return Optional.empty();
        }
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
        return Optional.of(withoutMark(text.toString()));
    }

    /** Excel writes a byte order mark into the CSV files that it saves. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The path as messages show it, the same on every system. */
    static String nameOf(Path file) {
        return file.toString().replace('\\', '/');
    }
}
