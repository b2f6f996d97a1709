package vn.tiendo.workbook.mark.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.CompoundFile;
import vn.tiendo.workbook.mark.CellMark;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.xlsx.MarkedXlsx;

/**
 * Writes an .xls again with marks and our sheet. POI writes it, so what POI is known to break is not tried, and what it
 * wrote is held against the original, cell by cell, before it is handed out.
 */
public final class MarkedXls {

    /** A workbook of .xls takes many times its size in memory. */
    private static final int LARGEST = 6 << 20;

    private static final int HEAD = 4;
    private static final int CHART = 0x0020;
    private static final int PIVOT_TABLE = 0x00B0;

    private MarkedXls() {}

    public static byte[] copy(byte[] content, MarkedXlsx.Wish wish) throws IOException, CopyImpossible {
        if (content.length > LARGEST) {
            throw new CopyImpossible(CopyImpossible.Why.TOO_LARGE, Integer.toString(content.length));
        }
        requirePlain(content);
        var changed = new HashMap<String, Set<CellAddress>>();
        byte[] copy = copied(content, wish, changed);
        XlsComparison.require(
                content, copy, new XlsComparison.Allowed(wish.ours().keySet(), changed));
        return copy;
    }

    /** @param changed to which the cells are added that were marked, or marked no longer */
    private static byte[] copied(byte[] content, MarkedXlsx.Wish wish, Map<String, Set<CellAddress>> changed)
            throws IOException, CopyImpossible {
        try (var workbook = open(content)) {
            var styles = new XlsMarkStyles(workbook);
            var old = XlsOldMarks.of(workbook, XlsPalette.of(content), wish.ours());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                var sheet = workbook.getSheetAt(i);
                var marks = new XlsMarks(sheet, styles);
                var ofSheet = changed.computeIfAbsent(sheet.getSheetName(), _ -> new HashSet<>());
                ofSheet.addAll(old.takeOff(sheet, styles));
                for (CellMark mark : wish.marks().getOrDefault(sheet.getSheetName(), List.of())) {
                    marks.set(mark);
                    ofSheet.add(mark.cell());
                }
            }
            new FrontSheetXls(workbook, wish.front(), wish.ours().keySet(), styles).write();
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (RuntimeException broken) {
            // POI stops at many things that spreadsheet programs write.
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, broken);
        }
    }

    static HSSFWorkbook open(byte[] content) throws IOException {
        return new HSSFWorkbook(new ByteArrayInputStream(content), true);
    }

    /** Charts and pivot tables point at sheets by their place, which POI does not move with them. */
    private static void requirePlain(byte[] content) throws CopyImpossible {
        var stream = new Bytes(new CompoundFile(content).stream("Workbook").orElse(new byte[0]), "Workbook");
        for (long at = 0; at + HEAD <= stream.length(); at += HEAD + stream.u16(at + 2)) {
            int kind = stream.u16(at);
            boolean chart = kind == BOFRecord.sid && stream.u16(at + 2) >= 4 && stream.u16(at + HEAD + 2) == CHART;
            if (chart || kind == PIVOT_TABLE) {
                throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "chart or pivot table");
            }
        }
    }
}
