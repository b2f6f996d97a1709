package vn.tiendo.document.word;

import java.util.List;
import vn.tiendo.content.PlainText;
import vn.tiendo.content.Sentence;
import vn.tiendo.document.ooxml.XmlMarkup;

/** Writes paragraphs of a report as Word's markup, in the template's styles. Not thread-safe. */
public final class WordPen {

    private final XmlMarkup markup;
    private final WordStyles styles;
    private boolean newPage;
    private boolean keptWithNext;

    public WordPen(XmlMarkup markup, WordStyles styles) {
        this.markup = markup;
        this.styles = styles;
    }

    public XmlMarkup markup() {
        return markup;
    }

    WordStyles styles() {
        return styles;
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
        run(text, LetterLook.PLAIN);
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

    /** @param section what the pages up to here look like, as markup */
    public void endSection(String section) {
        begin(WordStyle.NO_ROOM, section);
        end();
    }

    /** Nothing where there is no text. */
    void run(String text, LetterLook letters) {
        String plain = PlainText.of(text);
        if (plain.isEmpty()) {
            return;
        }
        markup.open("w:r");
        properties(letters);
        markup.open("w:t", "xml:space", "preserve").text(plain).close().close();
    }

    private void properties(LetterLook letters) {
        if (letters.equals(LetterLook.PLAIN)) {
            return;
        }
        markup.open("w:rPr");
        if (letters.bold()) {
            markup.empty("w:b");
        }
        if (letters.italic()) {
            markup.empty("w:i");
        }
        if (!letters.colour().isEmpty()) {
            markup.empty("w:color", "w:val", letters.colour());
        }
        if (letters.points() > 0) {
            markup.empty("w:sz", "w:val", Integer.toString(2 * letters.points()));
        }
        markup.close();
    }
}
