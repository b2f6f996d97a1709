package vn.tiendo.desk.option;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file that somebody wrote: UTF-8, with or without a mark of the byte order. */
public sealed interface GivenText {

    /** What stands in it. */
    record Read(String text) implements GivenText {}

    /** More than anybody writes. */
    record TooLarge(long bytes) implements GivenText {}

    /**
     * It is something else: a Word document, or text in another encoding.
     *
     * @param line in which that shows, from 1
     */
    record NoText(int line) implements GivenText {}

    /** Bytes of the longest text that could be kept, with room to spare. */
    long MOST_BYTES = 100_000;

    static GivenText in(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            return new TooLarge(size);
        }
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        var text = CharBuffer.allocate(bytes.remaining() + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            return new NoText(text.toString().split("\n", -1).length);
        }
        // UTF-16 without accents is UTF-8 with zeros between, and so is what is no text at all.
        int zero = text.toString().indexOf('\0');
        return zero < 0
                ? new Read(text.toString())
                : new NoText(text.toString().substring(0, zero).split("\n", -1).length);
    }
}
