package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.Refusal.Cause;

/** One worksheet of an .xlsx, read from its inflated bytes as often as asked. */
final class XlsxSheet implements Sheet {

    private final WorkbookPart.Entry entry;
    private final Part content;
    private final SheetContext context;
    private @Nullable HiddenColumns hidden;

    XlsxSheet(WorkbookPart.Entry entry, Part content, SheetContext context) {
        this.entry = entry;
        this.content = content;
        this.context = context;
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
            hidden = XmlPart.read(content, name(), HiddenColumns::of);
        }
        return hidden.has(column);
    }

    @Override
    public List<CellRange> merged() {
        return XmlPart.read(content, name(), this::merged);
    }

    private List<CellRange> merged(XmlPart xml) {
        var merged = new ArrayList<CellRange>();
        while (xml.childOf(1)) {
            if (xml.is("sheetData")) {
                xml.skip();
            } else if (xml.is("mergeCells")) {
                merged(xml, merged);
            }
        }
        return List.copyOf(merged);
    }

    @Override
    public Iterator<Row> rows() {
        return new SheetRows(content, name(), context);
    }

    /** The rows as the complete parser alone reads them, to hold the scanner against. */
    SheetRows.Source strictRows() {
        return new XlsxRows(StrictXml.open(content, name()), context);
    }

    /** The merged areas as the complete parser alone reads them. */
    List<CellRange> strictMerged() {
        return merged(StrictXml.open(content, name()));
    }

    private void merged(XmlPart xml, List<CellRange> merged) {
        int depth = xml.depth();
        while (xml.childOf(depth)) {
            if (xml.is("mergeCell")) {
                merged.add(range(xml.attribute("ref", "")));
                requireRoom(merged.size());
            }
        }
    }

    private void requireRoom(int count) {
        int most = context.limits().cells();
        if (count > most) {
            throw WorkbookRefused.over(Cause.TOO_MANY_CELLS, name(), most);
        }
    }

    private CellRange range(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        try {
            return new CellRange(CellAddress.of(first), CellAddress.of(reference.substring(colon + 1)));
        } catch (IllegalArgumentException broken) {
            throw WorkbookRefused.because(Cause.DAMAGED, name() + "!" + reference);
        }
    }
}
