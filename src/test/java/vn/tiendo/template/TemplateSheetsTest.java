package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.measure.UnitCode;

/** What a blank workbook's sheets are like to whoever fills them in. */
class TemplateSheetsTest {

    private static final TemplateDesk URBAN = TemplateDesk.URBAN;
    private static final TemplateDesk SCHOOLS = TemplateDesk.SCHOOLS;

    private final byte[] july = URBAN.blank("03127", "2025-07", URBAN.accepted("2025-06"));

    @Test
    void printsAWideFormOnPagesSideBySideThatCanBeRead() {
        var sheet = open(july).getSheet("Biểu 01");
        var print = sheet.getPrintSetup();

        assertThat(print.getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
        assertThat(print.getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isFalse();
        assertThat(print.getScale()).isBetween((short) 73, (short) 100);
        assertThat(sheet.getColumnBreaks()).hasSize(1);
        assertThat(sheet.getRepeatingColumns().getLastColumn()).isEqualTo(2);
        assertThat(sheet.getRepeatingRows().getFirstRow()).isPositive();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getFooter().getRight()).contains("Trang &P/&N");
        assertThat(sheet.getFooter().getLeft()).contains("Biểu số 01 – Phường Điện Biên Phủ – Tháng 7/2025");
    }

    @Test
    void turnsThePageWhereAnotherTitleBegins() {
        var sheet = open(july).getSheet("Biểu 01");
        int first = sheet.getColumnBreaks()[0] + 1;

        var header = sheet.getRow(sheet.getRepeatingRows().getFirstRow());

        assertThat(header.getCell(first).getStringCellValue()).isEqualTo("Khối lượng thực hiện");
    }

    @Test
    void printsOnThePaperThatTheProvinceWants(@TempDir Path folder) throws IOException {
        var changed = TemplateDesk.programme(
                folder,
                "forms/b01-projects-2025-07.yaml",
                text -> text.replace("subject: key", "subject: key\npaper: a4"));

        var sheet = open(URBAN.blankOf(changed, "03127", "2025-07")).getSheet("Biểu 01");

        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
        assertThat(sheet.getColumnBreaks().length).isGreaterThan(1);
        assertThat(sheet.getPrintSetup().getScale()).isGreaterThanOrEqualTo((short) 73);
    }

    @Test
    void printsANarrowFormUpright() {
        var sheet = open(URBAN.blank("099", "2025-06", Earlier.NONE)).getSheet("Biểu 02");

        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
        assertThat(sheet.getFitToPage()).isTrue();
    }

    @Test
    void beginsAtTheFirstCellThatIsOpen() {
        var sheet = open(july).getSheet("Biểu 01");

        var at = new CellReference(sheet.getActiveCell().formatAsString());

        assertThat(sheet.getRow(at.getRow()).getCell(at.getCol()).getCellStyle().getLocked())
                .isFalse();
        assertThat(at.getRow()).isGreaterThan(sheet.getRepeatingRows().getLastRow());
    }

    @Test
    void bearsTheTitleOfTheSheetOverAllItsTables() {
        var sheet = open(SCHOOLS.blank("PGD-TGI", "2025-03", Earlier.NONE)).getSheet("Biểu 1-TH");

        assertThat(TemplateTest.cells(sheet))
                .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                .extracting(XSSFCell::getStringCellValue)
                .contains(
                        "BÁO CÁO XÂY DỰNG TRƯỜNG LỚP VÙNG CAO",
                        "I. Thông tin chung",
                        "II. Tiến độ các công trình",
                        "III. Kinh phí theo quý");
    }

    @Test
    void hasRoomForAProjectThatIsNotListedAndAddsItUp() {
        var book = open(july);
        var sheet = book.getSheet("Biểu 01");
        var asked = URBAN.read(july).table("B01").orElseThrow();
        int spare = row(sheet, "Chưa có trong danh sách trên") + 1;
        double before = total(sheet, asked.column(Slot.of("plan")).orElseThrow());

        cell(sheet, spare, asked.column(Slot.of("code")).orElseThrow()).setCellValue("7999999");
        cell(sheet, spare, asked.column(Slot.of("name")).orElseThrow()).setCellValue("Dự án mới");
        cell(sheet, spare, asked.column(Slot.of("plan")).orElseThrow()).setCellValue(1_500);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertThat(total(sheet, asked.column(Slot.of("plan")).orElseThrow())).isEqualTo(before + 1_500);
        assertThat(URBAN.read(bytes(book)).table("B01").orElseThrow().leaves())
                .anySatisfy(leaf -> assertThat(leaf.text("name")).contains("Dự án mới"));
    }

    @Test
    void letsRowsBeInsertedUnderItsProtection() {
        var protection = open(july).getSheet("Biểu 01").getCTWorksheet().getSheetProtection();

        assertThat(protection.getInsertRows()).as("refused").isFalse();
        assertThat(protection.getDeleteRows()).as("refused").isTrue();
    }

    @Test
    void offersTheProjectsOfTheUnit() {
        var codes = URBAN.programme.projectsOf(new UnitCode("03127")).stream()
                .map(project -> project.code())
                .toList();

        assertThat(TemplateTest.cells(open(july).getSheet("_danhmuc")))
                .extracting(XSSFCell::getStringCellValue)
                .containsAll(codes);
        assertThat(TemplateTest.cells(
                        open(SCHOOLS.blank("PGD-TGI", "2025-03", Earlier.NONE)).getSheet("_danhmuc")))
                .extracting(XSSFCell::getStringCellValue)
                .contains("TH-031: Điểm trường Nà Đắng");
    }

    @Test
    void asksForTheQuartersUpToThatOfThePeriod() {
        assertThat(quarters("2025-03")).containsExactly("Quý I");
        assertThat(quarters("2025-06")).containsExactly("Quý I", "Quý II");
        assertThat(quarters("2025-12")).containsExactly("Quý I", "Quý II", "Quý III", "Quý IV");
    }

    @Test
    void readsAMonthThatWasTypedAsAMonth() {
        var blank = SCHOOLS.blank("PGD-TGI", "2025-03", Earlier.NONE);
        var book = open(blank);
        var asked = SCHOOLS.read(blank).table("S01B").orElseThrow();
        int row = row(book.getSheet("Biểu 1-TH"), "TH-031: Điểm trường Nà Đắng");
        var begun = cell(
                book.getSheet("Biểu 1-TH"), row, asked.column(Slot.of("begun")).orElseThrow());

        begun.setCellValue(LocalDate.of(2024, 3, 1));

        assertThat(SCHOOLS.read(bytes(book)).table("S01B").orElseThrow().leaves())
                .flatExtracting(leaf -> leaf.entry(Slot.of("begun")).stream()
                        .map(entry -> entry.value())
                        .toList())
                .contains(new EntryValue.Day(LocalDate.of(2024, 3, 1), EntryValue.Day.Precision.MONTH));
    }

    @Test
    void tellsByWhichDayItIsToBeSent() {
        var texts = texts(open(URBAN.blank("03253", "2025-08", Earlier.NONE)).getSheet("Hướng dẫn"));

        assertThat(texts).contains("thứ Hai, ngày 18/08/2025", URBAN.programme.newestTemplate());
        assertThat(texts(open(july).getSheet("Thông tin"))).contains("thứ Năm, ngày 17/07/2025");
    }

    @Test
    void explainsTheRulesOfWhatIsDueByExample() {
        var texts = texts(open(july).getSheet("Hướng dẫn"));

        assertThat(texts)
                .contains("Biểu số 01 – Tiến độ thực hiện và giải ngân các dự án", "Mọi biểu", "DA05")
                .contains("Kế hoạch vốn 20.000, giải ngân luỹ kế 21.500.")
                .doesNotContain("CT02");
    }

    private static List<String> quarters(String period) {
        return texts(open(SCHOOLS.blank("PGD-TGI", period, Earlier.NONE)).getSheet("Biểu 1-TH")).stream()
                .filter(text -> text.matches("Quý [IV]+"))
                .toList();
    }

    private static double total(XSSFSheet sheet, ColumnFound column) {
        return cell(sheet, row(sheet, "Tổng số", 2), column).getNumericCellValue();
    }

    static XSSFCell cell(XSSFSheet sheet, int row, ColumnFound column) {
        return Objects.requireNonNull(sheet.getRow(row - 1).getCell(column.number() - 1));
    }

    /** The row of the cell that says so, from 1. */
    static int row(XSSFSheet sheet, String text) {
        return TemplateTest.cells(sheet).stream()
                        .filter(cell -> cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .getRowIndex()
                + 1;
    }

    /** That of a cell in that column, from 0. */
    private static int row(XSSFSheet sheet, String text, int column) {
        return TemplateTest.cells(sheet).stream()
                        .filter(cell -> cell.getColumnIndex() == column && cell.getCellType() == CellType.STRING)
                        .filter(cell -> cell.getStringCellValue().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .getRowIndex()
                + 1;
    }

    private static List<String> texts(XSSFSheet sheet) {
        return TemplateTest.cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(XSSFCell::getStringCellValue)
                .toList();
    }

    static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) {
        var out = new java.io.ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
