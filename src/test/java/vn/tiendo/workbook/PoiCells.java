package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as POI's usermodel reads it: by {@code sheet!address}, each value spelt with its type. */
final class PoiCells {

    private final Map<String, String> cells = new TreeMap<>();
    private final boolean from1904;

    private PoiCells(Workbook workbook) {
        from1904 = workbook instanceof XSSFWorkbook xlsx
                ? xlsx.isDate1904()
                : ((HSSFWorkbook) workbook).getInternalWorkbook().isUsing1904DateWindowing();
        for (Sheet sheet : workbook) {
            if (!(sheet instanceof XSSFChartSheet)) {
                take(sheet);
            }
        }
    }

    /** Empty where POI does not read the file. */
    static Optional<Map<String, String>> of(byte[] content) {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            return Optional.of(new PoiCells(workbook).cells);
        } catch (IOException | RuntimeException refused) {
            return Optional.empty();
        }
    }

    private void take(Sheet sheet) {
        for (var row : sheet) {
            for (var cell : row) {
                String value = value(cell);
                if (!value.isEmpty()) {
                    cells.put(sheet.getSheetName() + "!" + cell.getAddress(), value);
                }
            }
        }
    }

    private String value(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                ComparedWithPoiTest.text(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell);
            case BOOLEAN -> "bool " + cell.getBooleanCellValue();
            case ERROR -> "error " + error(cell);
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private String number(Cell cell) {
        double number = cell.getNumericCellValue();
        boolean date = DateUtil.isCellDateFormatted(cell) && isDay(number);
        return ComparedWithPoiTest.number(date, number);
    }

    /** POI takes any number for a day; these are the days that there are, with room for what a millisecond rounds up. */
    private boolean isDay(double serial) {
        return from1904
                ? serial >= 0 && serial < 2_957_004
                : serial >= 1 && serial < 2_958_466 && !(serial >= 60 && serial < 61);
    }

    private static String error(Cell cell) {
        return cell instanceof XSSFCell xlsx
                ? xlsx.getErrorCellString()
                : FormulaError.forInt(cell.getErrorCellValue()).getString();
    }
}
