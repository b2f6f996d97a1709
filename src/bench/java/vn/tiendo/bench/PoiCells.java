package vn.tiendo.bench;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;

/** Cells behind POI's usermodel interfaces, which another library implements too. */
final class PoiCells {

    private PoiCells() {}

    static void read(Workbook workbook, Digest digest) {
        for (var sheet : workbook) {
            digest.nextSheet();
            for (var row : sheet) {
                row.forEach(cell -> cell(cell, row.getRowNum() + 1, digest));
            }
        }
    }

    private static void cell(Cell cell, int row, Digest digest) {
        int column = cell.getColumnIndex() + 1;
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case NUMERIC -> digest.number(row, column, cell.getNumericCellValue());
            case STRING -> digest.text(row, column, cell.getStringCellValue());
            case BOOLEAN -> digest.bool(row, column, cell.getBooleanCellValue());
            case BLANK -> {}
            case ERROR, FORMULA, _NONE -> throw new Unread(cell.toString());
        }
    }
}
