package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One worksheet of an .xls, read from the stream in memory as often as asked. */
final class XlsSheet implements Sheet {

    private final XlsGlobals.Entry entry;
    private final XlsGlobals globals;
    private final Limits limits;

    XlsSheet(XlsGlobals.Entry entry, XlsGlobals globals, Limits limits) {
        this.entry = entry;
        this.globals = globals;
        this.limits = limits;
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
    public List<CellRange> merged() {
        var merged = new ArrayList<CellRange>();
        for (var record : entry.start().substream()) {
            if (record.kind() == Biff.MERGED_CELLS) {
                merged(record, merged);
            }
        }
        return List.copyOf(merged);
    }

    /** A sheet of an .xls may hold its cells in any order, so they are gathered first. */
    @Override
    public Iterator<Row> rows() {
        return new XlsTable(name(), globals, limits).read(entry.start());
    }

    private static void merged(BiffRecord record, List<CellRange> merged) {
        int count = record.u16(0);
        for (int at = 2; at < 2 + count * 8; at += 8) {
            var first = new CellAddress(record.u16(at) + 1, record.u16(at + 4) + 1);
            var last = new CellAddress(record.u16(at + 2) + 1, record.u16(at + 6) + 1);
            merged.add(new CellRange(first, last));
        }
    }
}
