package vn.tiendo.workbook.xlsx;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.HiddenColumns;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.StrictXml;
import vn.tiendo.workbook.xml.XmlPart;

/** One worksheet of an .xlsx, read from its inflated bytes as often as asked. */
public final class XlsxSheet implements Sheet {

    private final WorkbookPart.Entry entry;
    private final Part content;
    private final SheetContext context;
    private final BooleanSupplier falseZeros;
    private @Nullable HiddenColumns hidden;
    private @Nullable Boolean disowned;
    private XlsxCaches.@Nullable Kept kept;

    /** @param falseZeros whether there is a sheet in the workbook whose formulas hold nothing but zeros, and false ones */
    XlsxSheet(WorkbookPart.Entry entry, Part content, SheetContext context, BooleanSupplier falseZeros) {
        this.entry = entry;
        this.content = content;
        this.context = context;
        this.falseZeros = falseZeros;
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
            hidden = XmlPart.read(content, name(), XlsxColumns::hidden);
        }
        return hidden.has(column);
    }

    @Override
    public List<CellRange> merged() {
        return rest().merged();
    }

    /**
     * What stands beside the cells.
     *
     * @param disowned whether the sheet asks to be computed when it is opened, as the workbook may
     */
    private record Rest(List<CellRange> merged, boolean disowned) {}

    private Rest rest() {
        var rest = XmlPart.read(content, name(), this::rest);
        disowned = rest.disowned() || context.disowned().getAsBoolean();
        return rest;
    }

    private Rest rest(XmlPart xml) {
        var merged = new ArrayList<CellRange>();
        boolean asks = false;
        while (xml.childOf(1)) {
            if (xml.is("sheetData")) {
                xml.skip();
            } else if (xml.is("mergeCells")) {
                merged(xml, merged);
            } else if (xml.is("sheetCalcPr")) {
                asks = xml.flag("fullCalcOnLoad");
            }
        }
        return new Rest(List.copyOf(merged), asks);
    }

    /** Stands behind the cells, so it is looked for when a cell makes it matter, unless it is known by then. */
    private boolean isDisowned() {
        if (disowned == null) {
            rest();
        }
        return Boolean.TRUE.equals(disowned) || isOfFalseZeros();
    }

    private boolean isOfFalseZeros() {
        return switch (kept()) {
            case VALUES -> false;
            case ZEROS -> falseZeros.getAsBoolean();
            case FALSE_ZEROS -> true;
        };
    }

    boolean hasFalseZeros() {
        return kept() == XlsxCaches.Kept.FALSE_ZEROS;
    }

    private XlsxCaches.Kept kept() {
        if (kept == null) {
            var believing = context.disownedBy(() -> false);
            kept = XlsxCaches.of(content, name(), believing, () -> new SheetRows(content, name(), believing));
        }
        return kept;
    }

    @Override
    public Iterator<Row> rows() {
        return new SheetRows(content, name(), context.disownedBy(this::isDisowned));
    }

    /** The rows as the complete parser alone reads them, to hold the scanner against. */
    public SheetRows.Source strictRows() {
        return new XlsxRows(StrictXml.open(content, name()), context.disownedBy(this::isDisowned));
    }

    /** The merged areas as the complete parser alone reads them. */
    public List<CellRange> strictMerged() {
        return rest(StrictXml.open(content, name())).merged();
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
