package vn.tiendo.workbook.xls;

import java.util.Arrays;
import java.util.BitSet;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * Where the cells of an .xls sheet stand in its stream, by rising row and column. A sheet may hold its cells in any
 * order, so they have to be known before the first row is given; a cell takes eight bytes here, and none is decoded.
 */
final class XlsIndex {

    private static final int AT_BITS = 31;
    private static final int COLUMN_BITS = 16;
    private static final int ZERO_HEIGHT = 0x20;
    private static final int OWN_HEIGHT = 0x40;
    private static final int DEFAULT_ZERO_HEIGHT = 0x02;

    private final String sheet;
    private final XlsGlobals globals;
    private final XlsCaches caches;
    private final int most;
    private final BitSet told = new BitSet();
    private final BitSet hidden = new BitSet();
    private long[] cells = new long[256];
    private int count;
    private boolean rising = true;
    private boolean hiddenUnlessTold;

    private XlsIndex(String sheet, XlsGlobals globals, XlsCaches caches, int most) {
        this.sheet = sheet;
        this.globals = globals;
        this.caches = caches;
        this.most = most;
    }

    /** @throws WorkbookRefused if there are too many cells, or one twice */
    static XlsIndex of(XlsGlobals.Entry entry, XlsGlobals globals, Limits limits, XlsCaches caches) {
        var index = new XlsIndex(entry.name(), globals, caches, limits.cells());
        for (var record : entry.start().substream()) {
            index.take(record);
        }
        index.settle();
        return index;
    }

    int size() {
        return count;
    }

    CellAddress address(int cell) {
        long position = cells[cell] >>> AT_BITS;
        return new CellAddress((int) (position >>> COLUMN_BITS) + 1, (int) (position & 0xFFFF) + 1);
    }

    int row(int cell) {
        return (int) (cells[cell] >>> (AT_BITS + COLUMN_BITS)) + 1;
    }

    /** Where the record begins that holds the cell. */
    long at(int cell) {
        return cells[cell] & ((1L << AT_BITS) - 1);
    }

    /** Whether the row is shown with no height. */
    boolean hides(int row) {
        return told.get(row) ? hidden.get(row) : hiddenUnlessTold;
    }

    private void take(BiffRecord record) {
        switch (record.kind()) {
            case Biff.ROW -> row(record);
            case Biff.DEFAULT_ROW -> hiddenUnlessTold = (record.u16(0) & DEFAULT_ZERO_HEIGHT) != 0;
            case Biff.NUMBER, Biff.RK, Biff.BOOL_ERROR -> add(record, 0);
            case Biff.MUL_RK -> addAll(record);
            case Biff.LABEL, Biff.RICH_STRING -> addIf(record.u16(6) > 0, record);
            case Biff.LABEL_SHARED -> addIf(!isBlank(record.u32(6)), record);
            case Biff.FORMULA -> addIf(!XlsCaches.isBlank(record) || caches.left(record), record);
            default -> {}
        }
    }

    /** An index that is none is no blank: it is told where it stands. */
    private boolean isBlank(long text) {
        return globals.text(text).filter(shared -> shared.text().isEmpty()).isPresent();
    }

    private void row(BiffRecord record) {
        int options = record.u16(12);
        boolean flat = (record.u16(6) & 0x7FFF) == 0 && (options & OWN_HEIGHT) != 0;
        told.set(record.u16(0) + 1);
        hidden.set(record.u16(0) + 1, flat || (options & ZERO_HEIGHT) != 0);
    }

    private void addAll(BiffRecord record) {
        for (int i = 0; i < (record.length() - 6) / 6; i++) {
            add(record, i);
        }
    }

    private void addIf(boolean holdsSomething, BiffRecord record) {
        if (holdsSomething) {
            add(record, 0);
        }
    }

    private void add(BiffRecord record, int offset) {
        long position = ((long) record.u16(0) << COLUMN_BITS) | ((record.u16(2) + offset) & 0xFFFF);
        if (count == most) {
            throw WorkbookRefused.over(Cause.TOO_MANY_CELLS, sheet + "!" + (record.u16(0) + 1), most);
        }
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        rising &= count == 0 || cells[count - 1] >>> AT_BITS < position;
        cells[count++] = (position << AT_BITS) | (record.at() - BiffRecord.HEADER);
    }

    private void settle() {
        if (!rising) {
            Arrays.sort(cells, 0, count);
            requireNoneTwice();
        }
    }

    private void requireNoneTwice() {
        for (int i = 1; i < count; i++) {
            if (cells[i] >>> AT_BITS == cells[i - 1] >>> AT_BITS) {
                throw WorkbookRefused.because(Cause.DAMAGED, sheet + "!" + address(i));
            }
        }
    }
}
