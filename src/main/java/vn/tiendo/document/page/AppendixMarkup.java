package vn.tiendo.document.page;

import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Roman;
import vn.tiendo.content.Sentence;

/** Writes appendices, numbered in Roman: on paper each on pages of its own, as wide as its table needs. */
public final class AppendixMarkup {

    /** Nobody prints tables that are longer. */
    static final int LONGEST_PRINTED = 400;

    private final Markup out;
    private final Medium medium;
    private int number;
    private boolean lastLeftOut;

    public AppendixMarkup(Markup out, Medium medium) {
        this.out = out;
        this.medium = medium;
    }

    public void write(Appendix appendix) {
        number++;
        var instead = appendix.instead().filter(_ -> medium.onPaper() && appendix.rows() > LONGEST_PRINTED);
        instead.ifPresentOrElse(sentence -> leaveOut(appendix, sentence), () -> print(appendix));
        lastLeftOut = instead.isPresent();
    }

    /** Several that are left out one after the other share a page. */
    private void leaveOut(Appendix appendix, Sentence instead) {
        begin(appendix, lastLeftOut ? "appendix left-out" : "appendix", new ElementAttributes());
        out.open("p");
        SentenceMarkup.write(out, medium, List.of(instead));
        out.close().close().newLine();
    }

    private void print(Appendix appendix) {
        var fit = Optional.of(appendix)
                .filter(_ -> medium.onPaper())
                .map(measured -> MeasuredSheet.fit(measured, medium.words().numerals()));
        var style = new ElementAttributes();
        fit.ifPresent(fitted -> style.addIf(true, "style", "font-size:" + fitted.size() + "pt"));
        begin(appendix, fit.map(AppendixMarkup::kind).orElse("appendix"), style);
        var sheet = new SheetMarkup(out, medium, appendix.title(), fit);
        appendix.table().accept(sheet);
        sheet.endTable();
        out.close().newLine();
    }

    private static String kind(TableFit fit) {
        return "appendix " + Markup.classOf(fit.format());
    }

    private void begin(Appendix appendix, String kind, ElementAttributes attributes) {
        attributes.addIf(true, "class", kind);
        out.open("section", attributes.toArray());
        out.open("h2", "id", Outline.appendix(number))
                .element("span", medium.words().appendix() + " " + Roman.of(number), "class", "ordinal")
                .text(" ")
                .element("span", appendix.title(), "class", "title");
        out.close().newLine();
    }
}
