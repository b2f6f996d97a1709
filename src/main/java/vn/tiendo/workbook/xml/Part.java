package vn.tiendo.workbook.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.ZipHead;

/**
 * One part of a zip package. A small one is inflated and checked once and kept; a large one is inflated anew whenever it
 * is read, and checked as it goes by.
 */
public final class Part {

    private static final byte[] NOTHING = {};

    private final ZipHead head;
    private final byte[] file;
    private final int data;
    private byte[] kept = NOTHING;
    private boolean sound;

    /** @param data where the packed bytes begin in the file */
    Part(ZipHead head, byte[] file, int data) {
        this.head = head;
        this.file = file;
        this.data = data;
    }

    /** Hands out bytes in order. */
    interface Source {

        /** Has none. */
        Source NONE = (_, _, _) -> -1;

        /** @return how many bytes were put into the array; −1 behind the last one */
        int read(byte[] into, int offset, int length);
    }

    public String name() {
        return head.part();
    }

    public ZipHead head() {
        return head;
    }

    /** Keeps the content, which was held against the header. */
    void keep(byte[] content) {
        kept = content;
        sound = true;
    }

    /** Nobody will read it: its content, held against the header, is not kept. */
    void letGo() {
        kept = NOTHING;
        sound = true;
    }

    /** Its content was read to the end and is what the header says. */
    void found() {
        sound = true;
    }

    /** For the scanner of plain parts. */
    ByteWindow window() {
        return inMemory() ? ByteWindow.over(kept) : ByteWindow.along(new EntryStream(this, file, data));
    }

    /** For the complete parser. */
    public InputStream stream() {
        return inMemory() ? new ByteArrayInputStream(kept, 0, kept.length - 1) : new EntryStream(this, file, data);
    }

    /** @throws WorkbookRefused if the content was not yet read to its end and is not what the header says */
    void check() {
        if (!sound) {
            byte[] piece = new byte[64 << 10];
            try (var rest = new EntryStream(this, file, data)) {
                while (rest.read(piece, 0, piece.length) >= 0) {
                    // Every piece is counted and summed as it is inflated.
                }
            }
        }
    }

    /** @throws WorkbookRefused if a DTD stands before the root of this part, which need not be one that is ever read */
    public void refuseDoctype() {
        if (inMemory() && Prolog.rootOf(kept) < 0) {
            StrictXml.open(this, name());
        }
    }

    WorkbookRefused damaged() {
        return WorkbookRefused.because(Cause.DAMAGED, name());
    }

    private boolean inMemory() {
        return sound && kept.length > 0;
    }
}
