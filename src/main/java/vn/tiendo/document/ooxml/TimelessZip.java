package vn.tiendo.document.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs parts without the times at which it does so: the same parts give the same bytes. */
public final class TimelessZip {

    /** Not the first day that a zip can name: beside that one Java writes the instant that it was where the machine stands. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream out;

    public TimelessZip(OutputStream out) {
        this.out = new ZipOutputStream(out);
    }

    /** What a part becomes. */
    @FunctionalInterface
    public interface Copying {

        /** Closes neither stream. */
        void copy(String name, InputStream from, OutputStream to) throws IOException;
    }

    /** Packs a zip anew; the stream stays open. */
    public static void repack(byte[] zip, OutputStream out, Copying copying) throws IOException {
        var to = new TimelessZip(out);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.begin(part.getName());
                copying.copy(part.getName(), from, to.out);
                to.out.closeEntry();
            }
        }
        to.finish();
    }

    public TimelessZip part(String name, byte[] content) throws IOException {
        begin(name);
        out.write(content);
        out.closeEntry();
        return this;
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        out.putNextEntry(entry);
    }

    /** Ends the zip; the stream stays open. */
    public void finish() throws IOException {
        out.finish();
    }
}
