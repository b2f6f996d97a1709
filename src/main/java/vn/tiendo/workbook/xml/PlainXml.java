package vn.tiendo.workbook.xml;

import java.nio.charset.StandardCharsets;
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
    private final OpenTags open = new OpenTags();
    private int depth;
    private int nameFrom;
    private int nameTo;
    private boolean closed;

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
        } catch (NotPlain other) {
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
            } catch (NotPlain interruption) {
                in.moreOr(interruption);
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
                text = text.isEmpty() ? in.segment() : text + in.segment();
            }
            if (text.length() > longest) {
                throw new NotPlain(false);
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
            throw new NotPlain(false);
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
            in.toTag();
        } else if (in.bytes()[in.at] != '<' || prefixes.wasRootRead()) {
            throw new NotPlain(false);
        }
        while (true) {
            try {
                return tag(in.bytes(), in.at);
            } catch (NotPlain interruption) {
                in.moreOr(interruption);
            }
        }
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
            throw new NotPlain(false);
        }
        closed = empty;
        open.remember(depth, b, from, to);
    }

    private void end(byte[] b, int from) {
        int p = from + open.length(depth);
        int other = open.differs(depth, b, from);
        if (other >= 0) {
            throw in.unexpected(other);
        }
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
            throw new NotPlain(false);
        }
    }
}
