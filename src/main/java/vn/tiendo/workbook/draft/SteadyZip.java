package vn.tiendo.workbook.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip anew so that the same content gives the same bytes: fixed times, plain entries, no zip64 unless needed. */
public final class SteadyZip {

    /** Not the first day that a zip can name: beside that one Java writes the instant that it was where the machine stands. */
    public static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    /** What an entry becomes. */
    @FunctionalInterface
    interface Copying {

        /** Closes neither stream. */
        void copy(String name, InputStream from, OutputStream to) throws IOException;
    }

    /** Closes neither stream. */
    static void repack(byte[] zip, OutputStream out, Copying copying) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            var to = new ZipOutputStream(out);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                to.putNextEntry(copy);
                copying.copy(entry.getName(), from, to);
                to.closeEntry();
            }
            to.finish();
        }
    }
}
