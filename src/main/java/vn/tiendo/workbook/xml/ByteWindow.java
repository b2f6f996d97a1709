package vn.tiendo.workbook.xml;

import java.util.Arrays;

/**
 * Bytes of a part as they go by: all of a part in memory, or a stretch of one that is inflated piece by piece. Behind
 * the last byte stands a zero, so that a scanner need not ask at every step whether it has come to the end.
 */
public final class ByteWindow {

    private static final int FIRST = 64 << 10;

    /** A tag or a text longer than this is left to the complete parser, which reads it in pieces. */
    private static final int WIDEST = 1 << 20;

    /** Where in a tag {@code /sheetData} a letter stands that cells hardly have. */
    private static final int RARE = 2;

    private final Part.Source source;
    private final boolean whole;
    private byte[] bytes;
    private int end;

    /** What kinds of bytes the text whose end was found last has. */
    private int seen;

    /** Where the next thing to be read begins. */
    public int at;

    private ByteWindow(byte[] bytes, int end, Part.Source source, boolean whole) {
        this.bytes = bytes;
        this.end = end;
        this.source = source;
        this.whole = whole;
    }

    /** @param bytes one longer than the part, with a zero at the end */
    static ByteWindow over(byte[] bytes) {
        return new ByteWindow(bytes, bytes.length - 1, Part.Source.NONE, true);
    }

    /** @param source hands out the part's bytes in order */
    static ByteWindow along(Part.Source source) {
        var window = new ByteWindow(new byte[FIRST + 1], 0, source, false);
        window.fill();
        return window;
    }

    public byte[] bytes() {
        return bytes;
    }

    /**
     * To be thrown where a byte is not what the grammar of a plain part asks for: either the window ends here and has to
     * be moved on, or the part is not plain.
     */
    public NotPlain unexpected(int where) {
        return new NotPlain(where >= end);
    }

    /** Whether nothing but white space follows in the window. */
    boolean endsIn(int from) {
        int p = from;
        while (XmlBytes.isSpace(bytes[p])) {
            p++;
        }
        return p >= end;
    }

    /** @return the place behind that text, which must stand here */
    public int expect(String ascii, int where) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[where + i] != ascii.charAt(i)) {
                throw unexpected(where + i);
            }
        }
        return where + ascii.length();
    }

    /** Where the text that begins here ends: at the next tag. */
    public int endOfText(int from) {
        byte[] b = bytes;
        int p = from;
        int all = 0;
        while (b[p] != '<') {
            int kind = XmlBytes.inText(b[p]);
            if (kind < 0) {
                throw unexpected(p);
            }
            all |= kind;
            p++;
        }
        seen = all;
        return p;
    }

    /**
     * Where the first tag {@code </name>} stands, from here on; leaves behind what is passed. All of a sheet's cells may
     * lie before it, so eight bytes are looked at in one step.
     *
     * @param tag the tag without its first character
     */
    int endOfContent(String tag) {
        int in = Math.min(RARE, tag.length() - 1);
        char rare = tag.charAt(in);
        int p = at;
        while (true) {
            while (p + Long.BYTES <= end && !EightBytes.hold(bytes, p, rare)) {
                p += Long.BYTES;
            }
            for (int last = Math.min(p + Long.BYTES, end + 1); p < last; p++) {
                byte c = bytes[p];
                if (c == 0) {
                    at = Math.max(at, p - tag.length());
                    throw unexpected(p);
                }
                if ((c == '!' || c == '?') && p > at && bytes[p - 1] == '<') {
                    throw unexpected(p);
                }
                int tagAt = p - in;
                if (c == rare && tagAt > at && bytes[tagAt - 1] == '<' && stands(tag, tagAt)) {
                    at = tagAt - 1;
                    return at;
                }
            }
        }
    }

    /** Whether the window goes on with that text. */
    boolean startsWith(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean stands(String ascii, int where) {
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[where + i] != ascii.charAt(i)) {
                if (where + i >= end) {
                    throw unexpected(where + i);
                }
                return false;
            }
        }
        return true;
    }

    /** The text whose end was found last. */
    public String text(int from, int to) {
        return XmlBytes.text(bytes, from, to, seen);
    }

    /** Passes over the text whose end was found last, if it is valid. */
    public void skipText(int from, int to) {
        if (seen != 0) {
            XmlBytes.text(bytes, from, to, seen);
        }
    }

    /** Passes over white space, or what rarely stands where only elements are looked for, up to the next tag. */
    void toTag() {
        int p = at;
        while (XmlBytes.isSpace(bytes[p])) {
            p++;
        }
        if (bytes[p] == '<') {
            at = p;
        } else {
            segment();
        }
    }

    /** The text up to the next tag, on which the window then stands. */
    String segment() {
        while (true) {
            try {
                int from = at;
                at = endOfText(from);
                return text(from, at);
            } catch (NotPlain interruption) {
                moreOr(interruption);
            }
        }
    }

    /** Brings in more bytes if only they were missing. */
    void moreOr(NotPlain interruption) {
        if (!interruption.isMore()) {
            throw interruption;
        }
        more();
    }

    /** Brings in more bytes, so that what begins at {@link #at} can be read once more from there. */
    public void more() {
        if (whole || (at == 0 && end >= WIDEST)) {
            throw new NotPlain(false);
        }
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        if (end > bytes.length / 2) {
            bytes = Arrays.copyOf(bytes, Math.min(bytes.length * 2, WIDEST + 1));
        }
        fill();
    }

    private void fill() {
        int before = end;
        while (end < bytes.length - 1) {
            int read = source.read(bytes, end, bytes.length - 1 - end);
            if (read < 0) {
                break;
            }
            end += read;
        }
        bytes[end] = 0;
        if (end == before) {
            throw new NotPlain(false);
        }
    }
}
