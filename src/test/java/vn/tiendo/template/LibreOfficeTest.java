package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.form.Stamped;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.reply.Calc;

/** Blank workbooks filled in, rows and columns inserted, sheets renamed, then saved by LibreOffice. */
class LibreOfficeTest {

    static Stream<Arguments> units() {
        return Stream.of(
                Arguments.of(TemplateDesk.URBAN, new UnitCode("094"), "xlsx", Writing.TYPED),
                Arguments.of(TemplateDesk.URBAN, new UnitCode("094"), "xls", Writing.PASTED),
                Arguments.of(TemplateDesk.URBAN, new UnitCode("STC"), "xlsx", Writing.PASTED),
                Arguments.of(TemplateDesk.URBAN, new UnitCode("BQL-GT"), "xls", Writing.TYPED),
                Arguments.of(TemplateDesk.SCHOOLS, new UnitCode("PGD-TGI"), "xlsx", Writing.PASTED),
                Arguments.of(TemplateDesk.SCHOOLS, new UnitCode("PGD-TGI"), "xls", Writing.TYPED));
    }

    /** How the figures came into the cells. */
    enum Writing {
        TYPED,
        /** Over the cells' own formats, as texts: 1.234,5 and 15/06/2025. */
        PASTED
    }

    @ParameterizedTest(name = "{1} .{2} {3}")
    @MethodSource("units")
    void readsBackWhatLibreOfficeSaved(TemplateDesk desk, UnitCode unit, String extension, Writing writing)
            throws Exception {
        var sample = desk.sample(unit);
        var blank = desk.blank(unit.value(), desk.period().toString(), Earlier.NONE);
        try (var filled = new Filled(blank).from(desk.read(blank), sample)) {
            if (writing == Writing.PASTED) {
                paste(filled);
            }
            rearrange(filled.workbook);

            var saved = Calc.running().convert(filled.bytes(), ".xlsx", "." + extension);

            var reading = desk.read(saved);
            assertThat(reading.identity().stamped()).isInstanceOf(Stamped.Genuine.class);
            assertThat(TemplateRoundTripTest.numbers(unit, reading))
                    .isEqualTo(TemplateRoundTripTest.numbers(unit, sample));
            assertThat(desk.check(saved).findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    /** As from a text document: numbers and days as words, in cells of plain format. */
    private static void paste(Filled filled) {
        var numbers = NumberFormat.getInstance(Locale.of("vi", "VN"));
        numbers.setMaximumFractionDigits(9);
        var plain = filled.workbook.createCellStyle();
        for (String written : filled.written()) {
            String[] place = written.split("!", -1);
            var at = new CellReference(place[1]);
            var cell = filled.workbook.getSheet(place[0]).getRow(at.getRow()).getCell(at.getCol());
            if (cell.getCellType() == CellType.NUMERIC) {
                String text = DateUtil.isCellDateFormatted(cell)
                        ? "%1$td/%1$tm/%1$tY".formatted(cell.getLocalDateTimeCellValue())
                        : numbers.format(BigDecimal.valueOf(cell.getNumericCellValue()));
                cell.setCellStyle(plain);
                cell.setCellValue(text);
            }
        }
    }

    /** A row on top and a column at the left of every form's sheet, which is then called otherwise. */
    private static void rearrange(XSSFWorkbook book) {
        for (int i = 1; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            if (sheet.getSheetName().startsWith("Biểu")) {
                sheet.shiftRows(2, sheet.getLastRowNum(), 2);
                sheet.shiftColumns(0, sheet.getRow(sheet.getLastRowNum() / 2).getLastCellNum(), 1);
                book.setSheetName(i, "Trang " + i);
            }
        }
    }
}
