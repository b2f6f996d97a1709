package vn.tiendo.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes letters as .docx: the same letter gives the same bytes. Thread-safe. */
public final class DocxLetters {

    /** Not the first day that a zip can name: beside that one Java writes the instant that it was where the machine stands. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CREATOR = "tiendo";

    private DocxLetters() {}

    /** @throws IOException if the stream fails, which is left open */
    public static void write(OfficialLetter letter, OutputStream out) throws IOException {
        var drawn = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            draw(document, letter);
            document.write(drawn);
        }
        repack(drawn.toByteArray(), out);
    }

    private static void draw(XWPFDocument document, OfficialLetter letter) {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator(CREATOR);
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.setTitle(PlainText.of(letter.subject()));
        Pen.setUp(document, LetterBody.POINTS);
        Paper.setUp(document);
        new LetterTop(letter.manner()).write(document, letter.head(), letter.subject());
        var body = new LetterBody(document);
        body.greet(letter.manner().greeting(), letter.addressees());
        letter.body().forEach(body::write);
        LetterEnd.write(document, letter.manner(), letter.signature(), letter.recipients());
    }

    /** Without the times at which its parts were packed. */
    private static void repack(byte[] zip, OutputStream out) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            var to = new ZipOutputStream(out);
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(EPOCH);
                to.putNextEntry(entry);
                from.transferTo(to);
                to.closeEntry();
            }
            to.finish();
        }
    }
}
