package vn.tiendo.reply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A workbook to send back. It may be as large as the one sent: whoever can passes it on in a stream. */
public final class Reply {

    private final Pieces content;
    private final String extension;
    private final boolean whole;

    Reply(Pieces content, String extension, boolean whole) {
        this.content = content;
        this.extension = extension;
        this.whole = whole;
    }

    /** All of it, in a new array. */
    public byte[] content() {
        try (var stream = stream()) {
            return stream.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory cannot fail so", impossible);
        }
    }

    /** From its beginning, each time. */
    public InputStream stream() {
        return content.stream();
    }

    /** In bytes. */
    public long size() {
        return content.size();
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is the sender's own workbook, rather than the list of findings alone. */
    public boolean isWhole() {
        return whole;
    }
}
