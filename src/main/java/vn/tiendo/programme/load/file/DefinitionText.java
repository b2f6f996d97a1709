package vn.tiendo.programme.load.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/** The text of a definition file: UTF-8, with or without byte order mark, of a size that people write. */
public final class DefinitionText {

    /** What is written by hand fits into this many times over. */
    static final long MOST_BYTES = 16L * 1024 * 1024;

    /** A registry may come from another system and have a million lines. */
    public static final long MOST_OF_A_TABLE = 512L * 1024 * 1024;

    private static final int AT_ONCE = 1 << 16;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    private static final char MARK = '\uFEFF';

    private DefinitionText() {}

    /**
     * The file's text, or nothing after a fault.
     *
     * @throws UncheckedIOException if the disk fails
     */
    static Optional<String> of(Path file, Faults faults) {
        var start = DefinitionPlace.startOf(nameOf(file));
        try {
            return read(file, start, faults);
        } catch (CharacterCodingException e) {
            return unread(start, FaultWords.say("file.not-utf8"), FaultWords.say("file.not-utf8.fix"), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file, DefinitionPlace start, Faults faults) throws IOException {
        if (!Files.isRegularFile(file)) {
            return unread(start, FaultWords.say("file.missing"), FaultWords.NONE, faults);
        }
        if (Files.size(file) > MOST_BYTES) {
            return unread(start, FaultWords.say("file.large"), FaultWords.say("file.large.most", MOST_BYTES), faults);
        }
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
        return plain(withoutMark(text.toString()), start, faults);
    }

    /**
     * Reads the text through without keeping it: whether it is one, which is told where it is not.
     *
     * @throws UncheckedIOException if the disk fails
     */
    static boolean isText(Path file, Faults faults) {
        var start = DefinitionPlace.startOf(nameOf(file));
        try {
            if (!Files.isRegularFile(file)) {
                return unread(start, FaultWords.say("file.missing"), FaultWords.NONE, faults)
                        .isPresent();
            }
            if (Files.size(file) > MOST_OF_A_TABLE) {
                return unread(
                                start,
                                FaultWords.say("file.large"),
                                FaultWords.say("file.large.most", MOST_OF_A_TABLE),
                                faults)
                        .isPresent();
            }
            try (var reader = reader(file)) {
                return isPlain(reader, start, faults);
            }
        } catch (CharacterCodingException e) {
            return unread(start, FaultWords.say("file.not-utf8"), FaultWords.say("file.not-utf8.fix"), faults)
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its characters, without a byte order mark; whoever opens it closes it. */
    static Reader reader(Path file) throws IOException {
        var reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), AT_ONCE);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static boolean isPlain(Reader reader, DefinitionPlace start, Faults faults) throws IOException {
        var buffer = new char[AT_ONCE];
        int line = 1;
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            for (int i = 0; i < read; i++) {
                char c = buffer[i];
                if (c == '\n') {
                    line++;
                } else if (isControl(c)) {
                    return tellControl(c, new DefinitionPlace(start.file(), line, 1), faults);
                }
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        return c < ' ' ? c != '\t' && c != '\r' && c != '\n' : c == '\u007F';
    }

    private static boolean tellControl(char control, DefinitionPlace at, Faults faults) {
        return unread(
                        at,
                        FaultWords.say("control", "U+%04X".formatted((int) control)),
                        FaultWords.say("control.fix"),
                        faults)
                .isPresent();
    }

    /** A control character is a damaged file or somebody's trick; the database takes no NUL at all. */
    private static Optional<String> plain(String text, DefinitionPlace start, Faults faults) {
        var control = CONTROL.matcher(text);
        if (!control.find()) {
            return Optional.of(text);
        }
        int line = 1
                + (int) text.substring(0, control.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return unread(
                new DefinitionPlace(start.file(), line, 1),
                FaultWords.say(
                        "control", "U+%04X".formatted((int) control.group().charAt(0))),
                FaultWords.say("control.fix"),
                faults);
    }

    private static Optional<String> unread(DefinitionPlace at, LocalText what, LocalText expected, Faults faults) {
        faults.add(at, what, expected);
        faults.unread(at.file());
        return Optional.empty();
    }

    /** Excel writes a byte order mark into the CSV files that it saves. */
    private static String withoutMark(String text) {
        return text.startsWith(String.valueOf(MARK)) ? text.substring(1) : text;
    }

    /** The path as messages show it, the same on every system. */
    public static String nameOf(Path file) {
        return file.toString().replace('\\', '/');
    }
}
