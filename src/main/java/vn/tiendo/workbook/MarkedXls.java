package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * Writes an .xls again with marks and our sheet. POI writes it, so what POI is known to break is not tried, and what it
 * wrote is held against the original, cell by cell, before it is handed out.
 */
final class MarkedXls {

    /** A workbook of .xls takes many times its size in memory. */
    private static final int LARGEST = 6 << 20;

    private static final int HEAD = 4;
    private static final int CHART = 0x0020;
    private static final int PIVOT_TABLE = 0x00B0;

    private MarkedXls() {}

    static void write(byte[] content, Map<String, List<CellMark>> marks, FrontSheet front, OutputStream out)
            throws IOException, CopyImpossible {
        if (content.length > LARGEST) {
            throw new CopyImpossible(CopyImpossible.Why.TOO_LARGE, Integer.toString(content.length));
        }
        requirePlain(content);
        byte[] copy = copied(content, marks, front);
        XlsComparison.require(content, copy, marks);
        out.write(copy);
    }

    private static byte[] copied(byte[] content, Map<String, List<CellMark>> marks, FrontSheet front)
            throws IOException, CopyImpossible {
        try (var workbook = open(content)) {
            var styles = new XlsMarkStyles(workbook);
            for (var sheet : marks.entrySet()) {
                new XlsMarks(workbook.getSheet(sheet.getKey()), styles).set(sheet.getValue());
            }
            new FrontSheetXls(workbook, front).write();
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
            boolean chart = kind == Biff.BOF && stream.u16(at + 2) >= 4 && stream.u16(at + HEAD + 2) == CHART;
            if (chart || kind == PIVOT_TABLE) {
                throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "chart or pivot table");
            }
        }
    }
}
