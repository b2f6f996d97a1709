package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.HiddenColumns;
import vn.tiendo.workbook.format.RoomLeft;

/** One worksheet of an .xls, read from the stream in memory as often as asked. */
final class XlsSheet implements Sheet {

    private static final int HIDDEN = 0x01;

    private final XlsGlobals.Entry entry;
    private final XlsGlobals globals;
    private final Limits limits;
    private final XlsCaches caches;
    private @Nullable HiddenColumns hidden;

    XlsSheet(XlsGlobals.Entry entry, XlsGlobals globals, Limits limits, XlsCaches caches) {
        this.entry = entry;
        this.globals = globals;
        this.limits = limits;
        this.caches = caches;
    }

    @Override
    public String name() {
        return entry.name();
    }

    @Override
    public boolean visible() {
        return entry.visible();
    }

    @Override
    public boolean isHiddenColumn(int column) {
        if (hidden == null) {
            var columns = new HiddenColumns();
            globals.records(entry).each(record -> {
                if (record.kind() == ColumnInfoRecord.sid) {
                    hide(record.in(), columns);
                }
            });
            hidden = columns;
        }
        return hidden.has(column);
    }

    @Override
    public List<CellRange> merged() {
        var merged = new ArrayList<CellRange>();
        globals.records(entry).each(record -> {
            if (record.kind() == MergeCellsRecord.sid) {
                merged(record.in(), merged);
            }
        });
        return List.copyOf(merged);
    }

    @Override
    public Iterator<Row> rows() {
        return new XlsRows(
                XlsIndex.of(entry, globals, limits, caches),
                new XlsCells(globals.records(entry), globals, caches),
                new RoomLeft(name(), limits));
    }

    private static void hide(RecordInputStream in, HiddenColumns columns) {
        int first = in.readUShort() + 1;
        int last = in.readUShort() + 1;
        boolean none = in.readUShort() == 0;
        in.readUShort();
        if (none || (in.readUShort() & HIDDEN) != 0) {
            columns.hide(first, last);
        }
    }

    private void merged(RecordInputStream in, List<CellRange> merged) {
        int count = in.readUShort();
        if (merged.size() + count > limits.cells()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_CELLS, name(), limits.cells());
        }
        for (int i = 0; i < count; i++) {
            int top = in.readUShort() + 1;
            int bottom = in.readUShort() + 1;
            int left = in.readUShort() + 1;
            int right = in.readUShort() + 1;
            merged.add(new CellRange(new CellAddress(top, left), new CellAddress(bottom, right)));
        }
    }
}
