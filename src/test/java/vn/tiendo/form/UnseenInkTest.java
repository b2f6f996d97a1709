package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.measure.Amount;

/** Figures in letters of the colour that is under them: read, as they stand in the file, and told, as nobody sees them. */
class UnseenInkTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    private DeclaredSheet declared;

    @BeforeEach
    void declareATable() {
        declared = DeclaredSheet.by(jobs, """
                - table: T
                  header: [code, plan]
                  leaf: code
                  subject: [code]
                  columns:
                    - { field: code, is: [Code], type: code }
                    - { field: plan, is: [Plan], type: money, unit: triệu đồng }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "WHITE, , true",
        "WHITE, WHITE, true",
        "YELLOW, YELLOW, true",
        "BLACK, BLACK, true",
        "BLACK, , false",
        "WHITE, DARK_BLUE, false",
        "RED, YELLOW, false",
    })
    void tellsOfLettersThatAreLostOnTheirPaper(IndexedColors letters, IndexedColors paper, boolean told)
            throws IOException {
        assertThat(isTold(XSSFWorkbook::new, letters, paper)).isEqualTo(told);
        assertThat(isTold(HSSFWorkbook::new, letters, paper)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFFFFF", "FEFDFE"})
    void tellsOfColoursByTheirParts(String rgb) throws IOException {
        var white = new XSSFColor(new byte[] {part(rgb, 0), part(rgb, 2), part(rgb, 4)}, null);

        assertThat(isTold(white)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "0, -0.5, false"})
    void tellsOfTheThemesPaper(short place, double tint, boolean told) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var style = book.createCellStyle();
            XSSFFont font = book.createFont();
            font.setThemeColor(place);
            font.getCTFont().getColorArray(0).setTint(tint);
            style.setFont(font);
            assertThat(isTold(book, style)).isEqualTo(told);
        }
    }

    private static byte part(String rgb, int at) {
        return (byte) Integer.parseInt(rgb.substring(at, at + 2), 16);
    }

    private boolean isTold(XSSFColor letters) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var style = book.createCellStyle();
            XSSFFont font = book.createFont();
            font.setColor(letters);
            style.setFont(font);
            return isTold(book, style);
        }
    }

    private boolean isTold(
            Supplier<Workbook> made, IndexedColors letters, @org.jspecify.annotations.Nullable IndexedColors paper)
            throws IOException {
        try (var book = made.get()) {
            var style = book.createCellStyle();
            var font = book.createFont();
            font.setColor(letters.getIndex());
            style.setFont(font);
            if (paper != null) {
                style.setFillForegroundColor(paper.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return isTold(book, style);
        }
    }

    /** Whether it is told of a figure that looks so; it is read in any case. */
    private boolean isTold(Workbook book, CellStyle style) throws IOException {
        var sheet = book.createSheet("Biểu 01");
        var header = sheet.createRow(0);
        header.createCell(0).setCellValue("Code");
        header.createCell(1).setCellValue("Plan");
        var row = sheet.createRow(1);
        row.createCell(0).setCellValue("A1");
        row.createCell(1).setCellValue(85);
        row.getCell(1).setCellStyle(style);
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        var read = declared.read(bytes.toByteArray());
        assertThat(read.table("T")
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .entry("plan")
                        .orElseThrow()
                        .value())
                .isEqualTo(new EntryValue.Money(new Amount(85_000_000), new Amount(0)));
        return read.repairs().stream()
                .filter(repair -> repair.kind() == Repair.Kind.UNSEEN_INK_READ)
                .anyMatch(repair -> repair.cells().toString().equals("[B2]"));
    }
}
