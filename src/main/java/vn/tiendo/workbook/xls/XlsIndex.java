package vn.tiendo.workbook.xls;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.DefaultRowHeightRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
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
        globals.records(entry).each(index::take);
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

    private void take(XlsRecords record) {
        switch (record.kind()) {
            case RowRecord.sid -> row(record.in());
            case DefaultRowHeightRecord.sid -> hiddenUnlessTold = (record.in().readUShort() & DEFAULT_ZERO_HEIGHT) != 0;
            case NumberRecord.sid,
                    RKRecord.sid,
                    MulRKRecord.sid,
                    BoolErrRecord.sid,
                    LabelRecord.sid,
                    XlsCells.RICH_STRING,
                    LabelSSTRecord.sid,
                    FormulaRecord.sid -> cells(record);
            default -> {}
        }
    }

    private void cells(XlsRecords record) {
        int count = record.kind() == MulRKRecord.sid ? XlsCells.numbers(record.in()) : 1;
        var head = XlsCellHead.read(record.in());
        if (holdsSomething(record)) {
            for (int i = 0; i < count; i++) {
                add(record, head, i);
            }
        }
    }

    private boolean holdsSomething(XlsRecords record) {
        return switch (record.kind()) {
            case LabelRecord.sid, XlsCells.RICH_STRING -> record.in().readUShort() > 0;
            case LabelSSTRecord.sid ->
                !isBlank(Integer.toUnsignedLong(record.in().readInt()));
            case FormulaRecord.sid -> {
                var formula = XlsFormula.read(record.in());
                yield !formula.isBlank() || caches.left(formula);
            }
            default -> true;
        };
    }

    /** An index that is none is no blank: it is told where it stands. */
    private boolean isBlank(long text) {
        return globals.text(text).filter(shared -> shared.text().isEmpty()).isPresent();
    }

    private void row(RecordInputStream in) {
        int number = in.readUShort() + 1;
        in.readInt();
        int height = in.readUShort() & 0x7FFF;
        in.readInt();
        int options = in.readUShort();
        told.set(number);
        hidden.set(number, (height == 0 && (options & OWN_HEIGHT) != 0) || (options & ZERO_HEIGHT) != 0);
    }

    private void add(XlsRecords record, XlsCellHead head, int offset) {
        long position = ((long) head.row() << COLUMN_BITS) | ((head.column() + offset) & 0xFFFF);
        if (count == most) {
            throw WorkbookRefused.over(Cause.TOO_MANY_CELLS, sheet + "!" + (head.row() + 1), most);
        }
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
        }
        rising &= count == 0 || cells[count - 1] >>> AT_BITS < position;
        cells[count++] = (position << AT_BITS) | record.at();
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
