package vn.tiendo.document;

import java.util.List;
import vn.tiendo.content.Sentence;

/** Writes paragraphs of a report as Word's markup, in the template's styles. Not thread-safe. */
final class WordPen {

    private final Markup markup;
    private final WordStyles styles;
    private boolean newPage;
    private boolean keptWithNext;

    WordPen(Markup markup, WordStyles styles) {
        this.markup = markup;
        this.styles = styles;
    }

    Markup markup() {
        return markup;
    }

    WordStyles styles() {
        return styles;
    }

    /** How letters differ from what the style says. */
    record Ink(Pen.Look look, String colour, int points) {

        static final Ink STYLE = new Ink(Pen.Look.PLAIN, "", 0);

        static Ink of(Pen.Look look) {
            return new Ink(look, "", 0);
        }
    }

    /** What is written next begins a new page. */
    void onNewPage() {
        newPage = true;
    }

    /** What is written next stands on the same page as what follows it. */
    void withWhatFollows() {
        keptWithNext = true;
    }

    void paragraph(WordStyle style, String text) {
        begin(style);
        run(text, Ink.STYLE);
        end();
    }

    void paragraph(WordStyle style, List<Sentence> sentences) {
        paragraph(style, WordPen.text(sentences));
    }

    /** As they are read, one behind the other. */
    static String text(List<Sentence> sentences) {
        return String.join(
                " ", sentences.stream().map(Sentence::text).map(PlainText::of).toList());
    }

    /** Begins a paragraph; runs follow, then its {@link #end}. */
    void begin(WordStyle style) {
        begin(style, "");
    }

    /** @param properties what the style does not say, in the order that the standard wants */
    void begin(WordStyle style, String properties) {
        markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        if (keptWithNext) {
            markup.empty("w:keepNext");
        }
        if (newPage) {
            markup.empty("w:pageBreakBefore");
        }
        keptWithNext = false;
        newPage = false;
        markup.raw(properties).close();
    }

    void end() {
        markup.close();
    }

    /** Nothing where there is no text. */
    void run(String text, Ink ink) {
        String plain = PlainText.of(text);
        if (plain.isEmpty()) {
            return;
        }
        markup.open("w:r");
        letters(ink);
        markup.open("w:t", "xml:space", "preserve").text(plain).close().close();
    }

    private void letters(Ink ink) {
        if (ink.equals(Ink.STYLE)) {
            return;
        }
        markup.open("w:rPr");
        if (ink.look().isBold()) {
            markup.empty("w:b");
        }
        if (ink.look().isItalic()) {
            markup.empty("w:i");
        }
        if (!ink.colour().isEmpty()) {
            markup.empty("w:color", "w:val", ink.colour());
        }
        if (ink.points() > 0) {
            markup.empty("w:sz", "w:val", Integer.toString(2 * ink.points()));
        }
        markup.close();
    }
}
