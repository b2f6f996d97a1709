package vn.tiendo.workbook.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scans a plain part: UTF-8, elements, attributes and text, the five entities, and nothing else. Anything unusual (a
 * comment, CDATA, a prefix for the spreadsheet's own language) and anything wrong interrupts it, for {@link StrictXml}
 * to read the part instead; it never refuses a part by itself. Makes no strings but those that are asked for.
 */
public final class PlainXml extends XmlPart {

    private static final int DEEPEST = 200;

    private final ByteWindow in;
    private final Prefixes prefixes = new Prefixes();
    private final Attributes attributes;
    private byte[] openNames = new byte[256];
    private int[] openStarts = new int[16];
    private int depth;
    private int nameFrom;
    private int nameTo;
    private boolean closed;

    /** Why scanning did not go on. */
    public static final class Interruption extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean more;

        /** @param more whether only the window ends in the middle of what is being read; else the part is not plain */
        public Interruption(boolean more) {
            super(null, null, false, false);
            this.more = more;
        }

        public boolean isMore() {
            return more;
        }
    }

    private PlainXml(ByteWindow in, String place) {
        super(place);
        this.in = in;
        this.attributes = new Attributes(in, prefixes);
    }

    /** Opens a part and stands on its root element. */
    static PlainXml open(Part part, String place) {
        var xml = new PlainXml(part.window(), place);
        xml.toRoot();
        return xml;
    }

    public ByteWindow window() {
        return in;
    }

    public Attributes attributes() {
        return attributes;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean childOf(int parent) {
        while (true) {
            if (next()) {
                if (depth == parent + 1) {
                    return true;
                }
            } else if (depth < parent) {
                return false;
            }
        }
    }

    @Override
    public boolean is(String name) {
        return XmlBytes.equal(in.bytes(), nameFrom, nameTo, name)
                && prefixes.own().equals(MAIN);
    }

    @Override
    public String name() {
        int colon = Prefixes.colon(in.bytes(), nameFrom, nameTo);
        int local = colon < 0 ? nameFrom : colon + 1;
        return new String(in.bytes(), local, nameTo - local, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String namespace() {
        int colon = Prefixes.colon(in.bytes(), nameFrom, nameTo);
        return colon < 0 ? prefixes.own() : prefixes.meaning(in.bytes(), nameFrom, colon);
    }

    @Override
    @Nullable
    public String attribute(String name) {
        return attributes.get(name);
    }

    @Override
    public String relationshipId() {
        return attributes.get(RELATIONSHIPS, "id");
    }

    @Override
    @Nullable
    public String simpleChild(String before, String behind) {
        if (closed || depth != 1 || !prefixes.own().equals(MAIN) || !in.startsWith(before)) {
            return null;
        }
        try {
            int start = in.expect(">", attributes.read(in.at + before.length()));
            int end = in.endOfText(start);
            String text = in.text(start, end);
            in.at = in.expect(behind, end);
            return text;
        } catch (Interruption other) {
            return null;
        }
    }

    /** Neither text nor attributes of a plain part hold a {@code <}, so all that has to be found is the right one. */
    @Override
    public void skip() {
        String end = "/" + name() + ">";
        while (!closed) {
            try {
                int tag = in.endOfContent(end);
                in.at = tag;
                next();
                return;
            } catch (Interruption interruption) {
                moreOr(interruption);
            }
        }
        next();
    }

    @Override
    public String text(int longest) {
        int own = depth;
        String text = "";
        while (true) {
            if (!closed && depth == own) {
                text = text.isEmpty() ? segment() : text + segment();
            }
            if (text.length() > longest) {
                throw new Interruption(false);
            }
            next();
            if (depth < own) {
                return text;
            }
        }
    }

    /** Whether the element that the part stands on has no content, written {@code <row/>}. */
    public boolean isEmpty() {
        return closed;
    }

    /** Another scanner has read the content of the current element up to behind its end tag. */
    public void left() {
        closed = false;
        depth--;
    }

    private void toRoot() {
        int root = Prolog.rootOf(in.bytes());
        if (root < 0) {
            throw new Interruption(false);
        }
        in.at = root;
        next();
        prefixes.rootRead();
    }

    /** Goes on to the next tag. @return whether an element begins; else one has ended */
    private boolean next() {
        if (closed) {
            closed = false;
            depth--;
            requireNothingBehindRoot();
            return false;
        }
        if (depth > 0) {
            skipText();
        } else if (in.bytes()[in.at] != '<' || prefixes.wasRootRead()) {
            throw new Interruption(false);
        }
        while (true) {
            try {
                return tag(in.bytes(), in.at);
            } catch (Interruption interruption) {
                moreOr(interruption);
            }
        }
    }

    private void moreOr(Interruption interruption) {
        if (!interruption.isMore()) {
            throw interruption;
        }
        in.more();
    }

    private boolean tag(byte[] b, int from) {
        if (b[from + 1] == '/') {
            end(b, from + 2);
            return false;
        }
        int p = from + 1;
        while (XmlBytes.isName(b[p])) {
            p++;
        }
        if (p == from + 1 || !XmlBytes.isNameStart(b[from + 1])) {
            throw in.unexpected(from + 1);
        }
        int close = attributes.read(p);
        boolean empty = b[close] == '/';
        int last = empty ? close + 1 : close;
        if (b[last] != '>') {
            throw in.unexpected(last);
        }
        begin(b, from + 1, p, empty);
        in.at = last + 1;
        return true;
    }

    private void begin(byte[] b, int from, int to, boolean empty) {
        prefixes.require(b, from, to);
        nameFrom = from;
        nameTo = to;
        depth++;
        if (depth > DEEPEST) {
            throw new Interruption(false);
        }
        closed = empty;
        remember(b, from, to);
    }

    private void remember(byte[] b, int from, int to) {
        if (depth + 1 >= openStarts.length) {
            openStarts = Arrays.copyOf(openStarts, openStarts.length * 2);
        }
        int start = openStarts[depth];
        if (start + to - from > openNames.length) {
            openNames = Arrays.copyOf(openNames, Math.max(openNames.length * 2, start + to - from));
        }
        System.arraycopy(b, from, openNames, start, to - from);
        openStarts[depth + 1] = start + to - from;
    }

    private void end(byte[] b, int from) {
        int start = openStarts[depth];
        int length = openStarts[depth + 1] - start;
        for (int i = 0; i < length; i++) {
            if (b[from + i] != openNames[start + i]) {
                throw in.unexpected(from + i);
            }
        }
        int p = from + length;
        while (XmlBytes.isSpace(b[p])) {
            p++;
        }
        if (b[p] != '>') {
            throw in.unexpected(p);
        }
        depth--;
        in.at = p + 1;
        requireNothingBehindRoot();
    }

    /** Not looked for beyond the window: what follows is read by nobody. */
    private void requireNothingBehindRoot() {
        if (depth == 0 && !in.endsIn(in.at)) {
            throw new Interruption(false);
        }
    }

    private void skipText() {
        byte[] b = in.bytes();
        int p = in.at;
        while (XmlBytes.isSpace(b[p])) {
            p++;
        }
        if (b[p] == '<') {
            in.at = p;
        } else {
            // Rare: text where only elements are looked for.
            segment();
        }
    }

    /** The text up to the next tag, on which the window then stands. */
    private String segment() {
        while (true) {
            try {
                int from = in.at;
                int to = in.endOfText(from);
                in.at = to;
                return in.text(from, to);
            } catch (Interruption interruption) {
                moreOr(interruption);
            }
        }
    }
}
