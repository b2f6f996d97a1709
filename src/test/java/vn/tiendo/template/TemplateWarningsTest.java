package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.WorkbookEvaluatorProvider;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.form.Slot;

/** Simple mistakes that a blank workbook shows while it is being filled in. */
class TemplateWarningsTest {

    private static final TemplateDesk URBAN = TemplateDesk.URBAN;

    private final byte[] july = URBAN.blank("03127", "2025-07", URBAN.accepted("2025-06"));

    @Test
    void showsAPlanThatIsNotTheSumOfItsSources() {
        var book = TemplateSheetsTest.open(july);
        var sheet = book.getSheet("Biểu 01");
        var asked = URBAN.read(july).table("B01").orElseThrow();
        int row = asked.leaves().findFirst().orElseThrow().number();
        var plan = TemplateSheetsTest.cell(
                sheet, row, asked.column(Slot.of("plan")).orElseThrow());

        assertThat(warnings(book, plan)).isZero();
        plan.setCellValue(plan.getNumericCellValue() + 100);
        assertThat(warnings(book, plan)).isOne();
    }

    @Test
    void showsACumulativeFigureBelowTheLastOne() {
        var book = TemplateSheetsTest.open(july);
        var sheet = book.getSheet("Biểu 01");
        var asked = URBAN.read(july).table("B01").orElseThrow();
        int row = asked.leaves().findFirst().orElseThrow().number();
        var disbursed = TemplateSheetsTest.cell(
                sheet, row, asked.column(Slot.of("dis_ytd")).orElseThrow());
        double last =
                sheet.getRow(row - 1).getCell(disbursed.getColumnIndex() + 1).getNumericCellValue();

        assertThat(warnings(book, disbursed)).as("blank").isZero();
        disbursed.setCellValue(last);
        assertThat(warnings(book, disbursed)).as("the same").isZero();
        disbursed.setCellValue(last - 1);
        assertThat(warnings(book, disbursed)).as("less").isOne();
    }

    @Test
    void showsAPartOfATownThatIsLargerThanItsWhole() {
        var blank = URBAN.blank("099", "2025-06", Earlier.NONE);
        var book = TemplateSheetsTest.open(blank);
        var sheet = book.getSheet("Biểu 02");
        var asked = URBAN.read(blank).table("B02").orElseThrow();
        int town = asked.columns().stream()
                .filter(column -> column.column().isAcross())
                .findFirst()
                .orElseThrow()
                .number();
        int first = TemplateSheetsTest.row(sheet, "D01");

        sheet.getRow(first - 1).getCell(town - 1).setCellValue(9_000);
        var inner = sheet.getRow(first).getCell(town - 1);
        inner.setCellValue(9_001);

        assertThat(warnings(book, inner)).isOne();
        inner.setCellValue(9_000);
        assertThat(warnings(book, inner)).isZero();
    }

    private static int warnings(XSSFWorkbook book, XSSFCell cell) {
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.clearAllCachedResultValues();
        return new ConditionalFormattingEvaluator(book, (WorkbookEvaluatorProvider) evaluator)
                .getConditionalFormattingForCell(cell)
                .size();
    }
}
