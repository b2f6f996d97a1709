package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import vn.tiendo.workbook.Patience;

/** Hands a part's characters to a parser and keeps those that are not yet passed on, so that they can be passed on as they are. */
final class RawText extends Reader {

    private final Reader in;
    private char[] kept = new char[1 << 14];
    private int size;
    private long first;

    RawText(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        if (read > 0) {
            if (size + read > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(kept.length * 2, size + read));
            }
            System.arraycopy(into, offset, kept, size, read);
            size += read;
        }
        return read;
    }

    /** The characters up to that one, which are then no longer kept. */
    String take(long end) throws IOException {
        int count = Math.toIntExact(end - first);
        if (count < 0 || count > size) {
            throw new IOException("Lost count of characters at " + end);
        }
        String taken = new String(kept, 0, count);
        System.arraycopy(kept, count, kept, 0, size - count);
        size -= count;
        first = end;
        return taken;
    }

    long first() {
        return first;
    }

    /** All that is left. */
    String rest() throws IOException {
        var more = new char[1 << 14];
        while (read(more, 0, more.length) >= 0) {
            Patience.check();
        }
        return take(first + size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
