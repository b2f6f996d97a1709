package vn.tiendo.workbook.xml;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tiendo.workbook.Patience;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * Inflates one zip entry piece by piece and holds it against its header. A refusal comes with the piece at which the
 * entry breaks its word, so memory is never given to a bomb.
 */
final class EntryStream extends InputStream implements Part.Source {

    private final Part part;
    private final byte[] file;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private int next;
    private long count;
    private boolean ended;

    /** @param data where the entry's packed bytes begin in the file */
    EntryStream(Part part, byte[] file, int data) {
        this.part = part;
        this.file = file;
        this.next = data;
        inflater.setInput(file, data, (int) part.head().body().packed());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Patience.check();
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int read = part.head().stored() ? copy(into, offset, length) : inflate(into, offset, length);
        crc.update(into, offset, read);
        count += read;
        require(count <= part.head().body().size());
        if (read == 0) {
            finish();
            return -1;
        }
        return read;
    }

    /** Releases what the inflater holds outside the heap. */
    @Override
    public void close() {
        ended = true;
        inflater.end();
    }

    private int copy(byte[] into, int offset, int length) {
        int read = (int) Math.min(length, part.head().body().size() - count);
        System.arraycopy(file, next, into, offset, read);
        next += read;
        return read;
    }

    private int inflate(byte[] into, int offset, int length) {
        try {
            return inflater.inflate(into, offset, length);
        } catch (DataFormatException broken) {
            throw part.damaged();
        }
    }

    private void finish() {
        var body = part.head().body();
        boolean whole = part.head().stored() || (inflater.finished() && inflater.getBytesRead() == body.packed());
        require(whole && count == body.size() && crc.getValue() == body.crc());
        part.found();
        close();
    }

    private void require(boolean holds) {
        if (!holds) {
            close();
            throw WorkbookRefused.because(Cause.DAMAGED, part.name());
        }
    }
}
