package vn.tiendo.workbook.mark.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.mark.CopyImpossible;

/** What no cell of an .xls shows is held against the original all the same. */
class XlsOtherRecordsTest {

    private static final XlsOtherRecords.Places SAME_PLACES = new XlsOtherRecords.Places(0, Set.of(), Set.of());

    @Test
    void findsALostValidation() throws IOException {
        assertLossIsFound(XlsOtherRecordsTest::validate);
    }

    @Test
    void findsALostConditionalFormat() throws IOException {
        assertLossIsFound(sheet -> {
            var conditions = sheet.getSheetConditionalFormatting();
            var rule = conditions.createConditionalFormattingRule("$A$1>2");
            rule.createPatternFormatting().setFillBackgroundColor((short) 11);
            conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A1:B6")}, rule);
        });
    }

    @Test
    void findsALostShape() throws IOException {
        assertLossIsFound(sheet -> {
            var drawing = sheet.createDrawingPatriarch();
            drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        });
    }

    @Test
    void findsAnotherPageSetUp() throws IOException {
        assertLossIsFound(sheet -> sheet.getPrintSetup().setLandscape(true));
    }

    @Test
    void findsAnotherFontUnderTheSameNumber() throws IOException {
        assertLossIsFound(sheet -> sheet.getWorkbook().getFontAt(0).setFontName(".VnTime"));
    }

    @Test
    void letsFontsAndFormatsOfOurOwnStandBehind() throws IOException {
        byte[] before = workbook(_ -> {});
        byte[] after = workbook(sheet -> sheet.getWorkbook()
                .createCellStyle()
                .setFont(sheet.getWorkbook().createFont()));

        assertThatCode(() -> XlsOtherRecords.require(before, after, SAME_PLACES))
                .doesNotThrowAnyException();
    }

    private static void assertLossIsFound(Consumer<HSSFSheet> what) throws IOException {
        byte[] before = workbook(what);
        byte[] after = workbook(_ -> {});

        assertThatThrownBy(() -> XlsOtherRecords.require(before, after, SAME_PLACES))
                .isInstanceOfSatisfying(
                        CopyImpossible.class, lost -> assertThat(lost.why()).isEqualTo(CopyImpossible.Why.UNUSUAL));
    }

    private static void validate(HSSFSheet sheet) {
        var tools = sheet.getDataValidationHelper();
        sheet.addValidationData(tools.createValidation(
                tools.createIntegerConstraint(OperatorType.BETWEEN, "0", "9"), new CellRangeAddressList(0, 5, 0, 0)));
    }

    private static byte[] workbook(Consumer<HSSFSheet> furnishing) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("Số liệu");
            List.of(0, 1, 2).forEach(row -> sheet.createRow(row).createCell(0).setCellValue(row));
            furnishing.accept(sheet);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
