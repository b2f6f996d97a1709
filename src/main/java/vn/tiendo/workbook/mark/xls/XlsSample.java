package vn.tiendo.workbook.mark.xls;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.OldMarks;

/**
 * A sample on our first sheet of an .xls: a marked format and the one before. Formats that differ only by what a mark
 * covers may have become one when another program wrote the file, so it also says which cells were marked.
 */
record XlsSample(HSSFCellStyle marked, @Nullable HSSFCellStyle base, String words) {

    private static final int LONGEST = 30_000;

    /** @param cell where its words stand */
    static Optional<XlsSample> at(HSSFSheet sheet, CellAddress cell) {
        var row = sheet.getRow(cell.row() - 1);
        var words = row == null ? null : row.getCell(cell.column() - 1);
        var marked = row == null ? null : row.getCell(cell.column());
        var base = row == null ? null : row.getCell(cell.column() + 1);
        return words == null || marked == null
                ? Optional.empty()
                : Optional.of(new XlsSample(
                        marked.getCellStyle(), base == null ? null : base.getCellStyle(), words.getStringCellValue()));
    }

    static String words(List<String> places) {
        var words = new StringBuilder(OldMarks.SAMPLE);
        for (String place : places) {
            if (words.length() + place.length() < LONGEST) {
                words.append('\n').append(place);
            }
        }
        return words.toString();
    }

    static String place(HSSFCell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
    }

    boolean names(HSSFCell cell) {
        return words.lines().anyMatch(place(cell)::equals);
    }
}
