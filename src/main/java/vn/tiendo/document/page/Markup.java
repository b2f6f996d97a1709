package vn.tiendo.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.tiendo.content.PlainText;

/**
 * Writes markup that browsers and strict readers both take: well-formed, every text escaped. Failures of the writer come
 * as {@link UncheckedIOException}.
 */
public final class Markup {

    /** Longer words may be broken anywhere. */
    private static final int LONGEST_WORD = 40;

    private static final String MAY_BREAK = "<wbr/>";

    private final Writer out;
    private final UnaryOperator<String> letters;
    private final boolean breaking;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(Writer out, UnaryOperator<String> letters, boolean breaking) {
        this.out = out;
        this.letters = letters;
        this.breaking = breaking;
    }

    /** For browsers, which are told where they may break long words. */
    public static Markup forScreen(Writer out) {
        return new Markup(out, UnaryOperator.identity(), true);
    }

    /** @param letters puts those that can be printed in place of those that cannot */
    public static Markup forPaper(Writer out, UnaryOperator<String> letters) {
        return new Markup(out, letters, false);
    }

    /** @param attributes names and values in turn */
    public Markup open(String tag, String... attributes) {
        tag(tag, attributes, ">");
        open.push(tag);
        return this;
    }

    /** The element opened last. */
    public Markup close() {
        return raw("</" + open.pop() + ">");
    }

    /** An element of that text. */
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** One that never holds anything. */
    public Markup empty(String tag, String... attributes) {
        return tag(tag, attributes, "/>");
    }

    /** An element that holds nothing, but may. */
    public Markup blank(String tag, String... attributes) {
        return open(tag, attributes).close();
    }

    private Markup tag(String tag, String[] attributes, String end) {
        var text = new StringBuilder("<").append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            letters.apply(PlainText.piece(attributes[i + 1])).codePoints().forEach(c -> escape(text, c));
            text.append('"');
        }
        return raw(text.append(end).toString());
    }

    /** Data, whatever it holds: it never becomes markup. */
    public Markup text(String raw) {
        var text = new StringBuilder(raw.length() + 16);
        int[] sinceSpace = {0};
        letters.apply(PlainText.piece(raw)).codePoints().forEach(c -> {
            sinceSpace[0] = c == ' ' ? 0 : sinceSpace[0] + 1;
            escape(text, c);
            if (breaking && sinceSpace[0] == LONGEST_WORD) {
                text.append(MAY_BREAK);
                sinceSpace[0] = 0;
            }
        });
        return raw(text.toString());
    }

    private static void escape(StringBuilder text, int c) {
        switch (c) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\'' -> text.append("&#39;");
            default -> text.appendCodePoint(c);
        }
    }

    /** Markup of our own making. */
    public Markup raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** So that the source can be read. */
    public Markup newLine() {
        return raw("\n");
    }

    /** The class of an element, by the constant that says what it is. */
    static String classOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
