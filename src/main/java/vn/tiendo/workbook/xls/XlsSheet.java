package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
            hidden = XlsColumns.hidden(entry.start());
        }
        return hidden.has(column);
    }

    @Override
    public List<CellRange> merged() {
        var merged = new ArrayList<CellRange>();
        for (var record : entry.start().substream()) {
            if (record.kind() == Biff.MERGED_CELLS) {
                merged(record, merged);
            }
        }
        return List.copyOf(merged);
    }

    @Override
    public Iterator<Row> rows() {
        return new XlsRows(
                XlsIndex.of(entry, globals, limits, caches),
                new XlsCells(entry.start().stream(), globals, caches),
                new RoomLeft(name(), limits));
    }

    private void merged(BiffRecord record, List<CellRange> merged) {
        int count = record.u16(0);
        if (merged.size() + count > limits.cells()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_CELLS, name(), limits.cells());
        }
        for (int at = 2; at < 2 + count * 8; at += 8) {
            var first = new CellAddress(record.u16(at) + 1, record.u16(at + 4) + 1);
            var last = new CellAddress(record.u16(at + 2) + 1, record.u16(at + 6) + 1);
            merged.add(new CellRange(first, last));
        }
    }
}
