package vn.tiendo.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.tiendo.document.page.Markup;
import vn.tiendo.document.page.Medium;

/**
 * Writes reports as .html: one file that needs nothing else and can be printed; the same report gives the same bytes.
 * Appendices stream, however long they are. Thread-safe.
 */
public final class HtmlReports {

    private HtmlReports() {}

    /** @throws IOException if the stream fails, which is left open */
    public static void write(OfficialReport report, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            var markup = Markup.forScreen(writer).raw("<!DOCTYPE html>\n");
            new ReportPage(report, Medium.screen(ReportPage.words(report.manner())), markup).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }
}
