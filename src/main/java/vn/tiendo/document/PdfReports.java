package vn.tiendo.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import vn.tiendo.document.page.Markup;
import vn.tiendo.document.page.Medium;
import vn.tiendo.document.pdf.Glyphs;
import vn.tiendo.document.pdf.PdfFacts;
import vn.tiendo.document.pdf.PdfPages;
import vn.tiendo.document.pdf.PrintedPictures;

/**
 * Writes reports as .pdf, in the official layout, with bookmarks, tags and their letters; the same report gives the same bytes.
 * Thread-safe.
 */
public final class PdfReports {

    private PdfReports() {}

    /** @throws IOException if the stream fails, which is left open */
    public static void write(OfficialReport report, OutputStream out) throws IOException {
        var words = ReportPage.words(report.manner());
        var pictures = new PrintedPictures(words.numerals());
        var page = new StringWriter();
        new ReportPage(report, Medium.paper(words, pictures), Markup.forPaper(page, Glyphs::printable)).write();
        var facts = new PdfFacts(ReportPage.title(report), words.language(), report.asOf());
        PdfPages.write(page.toString(), pictures, facts, out);
    }
}
