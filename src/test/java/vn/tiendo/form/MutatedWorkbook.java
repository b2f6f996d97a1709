package vn.tiendo.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to which somebody did what people do to forms: notes between rows, second tables, copies kept hidden. */
final class MutatedWorkbook {

    /** What was done to a sheet. */
    enum Habit {
        /** A remark in a row of its own, among the rows. */
        NOTE_BETWEEN,
        /** "Ghi chú" in a row of its own, among the rows. */
        CLOSING_WORDS_BETWEEN,
        BLANK_ROWS,
        /** The header once more, among the rows. */
        HEADER_REPEATED,
        /** The last rows move below the note that ends the table. */
        ROWS_BELOW_NOTE,
        /** Likewise, under a header of their own. */
        SECOND_TABLE,
        /** A column with a title of the sender's own, filled with numbers, beside the table. */
        OWN_COLUMN,
        /** The sheet once more, hidden, its figures old. */
        HIDDEN_COPY,
        /** The sheet once more, for all to see, its figures old. */
        COPY,
        /** Workings below the table. */
        WORKINGS,
        /** A sheet of the sender's own. */
        OWN_SHEET,
        /** A row of column letters and numbers under the header. */
        COLUMN_NUMBERS
    }

    private static final int COPIED = 400;

    private final XSSFWorkbook workbook;
    private final Random random;
    private final List<String> done = new ArrayList<>();

    MutatedWorkbook(byte[] content, long seed) {
        this.random = new Random(seed);
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was done, in words. */
    List<String> done() {
        return done;
    }

    byte[] bytes() {
        try (workbook) {
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does one of those things to a table.
     *
     * @param headerRow the last row of its header, from 1; its data rows reach from the next one to {@code lastRow}
     */
    void mutate(String sheetName, int firstHeaderRow, int headerRow, int lastRow) {
        var habit = Habit.values()[random.nextInt(Habit.values().length)];
        var sheet = workbook.getSheet(sheetName);
        done.add(habit + " in " + sheetName);
        int data = lastRow - headerRow;
        int between = headerRow + 1 + (data > 1 ? random.nextInt(data - 1) + 1 : 0);
        switch (habit) {
            case NOTE_BETWEEN ->
                CellUtil.getCell(insert(sheet, between, 1), 0).setCellValue("Số liệu trên chưa gồm phần bảo hành");
            case CLOSING_WORDS_BETWEEN -> text(insert(sheet, between, 1), "Ghi chú: đã đối chiếu với Kho bạc");
            case BLANK_ROWS -> insert(sheet, between, 1 + random.nextInt(3));
            case HEADER_REPEATED -> {
                int rows = headerRow - firstHeaderRow + 1;
                insert(sheet, between, rows);
                copy(sheet, firstHeaderRow, headerRow, between);
            }
            case ROWS_BELOW_NOTE -> text(insert(sheet, lastRow, 2), "Ghi chú: các dự án bổ sung");
            case SECOND_TABLE -> {
                int rows = headerRow - firstHeaderRow + 1;
                text(insert(sheet, lastRow, rows + 2), "Ghi chú: phần tiếp theo");
                copy(sheet, firstHeaderRow, headerRow, lastRow + 2);
            }
            case OWN_COLUMN -> ownColumn(sheet, headerRow, lastRow);
            case HIDDEN_COPY -> workbook.setSheetVisibility(stale(sheet, headerRow), SheetVisibility.VERY_HIDDEN);
            case COPY -> stale(sheet, headerRow);
            case WORKINGS -> {
                var row = CellUtil.getRow(lastRow + 15, sheet);
                CellUtil.getCell(row, 3).setCellValue(1234.5);
                CellUtil.getCell(row, 4).setCellValue(99);
            }
            case OWN_SHEET -> {
                var own = workbook.createSheet("Tính toán " + done.size());
                for (int i = 0; i < 20; i++) {
                    CellUtil.getCell(CellUtil.getRow(i, own), i % 5).setCellValue(i * 1.5);
                }
            }
            case COLUMN_NUMBERS -> columnNumbers(sheet, headerRow);
        }
    }

    private static Row insert(XSSFSheet sheet, int before, int rows) {
        if (before <= sheet.getLastRowNum() + 1) {
            sheet.shiftRows(before - 1, sheet.getLastRowNum(), rows, true, false);
        }
        return CellUtil.getRow(before - 1, sheet);
    }

    private static void text(Row row, String text) {
        CellUtil.getCell(row, 1).setCellValue(text);
    }

    private static void copy(XSSFSheet sheet, int first, int last, int to) {
        for (int row = first; row <= last; row++) {
            var source = sheet.getRow(row - 1);
            var target = CellUtil.getRow(to - 1 + row - first, sheet);
            if (source != null) {
                for (Cell cell : source) {
                    ((org.apache.poi.xssf.usermodel.XSSFCell) CellUtil.getCell(target, cell.getColumnIndex()))
                            .copyCellFrom(cell, new CellCopyPolicy());
                }
            }
        }
        for (CellRangeAddress area : List.copyOf(sheet.getMergedRegions())) {
            if (first - 1 <= area.getFirstRow() && area.getLastRow() <= last - 1) {
                int by = to - first;
                sheet.addMergedRegionUnsafe(new CellRangeAddress(
                        area.getFirstRow() + by, area.getLastRow() + by, area.getFirstColumn(), area.getLastColumn()));
            }
        }
    }

    private void ownColumn(XSSFSheet sheet, int headerRow, int lastRow) {
        int column = 45 + random.nextInt(5);
        CellUtil.getCell(CellUtil.getRow(headerRow - 1, sheet), column).setCellValue("Kiểm tra nội bộ");
        for (int row = headerRow + 1; row <= lastRow; row++) {
            CellUtil.getCell(CellUtil.getRow(row - 1, sheet), column).setCellValue(row * 1.25);
        }
    }

    private int stale(XSSFSheet sheet, int headerRow) {
        var copy = workbook.cloneSheet(workbook.getSheetIndex(sheet));
        int changed = 0;
        for (int row = headerRow; row <= copy.getLastRowNum() && changed < COPIED; row++) {
            if (copy.getRow(row) != null) {
                for (Cell cell : copy.getRow(row)) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        cell.setCellValue(cell.getNumericCellValue() + 1);
                        changed++;
                    }
                }
            }
        }
        return workbook.getSheetIndex(copy);
    }

    private static void columnNumbers(XSSFSheet sheet, int headerRow) {
        var labels = CellUtil.getRow(headerRow - 1, sheet);
        var row = insert(sheet, headerRow + 1, 1);
        int number = 1;
        char letter = 'A';
        for (int column = 0; column < labels.getLastCellNum(); column++) {
            boolean words = column < 3;
            CellUtil.getCell(row, column).setCellValue(words ? String.valueOf(letter++) : "" + number++);
        }
    }
}
