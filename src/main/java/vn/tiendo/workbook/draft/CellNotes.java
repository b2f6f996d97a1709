package vn.tiendo.workbook.draft;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.workbook.CellAddress;

/** The notes on a sheet's cells, each in a box large enough for its words. */
final class CellNotes {

    private static final String AUTHOR = "tiendo";
    private static final int COLUMNS = 4;
    private static final int LETTERS_A_LINE = 44;

    private final XSSFSheet sheet;
    private final Map<CellAddress, String> notes = new TreeMap<>();

    CellNotes(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void add(CellAddress at, String text) {
        notes.put(at, text);
    }

    void write() {
        if (notes.isEmpty()) {
            return;
        }
        var drawing = sheet.createDrawingPatriarch();
        notes.forEach((at, text) -> {
            var comment = drawing.createCellComment(box(at, text));
            comment.setAddress(at.row() - 1, at.column() - 1);
            comment.setString(text);
            comment.setAuthor(AUTHOR);
        });
    }

    private static XSSFClientAnchor box(CellAddress at, String text) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        return new XSSFClientAnchor(
                0, 0, 0, 0, at.column(), at.row(), at.column() + COLUMNS, at.row() + Math.max(3, lines + 1));
    }
}
