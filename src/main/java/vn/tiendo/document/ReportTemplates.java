package vn.tiendo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tiendo.document.LetterPen.Look;
import vn.tiendo.document.ooxml.TimelessZip;
import vn.tiendo.document.ooxml.XmlTree;
import vn.tiendo.document.word.WordStyles;

/**
 * The usual template of a report: what an office takes, gives its own fonts, margins and crest, and puts in the place of the
 * usual one. Its content controls are the slots that a report fills; its styles are all that a report uses. Thread-safe.
 */
public final class ReportTemplates {

    private static final int KIND = 15;
    private static final int SUBJECT = 14;
    private static final int GAP = 240;
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String SETTINGS = "word/settings.xml";
    private static final String WORD = "http://schemas.microsoft.com/office/word";
    private static final Map<LetterManner, byte[]> USUAL = new EnumMap<>(LetterManner.class);

    static {
        for (var manner : LetterManner.values()) {
            USUAL.put(manner, build(manner));
        }
    }

    private ReportTemplates() {}

    /**
     * Writes it as .docx.
     *
     * @throws IOException if the stream fails, which is left open
     */
    public static void usual(LetterManner manner, OutputStream out) throws IOException {
        out.write(usual(manner));
    }

    static byte[] usual(LetterManner manner) {
        return Optional.ofNullable(USUAL.get(manner)).orElseThrow();
    }

    private static byte[] build(LetterManner manner) {
        var drawn = new ByteArrayOutputStream();
        var marked = new ByteArrayOutputStream();
        try {
            try (var document = new XWPFDocument()) {
                draw(document, manner);
                document.write(drawn);
            }
            TimelessZip.repack(drawn.toByteArray(), marked, (name, from, to) -> {
                byte[] part = from.readAllBytes();
                to.write(
                        switch (name) {
                            case DOCUMENT -> withSlots(part);
                            case STYLES -> withStyles(part);
                            case SETTINGS -> withoutCompatibilityMode(part);
                            default -> part;
                        });
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return marked.toByteArray();
    }

    private static void draw(XWPFDocument document, LetterManner manner) {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator(DocxLetters.CREATOR);
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        LetterPen.setUp(
                document, LetterBody.POINTS, FilledTemplate.words(manner).language());
        LetterPage.setUp(document);
        new LetterTop(manner, ReportSlot.DATE.prompt()).write(document, head(), "");
        line(document, ReportSlot.KIND, KIND).setSpacingBefore(GAP);
        line(document, ReportSlot.SUBJECT, SUBJECT);
        var rule = document.createParagraph();
        LetterPen.rule(rule, LetterPage.TEXT_WIDTH, LetterPage.TEXT_WIDTH / 5);
        rule.setSpacingAfter(GAP);
        LetterPen.write(document.createParagraph(), ReportSlot.BODY.prompt(), LetterBody.POINTS, Look.PLAIN);
        LetterEnd.write(
                document,
                manner,
                new Signature(List.of(ReportSlot.OFFICE.prompt()), ReportSlot.SIGNER.prompt()),
                List.of(ReportSlot.RECIPIENTS.prompt()));
        LetterPen.write(document.createParagraph(), ReportSlot.APPENDICES.prompt(), LetterBody.POINTS, Look.PLAIN);
    }

    private static Letterhead head() {
        return new Letterhead(
                List.of(ReportSlot.SUPERIOR.prompt()),
                List.of(ReportSlot.ISSUER.prompt()),
                ReportSlot.SYMBOL.prompt(),
                ReportSlot.PLACE.prompt());
    }

    private static XWPFParagraph line(XWPFDocument document, ReportSlot slot, int points) {
        return LetterPen.centred(document.createParagraph(), slot.prompt(), points, Look.BOLD);
    }

    private static byte[] withSlots(byte[] document) throws IOException {
        var tree = XmlTree.parse(document);
        SlotMarks.turnIntoControls(tree);
        return XmlTree.bytes(tree);
    }

    private static byte[] withStyles(byte[] styles) throws IOException {
        return XmlTree.bytes(WordStyles.completing(XmlTree.parse(styles)).document());
    }

    /** Word takes a document that does not say otherwise for one of 2007. */
    private static byte[] withoutCompatibilityMode(byte[] settings) throws IOException {
        var tree = XmlTree.parse(settings);
        var compatible = XmlTree.create(tree, "compat");
        compatible.appendChild(
                XmlTree.create(tree, "compatSetting", "name", "compatibilityMode", "uri", WORD, "val", "15"));
        tree.getDocumentElement().appendChild(compatible);
        return XmlTree.bytes(tree);
    }
}
