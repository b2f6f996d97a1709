package vn.tiendo.document.ooxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML from the top down, without keeping it. Names are our own; text and values of attributes may be anybody's, and are
 * data. Not thread-safe.
 *
 * <p>A failing stream is told as an {@link UncheckedIOException}.
 */
public final class XmlMarkup {

    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public XmlMarkup(Appendable out) {
        this.out = out;
    }

    /** Begins an element; its attributes are names and values in turn. */
    public XmlMarkup open(String name, String... attributes) {
        endTag();
        put("<").put(name);
        open.push(name);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** Of the element that was begun last. */
    public XmlMarkup attribute(String name, String value) {
        put(" ").put(name).put("=\"");
        escape(value);
        return put("\"");
    }

    /** An element that holds nothing. */
    public XmlMarkup empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    public XmlMarkup text(String text) {
        endTag();
        escape(text);
        return this;
    }

    /** Elements that were written before, by us. */
    public XmlMarkup raw(String xml) {
        if (!xml.isEmpty()) {
            endTag();
            put(xml);
        }
        return this;
    }

    /** Ends the element that was begun last. */
    public XmlMarkup close() {
        String name = open.pop();
        if (inTag) {
            inTag = false;
            return put("/>");
        }
        return put("</").put(name).put(">");
    }

    private void endTag() {
        if (inTag) {
            inTag = false;
            put(">");
        }
    }

    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                put(text, done, i).put(escaped);
                done = i + 1;
            }
        }
        put(text, done, text.length());
    }

    /** Line ends are written as they are meant, for in an attribute they would turn into spaces. */
    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            case '\t' -> "&#9;";
            default -> "";
        };
    }

    private XmlMarkup put(String text) {
        return put(text, 0, text.length());
    }

    private XmlMarkup put(String text, int from, int to) {
        try {
            out.append(text, from, to);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
