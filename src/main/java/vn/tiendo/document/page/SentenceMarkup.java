package vn.tiendo.document.page;

import java.util.List;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.ShownFigure;

/** Sentences, one after another; on screens their figures say of what they are. */
final class SentenceMarkup {

    private SentenceMarkup() {}

    static void write(Markup out, Medium medium, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            out.text(i == 0 ? "" : " ");
            sentences.get(i).parts().forEach(part -> write(out, medium, part));
        }
    }

    private static void write(Markup out, Medium medium, Sentence.Part part) {
        switch (part) {
            case Sentence.Words(String text) -> out.text(text);
            case Sentence.Figure(ShownFigure shown) -> number(out, medium, shown);
        }
    }

    static void number(Markup out, Medium medium, ShownFigure shown) {
        if (medium.onPaper()) {
            out.text(shown.text());
            return;
        }
        var of = shown.of();
        String source = String.join("/", of.indicator(), of.dimension(), of.key(), of.period());
        out.element("data", shown.text(), "value", shown.value().toPlainString(), "data-of", source);
    }
}
