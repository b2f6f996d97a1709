package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.Refusal.Cause;

class XlsReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123", "-0.1", "12.5", "0", "12345.67", "1E+20"})
    void readsNumbersAsTheirShortestDecimal(String number) {
        byte[] book = with(sheet -> cell(sheet, 0, 0).setCellValue(Double.parseDouble(number)));

        assertThat(((CellValue.Decimal) Reading.value(book, "A1")).value()).isEqualByComparingTo(number);
    }

    @Test
    void saysThatANumberIsNotFinite() {
        byte[] plain = with(sheet -> cell(sheet, 0, 0).setCellValue(1234.5678));
        byte[] infinite = replaced(plain, 1234.5678, Double.POSITIVE_INFINITY);

        assertThat(Reading.value(infinite, "A1")).isEqualTo(new CellValue.OutOfRange("Infinity"));
    }

    @Test
    void readsTextsThatRunOverManyRecords() {
        byte[] book = with(sheet -> {
            for (int row = 0; row < 400; row++) {
                cell(sheet, row, 0).setCellValue("Đường " + row + " ở phía Tây lòng chảo ".repeat(row % 40));
            }
        });

        assertThat(Reading.rows(book))
                .hasSize(400)
                .allSatisfy(row -> assertThat(row.cells().getFirst().value())
                        .isEqualTo(new CellValue.Text("Đường " + (row.number() - 1)
                                + " ở phía Tây lòng chảo ".repeat((row.number() - 1) % 40))));
    }

    @Test
    void keepsWhatFormulasGave() {
        byte[] book = with(sheet -> {
            cell(sheet, 0, 0).setCellValue("Tuần Giáo");
            cell(sheet, 1, 0).setCellFormula("A1&\" – đạt\"");
            cell(sheet, 2, 0).setCellFormula("1/0");
            cell(sheet, 3, 0).setCellFormula("1=1");
            cell(sheet, 4, 0).setCellFormula("1.5*2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(Reading.value(book, "A2")).isEqualTo(new CellValue.Text("Tuần Giáo – đạt"));
        assertThat(Reading.value(book, "A3")).isEqualTo(new CellValue.Failed("#DIV/0!"));
        assertThat(Reading.value(book, "A4")).isEqualTo(new CellValue.Bool(true));
        assertThat(Reading.value(book, "A5")).isEqualTo(new CellValue.Decimal(new BigDecimal("3")));
        assertThat(Reading.cell(book, "A5").orElseThrow().formula()).isTrue();
    }

    @Test
    void readsBooleansAndErrors() {
        byte[] book = with(sheet -> {
            cell(sheet, 0, 0).setCellValue(true);
            cell(sheet, 0, 1).setCellErrorValue(FormulaError.REF.getCode());
        });

        assertThat(Reading.value(book, "A1")).isEqualTo(new CellValue.Bool(true));
        assertThat(Reading.value(book, "B1")).isEqualTo(new CellValue.Failed("#REF!"));
    }

    @Test
    void tellsMergedAreasHiddenRowsAndHiddenSheets() {
        byte[] book = with(sheet -> {
            cell(sheet, 4, 1).setCellValue(1);
            sheet.getRow(4).setZeroHeight(true);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 3));
            sheet.getWorkbook().createSheet("Ẩn");
            sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        try (var workbook = Reading.open(book)) {
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Biểu 01", "Ẩn");
            assertThat(workbook.sheets()).extracting(Sheet::visible).containsExactly(true, false);
            assertThat(workbook.sheets().getFirst().merged()).hasToString("[B2:D3]");
            assertThat(Reading.rows(workbook.sheets().getFirst()))
                    .allMatch(Row::hidden)
                    .hasSize(1);
        }
    }

    @Test
    void tellsHiddenColumns() {
        byte[] book = with(sheet -> {
            cell(sheet, 0, 0).setCellValue(1);
            sheet.setColumnHidden(1, true);
            sheet.setColumnWidth(3, 0);
            sheet.setColumnWidth(4, 256);
        });

        try (var workbook = Reading.open(book)) {
            assertThat(IntStream.rangeClosed(1, 256).filter(workbook.sheets().getFirst()::isHiddenColumn))
                    .containsExactly(2, 4);
        }
    }

    @Test
    void handsOutCellsThatLieUnderAMergedArea() {
        byte[] book = with(sheet -> {
            cell(sheet, 0, 0).setCellValue(1);
            cell(sheet, 0, 1).setCellValue(2);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        });

        assertThat(Reading.value(book, "B1")).isEqualTo(new CellValue.Decimal(BigDecimal.TWO));
    }

    @Test
    void tellsFontPercentDecimalsAndDates() {
        byte[] book = with(sheet -> {
            styled(sheet, 0, "0.00%").setCellValue(0.8448);
            styled(sheet, 1, "dd/mm/yyyy").setCellValue(45823);
        });

        assertThat(Reading.cell(book, "A1").orElseThrow().style()).isEqualTo(new CellStyle(".VnTime", true, 2));
        assertThat(Reading.value(book, "B1"))
                .isEqualTo(new CellValue.Date(LocalDateTime.parse("2025-06-15T00:00"), new BigDecimal("45823")));
    }

    @Test
    void takesTheFontOfRunsThatAgree() {
        byte[] book = with(sheet -> {
            for (int spare = 0; spare < 3; spare++) {
                sheet.getWorkbook().createFont();
            }
            var font = sheet.getWorkbook().createFont();
            font.setFontName("VNI-Times");
            var text = new HSSFRichTextString("Ñieän Bieân");
            text.applyFont(0, text.length(), font);
            cell(sheet, 0, 0).setCellValue(text);
        });

        assertThat(Reading.cell(book, "A1").orElseThrow().style().font()).isEqualTo("VNI-Times");
    }

    @Test
    void refusesATableOfTextsThatIsCutOff() {
        byte[] book = with(sheet -> cell(sheet, 0, 0).setCellValue("Biểu"));
        int table = indexOf(book, new byte[] {(byte) 0xFC, 0x00});
        book[table + 8] = 9;

        assertThat(Reading.refusal(book).cause()).isEqualTo(Cause.DAMAGED);
    }

    @Test
    void refusesMoreTextsThanTheLimitBeforeReadingThem() {
        byte[] book = with(sheet -> cell(sheet, 0, 0).setCellValue("Biểu"));
        int table = indexOf(book, new byte[] {(byte) 0xFC, 0x00});
        book[table + 11] = 0x7F;

        assertThat(Reading.refusal(book).cause()).isEqualTo(Cause.TOO_MANY_TEXTS);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 60, 80})
    void refusesAFileCutOffOnItsWay(int percent) {
        byte[] book = with(sheet -> {
            for (int row = 0; row < 500; row++) {
                cell(sheet, row, 0).setCellValue(row + 0.123);
            }
        });

        assertThat(Reading.refusal(Arrays.copyOf(book, book.length * percent / 100))
                        .cause())
                .isIn(Cause.TRUNCATED, Cause.DAMAGED);
    }

    @Test
    void refusesMoreRowsThanTheLimit() {
        byte[] book = with(sheet -> {
            for (int row = 0; row < 3; row++) {
                cell(sheet, row, 0).setCellValue(1);
            }
        });
        var limits = new Limits(1 << 20, 8, 5_000, 9_000, 9_000, 1, 2, 3, 4, 10, 2);

        assertThat(Reading.refusal(book, limits)).isEqualTo(new Refusal(Cause.TOO_MANY_ROWS, "Biểu 01!3", "2"));
    }

    private static byte[] with(Consumer<HSSFSheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            content.accept(workbook.createSheet("Biểu 01"));
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static org.apache.poi.ss.usermodel.Cell cell(HSSFSheet sheet, int row, int column) {
        var there = sheet.getRow(row);
        return (there == null ? sheet.createRow(row) : there).createCell(column);
    }

    private static org.apache.poi.ss.usermodel.Cell styled(HSSFSheet sheet, int column, String format) {
        var workbook = sheet.getWorkbook();
        var font = workbook.createFont();
        font.setFontName(".VnTime");
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        var cell = cell(sheet, 0, column);
        cell.setCellStyle(style);
        return cell;
    }

    private static byte[] replaced(byte[] bytes, double from, double to) {
        int at = indexOf(bytes, littleEndian(from));
        System.arraycopy(littleEndian(to), 0, bytes, at, 8);
        return bytes;
    }

    private static byte[] littleEndian(double number) {
        long bits = Long.reverseBytes(Double.doubleToLongBits(number));
        return java.nio.ByteBuffer.allocate(8).putLong(bits).array();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 512; at < bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("not found");
    }

    @Test
    void carriesTheRunsWhereTheirFontsDiffer() {
        byte[] book = with(sheet -> {
            var old = sheet.getWorkbook().createFont();
            old.setFontName(".VnTime");
            var text = new HSSFRichTextString("Điện §iÖn");
            text.applyFont(5, 9, old);
            cell(sheet, 0, 0).setCellValue(text);
        });

        assertThat(Reading.value(book, "A1"))
                .isEqualTo(new CellValue.Text("Điện §iÖn", List.of(new FontRun(0, ""), new FontRun(5, ".VnTime"))));
    }
}
