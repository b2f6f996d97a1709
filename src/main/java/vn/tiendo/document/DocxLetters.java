package vn.tiendo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.ooxml.TimelessZip;

/** Writes letters as .docx: the same letter gives the same bytes. Thread-safe. */
public final class DocxLetters {

    static final String CREATOR = "tiendo";

    private DocxLetters() {}

    /** @throws IOException if the stream fails, which is left open */
    public static void write(OfficialLetter letter, OutputStream out) throws IOException {
        var drawn = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            draw(document, letter);
            document.write(drawn);
        }
        TimelessZip.repack(drawn.toByteArray(), out, (_, from, to) -> from.transferTo(to));
    }

    private static void draw(XWPFDocument document, OfficialLetter letter) {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator(CREATOR);
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.setTitle(PlainText.of(letter.subject()));
        LetterPen.setUp(document, LetterBody.POINTS);
        LetterPage.setUp(document);
        LetterTop.undated(letter.manner()).write(document, letter.head(), letter.subject());
        var body = new LetterBody(document);
        body.greet(letter.manner().greeting(), letter.addressees());
        letter.body().forEach(body::write);
        LetterEnd.write(document, letter.manner(), letter.signature(), LetterEnd.listed(letter.recipients()));
    }
}
