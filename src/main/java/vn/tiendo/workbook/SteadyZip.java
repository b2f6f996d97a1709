package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip anew so that the same content gives the same bytes: fixed times, plain entries, no zip64 unless needed. */
final class SteadyZip {

    /** Not the first day that a zip can name: beside that one Java writes the instant that it was where the machine stands. */
    static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    /** Closes neither stream. */
    static void repack(byte[] zip, OutputStream out) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            var to = new ZipOutputStream(out);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                copy(from, entry.getName(), to);
            }
            to.finish();
        }
    }

    private static void copy(ZipInputStream from, String name, ZipOutputStream to) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        to.putNextEntry(entry);
        from.transferTo(to);
        to.closeEntry();
    }
}
