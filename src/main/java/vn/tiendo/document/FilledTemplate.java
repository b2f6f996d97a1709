package vn.tiendo.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.tiendo.document.ooxml.XmlMarkup;
import vn.tiendo.document.ooxml.XmlTree;
import vn.tiendo.document.word.PageKind;
import vn.tiendo.document.word.ReportWords;
import vn.tiendo.document.word.WordBody;
import vn.tiendo.document.word.WordDrawings;
import vn.tiendo.document.word.WordPen;
import vn.tiendo.document.word.WordStyles;

/** A template in whose slots a report stands: text and charts already, body and appendices when it is written out. */
final class FilledTemplate {

    private final Document document;
    private final WordStyles styles;
    private final OfficialReport report;
    private final ReportWords words;
    private final WordDrawings drawings;
    private final WordSections sections;
    private final WordAppendices appendices;

    private FilledTemplate(Document document, WordStyles styles, OfficialReport report, int mostRows) {
        this.document = document;
        this.styles = styles;
        this.report = report;
        this.words = words(report.manner());
        this.sections = WordSections.of(document);
        this.drawings = new WordDrawings(words, sections.textWidth(PageKind.UPRIGHT));
        this.appendices = new WordAppendices(report, words, sections, mostRows);
    }

    /**
     * Fills what is small, adds the charts to the package and the styles that the template lacks.
     *
     * @param mostRows of an appendix on paper
     */
    static FilledTemplate of(PackagePart document, PackagePart styles, OfficialReport report, int mostRows)
            throws IOException {
        var completed = WordStyles.completing(tree(styles));
        try (var out = styles.getOutputStream()) {
            out.write(XmlTree.bytes(completed.document()));
        }
        var filled = new FilledTemplate(tree(document), completed, report, mostRows);
        filled.drawings.add(report.body(), document);
        filled.fillText();
        return filled;
    }

    static ReportWords words(LetterManner manner) {
        return switch (manner) {
            case OFFICIAL -> ReportWords.VIETNAMESE;
            case PLAIN -> ReportWords.ENGLISH;
        };
    }

    private static Document tree(PackagePart part) throws IOException {
        try (var in = part.getInputStream()) {
            return XmlTree.parse(in.readAllBytes());
        }
    }

    private void fillText() {
        for (var control : SlotControl.all(document)) {
            control.slot().filter(slot -> !slot.holdsBlocks()).ifPresent(slot -> control.fill(slot.lines(report)));
        }
    }

    /** Can be done once. */
    void write(Appendable out) throws IOException {
        out.append(XmlMarkup.DECLARATION);
        var markup = new XmlMarkup(out);
        var pen = new WordPen(markup, styles);
        XmlTree.write(document, markup, element -> isWrittenInstead(element, pen));
    }

    private boolean isWrittenInstead(Element element, WordPen pen) {
        if (XmlTree.is(element, "sectPr") && XmlTree.is(element.getParentNode(), "body")) {
            pen.markup().raw(appendices.lastSection());
            return true;
        }
        var slot = XmlTree.is(element, "sdt") ? new SlotControl(element).slot() : Optional.<ReportSlot>empty();
        slot.ifPresent(one -> write(one, pen));
        return slot.isPresent();
    }

    private void write(ReportSlot slot, WordPen pen) {
        if (slot == ReportSlot.BODY) {
            new WordBody(pen, words, drawings, sections.textWidth(PageKind.UPRIGHT)).write(report.body());
        } else if (slot == ReportSlot.APPENDICES) {
            appendices.write(pen);
        }
    }
}
