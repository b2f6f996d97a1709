package vn.tiendo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes strangers' workbooks again with marked cells and a first sheet of ours, and nothing else changed. Thread-safe.
 */
public final class MarkedCopies {

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
            return copy(content, marks, front, out);
        } catch (WorkbookRefused refused) {
            throw new CopyImpossible(CopyImpossible.Why.UNREADABLE, refused);
        }
    }

    private Format copy(byte[] content, Map<String, List<CellMark>> marks, FrontSheet front, OutputStream out)
            throws IOException, CopyImpossible {
        Map<String, List<CellMark>> placed;
        FrontSheet first;
        Set<String> ours;
        try (var workbook = reader.open(content, "")) {
            requireNoMacros(workbook);
            placed = placed(workbook, marks);
            ours = workbook.sheets().stream()
                    .filter(ReturnedFrontSheet::isOurs)
                    .map(Sheet::name)
                    .collect(Collectors.toSet());
            first = front.leadingOnlyTo(
                    workbook.sheets().stream().map(Sheet::name).toList());
        }
        return switch (ContentKind.of(content, "")) {
            case ZIP -> {
                MarkedXlsx.write(parts(content), new MarkedXlsx.Wish(placed, first, ours), out);
                yield Format.XLSX;
            }
            case OLE2 -> {
                MarkedXls.write(content, placed, first, out);
                yield Format.XLS;
            }
        };
    }

    /** Writes an .xlsx of our sheet alone. */
    public void writeAlone(FrontSheet front, OutputStream out) throws IOException {
        try {
            var wish = new MarkedXlsx.Wish(Map.of(), front.leadingOnlyTo(List.of()), Set.of());
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

    private static List<CellMark> seen(List<CellRange> merged, List<CellMark> marks) {
        var seen = new TreeMap<CellAddress, CellMark>();
        for (CellMark mark : marks) {
            var cell = merged.stream()
                    .filter(area -> area.contains(mark.cell().row(), mark.cell().column()))
                    .findFirst()
                    .map(CellRange::first)
                    .orElse(mark.cell());
            seen.merge(cell, new CellMark(cell, mark.kind(), mark.comment()), MarkedCopies::both);
        }
        return new ArrayList<>(seen.values());
    }

    private static CellMark both(CellMark one, CellMark other) {
        var heavier = one.kind().compareTo(other.kind()) <= 0 ? one.kind() : other.kind();
        return new CellMark(one.cell(), heavier, one.comment() + "\n\n" + other.comment());
    }
}
