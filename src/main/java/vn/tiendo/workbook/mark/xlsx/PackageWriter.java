package vn.tiendo.workbook.mark.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tiendo.workbook.draft.SteadyZip;
import vn.tiendo.workbook.mark.CopyImpossible;

/** Packs parts into a zip, one after the other: fixed times, so that the same parts give the same bytes. */
final class PackageWriter {

    private final ZipOutputStream out;
    private final Set<String> written = new HashSet<>();

    PackageWriter(OutputStream out) {
        this.out = new ZipOutputStream(out);
    }

    /** Writes a part's text. */
    interface Text {
        void write(Writer out) throws IOException, CopyImpossible;
    }

    void part(String name, Text text) throws IOException, CopyImpossible {
        begin(name);
        // Flushed, not closed: the zip goes on.
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(writer);
        writer.flush();
        out.closeEntry();
    }

    void part(String name, byte[] content) throws IOException {
        begin(name);
        out.write(content);
        out.closeEntry();
    }

    void copy(String name, InputStream content) throws IOException {
        begin(name);
        content.transferTo(out);
        out.closeEntry();
    }

    boolean has(String name) {
        return written.contains(name.toLowerCase(Locale.ROOT));
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(SteadyZip.EPOCH);
        out.putNextEntry(entry);
        written.add(name.toLowerCase(Locale.ROOT));
    }

    /** Ends the zip; the stream stays open. */
    void finish() throws IOException {
        out.finish();
    }
}
