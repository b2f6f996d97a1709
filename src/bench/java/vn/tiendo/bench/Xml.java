package vn.tiendo.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Markup on its way to a stream, in UTF-8. */
final class Xml {

    private static final int ENOUGH = 1 << 16;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(ENOUGH + 1024);
    private long written;

    Xml(OutputStream out) {
        this.out = out;
    }

    Xml add(String markup) {
        waiting.append(markup);
        return this;
    }

    Xml add(int number) {
        waiting.append(number);
        return this;
    }

    /** Text between tags. */
    Xml text(String text) {
        return add(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** Hands on what waits if it is worth a write. */
    void settle() throws IOException {
        if (waiting.length() >= ENOUGH) {
            flush();
        }
    }

    void flush() throws IOException {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        written += bytes.length;
        waiting.setLength(0);
    }

    /** Bytes handed on so far. */
    long written() {
        return written;
    }
}
