package vn.tiendo.workbook.mark.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.ContentKind;
import vn.tiendo.workbook.container.LockedPackage;
import vn.tiendo.workbook.container.ZipDirectory;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.OurWords;
import vn.tiendo.workbook.mark.ReturnedFrontSheet;
import vn.tiendo.workbook.mark.SheetNames;
import vn.tiendo.workbook.mark.xls.MarkedXls;
import vn.tiendo.workbook.mark.xlsx.BlankPackage;
import vn.tiendo.workbook.mark.xlsx.MarkedXlsx;
import vn.tiendo.workbook.open.GuardedWorkbookReader;
import vn.tiendo.workbook.xml.Parts;

/**
 * Writes strangers' workbooks again with marked cells and a first sheet of ours, and nothing else changed. Thread-safe.
 */
public final class MarkedCopies {

    /** The sides of larger merged areas are left as they are. */
    private static final int LONGEST_SIDES = 1000;

    private final Limits limits;
    private final GuardedWorkbookReader reader;

    public MarkedCopies(Limits limits) {
        this.limits = limits;
        this.reader = new GuardedWorkbookReader(limits);
    }

    /** How a copy is stored. */
    public enum Format {
        XLSX,
        XLS
    }

    /**
     * Writes the copy. What was written when it turns out to be impossible is to be thrown away.
     *
     * @param marks by sheet, as findings name it; those of sheets that are not there are left out
     * @throws CopyImpossible if something of the original would be lost
     * @throws IOException if the stream fails
     */
    public Format write(byte[] content, Map<String, List<CellMark>> marks, FrontSheet front, OutputStream out)
            throws IOException, CopyImpossible {
        try {
            return copy(LockedPackage.opened(content, limits), marks, front, out);
        } catch (WorkbookRefused refused) {
            throw new CopyImpossible(CopyImpossible.Why.UNREADABLE, refused);
        }
    }

    private Format copy(byte[] content, Map<String, List<CellMark>> marks, FrontSheet front, OutputStream out)
            throws IOException, CopyImpossible {
        Map<String, List<CellMark>> placed;
        FrontSheet first;
        Map<String, List<CellAddress>> ours;
        try (var workbook = reader.open(content, "")) {
            requireNoMacros(workbook);
            placed = placed(workbook, marks);
            ours = ReturnedFrontSheet.samples(workbook);
            first = front.leadingOnlyTo(
                    workbook.sheets().stream().map(Sheet::name).toList());
        }
        return switch (ContentKind.of(content, "")) {
            case ZIP -> {
                MarkedXlsx.write(parts(content), new MarkedXlsx.Wish(placed, first, ours), out);
                yield Format.XLSX;
            }
            case OLE2 -> {
                byte[] copy = MarkedXls.copy(content, new MarkedXlsx.Wish(placed, first, ours));
                requireReadable(copy);
                out.write(copy);
                yield Format.XLS;
            }
        };
    }

    /** What POI wrote has to be taken again when it is sent back. */
    private void requireReadable(byte[] copy) throws CopyImpossible {
        try (var workbook = reader.open(copy, "")) {
            workbook.finish();
        } catch (WorkbookRefused refused) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, refused);
        }
    }

    /** Writes an .xlsx of our sheet alone. */
    public void writeAlone(FrontSheet front, OutputStream out) throws IOException {
        try {
            var wish = new MarkedXlsx.Wish(Map.of(), front.leadingOnlyTo(List.of()), Map.of());
            MarkedXlsx.write(parts(BlankPackage.bytes()), wish, out);
        } catch (CopyImpossible own) {
            throw new IllegalStateException(own);
        }
    }

    private Parts parts(byte[] content) {
        var file = new Bytes(content, "zip");
        return Parts.inflate(content, file, ZipDirectory.of(file, limits), limits);
    }

    private static void requireNoMacros(Workbook workbook) throws CopyImpossible {
        if (workbook.remarks().contains(Workbook.Remark.MACROS_IGNORED)) {
            throw new CopyImpossible(CopyImpossible.Why.MACROS, "");
        }
    }

    /** The marks by the sheets' true names; those of cells that a merged area hides stand on the one that is seen. */
    private static Map<String, List<CellMark>> placed(Workbook workbook, Map<String, List<CellMark>> marks) {
        var names = workbook.sheets().stream().map(Sheet::name).toList();
        var placed = new LinkedHashMap<String, List<CellMark>>();
        marks.forEach((meant, cells) -> SheetNames.find(names, meant).ifPresent(name -> {
            var sheet = workbook.sheets().get(names.indexOf(name));
            placed.put(name, seen(sheet.merged(), cells));
        }));
        return placed;
    }

    /** Of merged areas the first cell is what is seen, and the others' lines are what is drawn round them. */
    private static List<CellMark> seen(List<CellRange> merged, List<CellMark> marks) {
        var seen = new TreeMap<CellAddress, CellMark>();
        for (CellMark mark : marks) {
            var area = merged.stream()
                    .filter(one -> one.contains(mark.cell().row(), mark.cell().column()))
                    .findFirst()
                    .orElse(new CellRange(mark.cell(), mark.cell()));
            add(seen, new CellMark(area.first(), mark.kind(), mark.comment()));
            edge(area).forEach(cell -> add(seen, new CellMark(cell, mark.kind(), "")));
        }
        return new ArrayList<>(seen.values());
    }

    private static void add(Map<CellAddress, CellMark> seen, CellMark mark) {
        seen.merge(mark.cell(), mark, MarkedCopies::both);
    }

    /** The cells along its sides; none of areas over whole columns or rows. */
    private static List<CellAddress> edge(CellRange area) {
        int rows = area.last().row() - area.first().row();
        int columns = area.last().column() - area.first().column();
        var edge = new ArrayList<CellAddress>();
        if (rows + columns > LONGEST_SIDES) {
            return edge;
        }
        for (int row = 0; row <= rows; row++) {
            boolean inner = row > 0 && row < rows;
            for (int column = 0; column <= columns; column += inner ? Math.max(1, columns) : 1) {
                edge.add(new CellAddress(area.first().row() + row, area.first().column() + column));
            }
        }
        return edge;
    }

    private static CellMark both(CellMark one, CellMark other) {
        var heavier = one.kind().compareTo(other.kind()) <= 0 ? one.kind() : other.kind();
        var said = Stream.of(one, other).filter(mark -> !mark.isSilent()).map(CellMark::comment);
        return new CellMark(one.cell(), heavier, said.reduce(OurWords::joined).orElse(""));
    }
}
