package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.Seal;
import vn.tiendo.measure.UnitCode;

/** Blank workbooks whose identity was changed, by mistake or not: told exactly, and nothing else is told. */
class TamperedTemplateTest {

    private static final TemplateDesk DESK = TemplateDesk.URBAN;
    private static final List<String> IDENTITY = List.of("TM01", "TM02", "TM06");

    private final byte[] filled = filled("099");

    @Test
    void isAcceptedAsItIs() {
        assertThat(identity(filled)).isEmpty();
    }

    @Test
    void isRefusedWithTheStampOfAnotherUnit() {
        var other = filled("094");

        var copied = changed(filled, book -> copy(other, "_tiendo", book));

        assertThat(identity(copied)).containsOnly("TM01");
    }

    @Test
    void isRefusedWithTheStampOfAnotherPeriod() {
        var other = DESK.blank("099", "2025-05", Earlier.NONE);

        var copied = changed(filled, book -> copy(other, "_tiendo", book));

        assertThat(identity(copied)).containsOnly("TM02");
    }

    @Test
    void isRefusedWhenItsCoverWasMadeAnothers() {
        var unit = changed(filled, book -> answer(book, "Mã đơn vị", "094"));
        var period = changed(filled, book -> answer(book, "Kỳ báo cáo", "Tháng 5/2025"));

        assertThat(identity(unit)).containsOnly("TM01");
        assertThat(identity(period)).containsOnly("TM02");
    }

    @Test
    void isRefusedWhenTheSheetOfAnotherUnitWasCopiedIn() {
        var other = filled("094");

        var copied = changed(filled, book -> copy(other, "Biểu 03", book));

        assertThat(identity(copied)).containsOnly("TM01");
    }

    @Test
    void isRefusedWhenTheSheetOfAnotherPeriodWasCopiedIn() {
        var other = DESK.blank("099", "2025-05", Earlier.NONE);

        var copied = changed(filled, book -> copy(other, "Biểu 01", book));

        assertThat(identity(copied)).contains("TM02").doesNotContain("TM01");
    }

    @Test
    void isRefusedWhenAnyPartOfTheStampWasChanged() {
        for (int row = 1; row <= 6; row++) {
            int part = row;
            var changed = changed(
                    filled,
                    book -> book.getSheet("_tiendo")
                            .getRow(part)
                            .getCell(1)
                            .setCellValue(book.getSheet("_tiendo")
                                            .getRow(part)
                                            .getCell(1)
                                            .getStringCellValue() + "0"));

            assertThat(identity(changed)).as("part " + part).containsOnly("TM01");
        }
    }

    @Test
    void isRefusedWhenAnotherStampedIt() {
        var foreign = DESK.blank("099", "2025-06", Earlier.NONE, new Seal("another key"));

        assertThat(identity(changed(filled, book -> copy(foreign, "_tiendo", book))))
                .containsOnly("TM01");
    }

    @Test
    void isAsWelcomeWithoutItsStamp() {
        var without = changed(filled, book -> book.removeSheetAt(book.getSheetIndex("_tiendo")));

        assertThat(identity(without)).isEmpty();
    }

    private static byte[] filled(String unit) {
        var blank = DESK.blank(unit, "2025-06", Earlier.NONE);
        try (var filled = new Filled(blank).from(DESK.read(blank), DESK.sample(new UnitCode(unit)))) {
            return filled.bytes();
        }
    }

    private static List<String> identity(byte[] workbook) {
        return DESK.check(workbook).findings().stream()
                .map(Finding::rule)
                .filter(IDENTITY::contains)
                .toList();
    }

    private static void answer(XSSFWorkbook book, String label, String answer) {
        TemplateTest.cells(book.getSheet("Thông tin")).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(label))
                .forEach(cell -> cell.getRow().getCell(1).setCellValue(answer));
    }

    /** Puts the texts and numbers of a sheet over those of the same sheet. */
    private static void copy(byte[] from, String name, XSSFWorkbook to) {
        changed(from, book -> {
            XSSFSheet target = to.getSheet(name);
            TemplateTest.cells(target).forEach(cell -> cell.setBlank());
            TemplateTest.cells(book.getSheet(name)).forEach(cell -> {
                var row = target.getRow(cell.getRowIndex()) == null
                        ? target.createRow(cell.getRowIndex())
                        : target.getRow(cell.getRowIndex());
                var copy = row.getCell(cell.getColumnIndex()) == null
                        ? row.createCell(cell.getColumnIndex())
                        : row.getCell(cell.getColumnIndex());
                if (cell.getCellType() == CellType.STRING) {
                    copy.setCellValue(cell.getStringCellValue());
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    copy.setCellValue(cell.getNumericCellValue());
                }
            });
        });
    }

    private static byte[] changed(byte[] bytes, Consumer<XSSFWorkbook> change) {
        return TemplateTest.changed(bytes, change);
    }
}
