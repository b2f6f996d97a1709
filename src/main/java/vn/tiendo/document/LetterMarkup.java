package vn.tiendo.document;

import java.util.List;
import vn.tiendo.document.chart.LetterWidths;
import vn.tiendo.document.page.Markup;

/**
 * The top and the end of a letter as markup. Source: NĐ 30/2020/NĐ-CP, appendix I, part II, sections 1 to 5, 7 to 9.
 */
record LetterMarkup(Markup out, LetterManner manner) {

    private static final double NAME = 12;
    private static final double MOTTO = 13;

    /** Of the issuer's name: a third to a half. */
    private static final double SHORT = 0.4;

    void top(Letterhead head) {
        out.open("header", "class", "letterhead").open("div", "class", "from");
        head.superior().forEach(line -> out.element("p", line, "class", "superior"));
        head.issuer().forEach(line -> out.element("p", line, "class", "issuer"));
        rule(LetterWidths.of(head.issuer().getLast(), NAME, true) * SHORT);
        out.element("p", manner.numberLeftBlank() + head.symbol(), "class", "registered");
        out.close().open("div", "class", "country");
        if (manner.namesTheCountry()) {
            out.element("p", LetterTop.COUNTRY, "class", "name").element("p", LetterTop.MOTTO, "class", "motto");
            rule(LetterWidths.of(LetterTop.MOTTO, MOTTO, true));
        }
        String place = head.place().isEmpty() ? "…………" : head.place();
        out.element("p", place + ", " + manner.dateLeftBlank(), "class", "date");
        out.close().close().newLine();
    }

    private void rule(double points) {
        out.blank("div", "class", "rule", "style", "width:" + Math.round(points) + "pt");
    }

    void end(Signature signature, List<String> recipients) {
        out.open("footer", "class", "end").open("div", "class", "recipients");
        out.element("p", manner.recipients(), "class", "head");
        for (String one : recipients) {
            out.element("p", "- " + one + (one.equals(recipients.getLast()) ? "." : ";"));
        }
        out.close().open("div", "class", "signature");
        signature.office().forEach(line -> out.element("p", line));
        out.blank("div", "class", "space");
        out.element("p", signature.name());
        out.close().close().newLine();
    }
}
