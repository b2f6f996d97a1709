package vn.tiendo.document;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import vn.tiendo.document.ooxml.TimelessZip;

/**
 * Writes reports as .docx: the same report and template give the same bytes. What is read there stands in the report; how it
 * looks, in the template. Thread-safe.
 */
public final class DocxReports {

    /** An appendix with more rows than that says what it has to say instead, if it has; nobody prints it. */
    private static final int MOST_ROWS = 400;

    private static final String DOCUMENT = "word/document.xml";

    private DocxReports() {}

    /**
     * In the usual look.
     *
     * @throws IOException if the stream fails, which is left open
     */
    public static void write(OfficialReport report, OutputStream out) throws IOException {
        fill(ReportTemplates.usual(report.manner()), report, out);
    }

    /**
     * In the look of a template.
     *
     * @throws TemplateRefused if it is not safe, or has no place for the report; nothing is written then
     * @throws IOException if the stream fails, which is left open
     */
    public static void write(OfficialReport report, byte[] template, OutputStream out) throws IOException {
        TemplateFaults.check(template);
        fill(template, report, out);
    }

    private static void fill(byte[] template, OfficialReport report, OutputStream out) throws IOException {
        var saved = new ByteArrayOutputStream();
        FilledTemplate filled;
        try (var opened = OPCPackage.open(new ByteArrayInputStream(template))) {
            describe(opened, report);
            filled = FilledTemplate.of(part(opened, DOCUMENT), part(opened, "word/styles.xml"), report, MOST_ROWS);
            opened.save(saved);
        } catch (InvalidFormatException broken) {
            throw new IOException(broken);
        }
        TimelessZip.repack(saved.toByteArray(), out, (name, from, to) -> {
            if (name.equals(DOCUMENT)) {
                write(filled, to);
            } else {
                from.transferTo(to);
            }
        });
    }

    private static PackagePart part(OPCPackage opened, String name) throws InvalidFormatException {
        return opened.getPart(PackagingURIHelper.createPartName("/" + name));
    }

    private static void describe(OPCPackage opened, OfficialReport report) throws InvalidFormatException {
        var properties = opened.getPackageProperties();
        var asOf = Optional.of(Date.from(report.asOf()));
        properties.setCreatorProperty(DocxLetters.CREATOR);
        properties.setLastModifiedByProperty(DocxLetters.CREATOR);
        properties.setCreatedProperty(asOf);
        properties.setModifiedProperty(asOf);
        properties.setTitleProperty(ReportPage.title(report));
        properties.setLanguageProperty(FilledTemplate.words(report.manner()).language());
    }

    /** The document is written as it is packed: a long one is never whole in memory. */
    private static void write(FilledTemplate filled, OutputStream to) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            filled.write(writer);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.flush();
    }
}
