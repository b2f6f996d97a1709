package vn.tiendo.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The blank workbook of an English programme, filled in. */
public final class EnglishReturn {

    private EnglishReturn() {}

    /** As its sender should fill it in. */
    static byte[] filled(byte[] blank, int classrooms) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            fill(workbook.getSheet("Return"), classrooms);
            return bytes(workbook);
        }
    }

    /** With something wrong for many a rule. */
    public static byte[] faulty(byte[] blank) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            var sheet = workbook.getSheet("Return");
            fill(sheet, 12);
            beside(sheet, "Temporary classrooms").setCellValue(1234.5);
            beside(sheet, "Management").setCellValue("By nobody");
            in(sheet, "N-014", 5).setCellValue("about ten");
            in(sheet, "N-014", 6).setCellValue(-2);
            in(sheet, "N-015", 8).setCellValue("Compleet");
            in(sheet, "N-015", 4).setBlank();
            in(sheet, "N-016", 8).setCellValue("Complete");
            in(sheet, "N-016", 7).setCellErrorValue(FormulaError.DIV0.getCode());
            return bytes(workbook);
        }
    }

    private static void fill(Sheet sheet, int classrooms) {
        beside(sheet, "Number of sites").setCellValue(3);
        beside(sheet, "Number of classrooms").setCellValue(40);
        beside(sheet, "Temporary classrooms").setCellValue(4);
        beside(sheet, "Management").setCellValue("By the trust");
        for (String works : List.of("N-014", "N-015", "N-016")) {
            in(sheet, works, 4).setCellValue("Primary school");
            in(sheet, works, 5).setCellValue(classrooms);
            in(sheet, works, 6).setCellValue(classrooms - 5.0);
            in(sheet, works, 8).setCellValue("Under construction");
            in(sheet, works, 9).setCellValue("03/2024");
        }
        for (String fund : List.of("Grant", "Own funds")) {
            var row = sheet.getRow(cell(sheet, fund).getRowIndex());
            row.forEach(cell -> {
                if (!cell.getCellStyle().getLocked() && cell.toString().isEmpty()) {
                    cell.setCellValue(1_500.5);
                }
            });
        }
    }

    /** The first open cell to the right of a label. */
    private static Cell beside(Sheet sheet, String label) {
        var known = cell(sheet, label);
        for (int column = known.getColumnIndex() + 1; ; column++) {
            var cell = Objects.requireNonNull(known.getRow().getCell(column), label);
            if (!cell.getCellStyle().getLocked()) {
                return cell;
            }
        }
    }

    private static Cell in(Sheet sheet, String works, int column) {
        return sheet.getRow(cell(sheet, works).getRowIndex()).getCell(column - 1);
    }

    private static Cell cell(Sheet sheet, String begins) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.toString().startsWith(begins)) {
                    return cell;
                }
            }
        }
        throw new AssertionError(begins);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
