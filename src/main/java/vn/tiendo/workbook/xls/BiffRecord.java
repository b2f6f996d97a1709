package vn.tiendo.workbook.xls;

import java.util.Iterator;
import java.util.NoSuchElementException;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.Bytes;

/**
 * One record of a BIFF stream.
 *
 * @param at where its data begins
 */
record BiffRecord(Bytes stream, int kind, long at, int length) {

    static final int HEADER = 4;

    /** The record whose header stands at {@code at}; a stream that ends before one should is cut off. */
    static BiffRecord at(Bytes stream, long at) {
        if (at + HEADER > stream.length()) {
            throw WorkbookRefused.because(Cause.TRUNCATED, stream.part());
        }
        return new BiffRecord(stream, stream.u16(at), at + HEADER, stream.u16(at + 2));
    }

    BiffRecord next() {
        return at(stream, end());
    }

    /** Where the next record begins, if there is one. */
    long end() {
        return at + length;
    }

    int u8(int offset) {
        return stream.u8(within(offset, 1));
    }

    int u16(int offset) {
        return stream.u16(within(offset, 2));
    }

    long u32(int offset) {
        return stream.u32(within(offset, 4));
    }

    long i64(int offset) {
        return stream.i64(within(offset, 8));
    }

    double number(int offset) {
        return Double.longBitsToDouble(i64(offset));
    }

    /** Its text, which may run on into CONTINUE records, from there. */
    BiffText text(int offset) {
        return new BiffText(this, offset);
    }

    /** The records of the substream that begins with this one, up to its end; those of charts within it are skipped. */
    Iterable<BiffRecord> substream() {
        return () -> new Substream(this);
    }

    private long within(int offset, int size) {
        if (offset + size > length) {
            throw WorkbookRefused.because(Cause.DAMAGED, stream.part());
        }
        return at + offset;
    }

    private static final class Substream implements Iterator<BiffRecord> {

        private BiffRecord next;

        Substream(BiffRecord start) {
            next = start.next();
            skipNested();
        }

        @Override
        public boolean hasNext() {
            return next.kind() != Biff.EOF;
        }

        @Override
        public BiffRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            BiffRecord here = next;
            next = here.next();
            skipNested();
            return here;
        }

        private void skipNested() {
            while (next.kind() == Biff.BOF) {
                int depth = 0;
                do {
                    depth += next.kind() == Biff.BOF ? 1 : next.kind() == Biff.EOF ? -1 : 0;
                    next = next.next();
                } while (depth > 0);
            }
        }
    }
}
