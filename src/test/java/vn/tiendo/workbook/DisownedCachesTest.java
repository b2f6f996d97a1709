package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;
import static vn.tiendo.workbook.Xls.anXls;
import static vn.tiendo.workbook.Xls.formula;
import static vn.tiendo.workbook.Xls.record;
import static vn.tiendo.workbook.Xls.u16;
import static vn.tiendo.workbook.Xls.u32;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a formula that was not computed nobody takes the 0, or the nothing, that its writer left there. */
class DisownedCachesTest {

    private static final String SHEETS = "<sheets><sheet name=\"Biểu 01\" sheetId=\"1\" r:id=\"rId1\"/></sheets>";
    private static final byte[] NO_ENGINE = record(0x01C1, u16(0x01C1, 0), u32(0));
    private static final byte[] ENGINE = record(0x01C1, u16(0x01C1, 0), u32(191029));
    private static final byte[] UNCALCULATED = record(0x005E, u16(0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calcId='124519' fullCalcOnLoad='1'",
                "fullCalcOnLoad='true' calcMode='manual'",
                "calcId='999999' calcCompleted='0'",
                "calcCompleted='false' fullCalcOnLoad='0'"
            })
    void takesNoZeroThatTheWorkbookDisowns(String said) {
        var book = aWorkbook().workbook(SHEETS + "<calcPr " + said + "/>");

        assertThat(values(book))
                .containsExactly(
                        "A1 NotComputed[]",
                        "B1 NotComputed[]",
                        "C1 NotComputed[]",
                        "D1 NotComputed[]",
                        "E1 NotComputed[]",
                        "F1 NotComputed[]",
                        "G1 Decimal[value=14.4]",
                        "H1 Text[text=đạt, runs=[]]",
                        "I1 Bool[value=false]",
                        "J1 Failed[code=#DIV/0!]",
                        "K1 Decimal[value=0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<calcPr/>", "<calcPr calcId='191029' forceFullCalc='1'/>", "<calcPr fullCalcOnLoad='0'/>"})
    void believesAZeroThatTheWorkbookOwns(String said) {
        assertThat(values(aWorkbook().workbook(SHEETS + said)))
                .contains("A1 Decimal[value=0]", "B1 Decimal[value=0.00]", "D1 NotComputed[]")
                .doesNotContain("E1 NotComputed[]");
    }

    @Test
    void takesNoZeroThatWasLeftAsAText() {
        var rows = "<row r='1'><c r='A1' t='str'><f>1</f><v>0</v></c><c r='B1' t='str'><f>1</f><v> - </v></c>"
                + "<c r='C1' t='str'><f>1</f><v>0,00</v></c><c r='D1' t='str'><f>1</f><v>10</v></c>"
                + "<c r='E1' t='str'><v>0</v></c></row>";

        assertThat(read(aWorkbook()
                        .workbook(SHEETS + "<calcPr fullCalcOnLoad='1'/>")
                        .rows(rows)
                        .bytes()))
                .containsExactly(
                        "A1 NotComputed[]",
                        "B1 NotComputed[]",
                        "C1 NotComputed[]",
                        "D1 Text[text=10, runs=[]]",
                        "E1 Text[text=0, runs=[]]");
        assertThat(read(aWorkbook().workbook(SHEETS).rows(rows).bytes()))
                .first()
                .isEqualTo("A1 Text[text=0, runs=[]]");
    }

    @Test
    void asksTheSheetToo() {
        var rows = "<sheetData><row r='1'><c r='A1'><f>B1</f><v>0</v></c><c r='B1'><v>0</v></c></row></sheetData>";

        assertThat(read(aWorkbook()
                        .sheet(rows + "<sheetCalcPr fullCalcOnLoad='1'/>")
                        .bytes()))
                .containsExactly("A1 NotComputed[]", "B1 Decimal[value=0]");
        assertThat(read(aWorkbook()
                        .sheet(rows + "<sheetCalcPr fullCalcOnLoad='0'/>")
                        .bytes()))
                .containsExactly("A1 Decimal[value=0]", "B1 Decimal[value=0]");
    }

    @Test
    void readsTheSameWhetherMergedAreasWereAskedForOrNot() {
        byte[] book = aWorkbook()
                .sheet("<sheetData><row r='1'><c r='A1'><f>1</f><v>0</v></c></row></sheetData>"
                        + "<sheetCalcPr fullCalcOnLoad='1'/><mergeCells><mergeCell ref='A1:B1'/></mergeCells>")
                .bytes();

        try (var workbook = Reading.open(book)) {
            var sheet = workbook.sheets().getFirst();
            assertThat(sheet.merged()).hasSize(1);
            assertThat(Reading.rows(sheet).getFirst().cells().getFirst().value())
                    .isEqualTo(new CellValue.NotComputed());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesNoZeroOfAProgramThatAsksForComputing(boolean wholeWorkbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Biểu 01");
            sheet.createRow(0).createCell(0).setCellFormula("1+1");
            sheet.getRow(0).getCell(0).setCellValue(0);
            if (wholeWorkbook) {
                workbook.setForceFormulaRecalculation(true);
            } else {
                sheet.setForceFormulaRecalculation(true);
            }
            workbook.write(bytes);
        }

        assertThat(read(bytes.toByteArray())).containsExactly("A1 NotComputed[]");
    }

    @Test
    void takesNoZeroOfAnXlsThatNobodyComputed() {
        var cells = new byte[][] {formula(0, 0, 0, 0.0), formula(0, 1, 3, 0), formula(0, 2, 0, 7.5)};
        var left = List.of("A1 NotComputed[]", "B1 NotComputed[]", "C1 Decimal[value=7.5]");

        assertThat(read(anXls().before(NO_ENGINE).sheet("a", cells).bytes())).isEqualTo(left);
        assertThat(read(anXls().before(ENGINE)
                        .sheet("a", Xls.join(UNCALCULATED, Xls.join(cells)))
                        .bytes()))
                .isEqualTo(left);
        assertThat(read(anXls().before(ENGINE).sheet("a", cells).bytes()))
                .containsExactly("A1 Decimal[value=0]", "C1 Decimal[value=7.5]");
    }

    /** As a known library for .xls leaves them: every formula an empty text, and no engine named. */
    @Test
    void takesNoBlankOfAnXlsWhoseFormulasAreAllBlank() {
        var cells = new byte[][] {formula(0, 0, 3, 0), formula(0, 1, 3, 0)};

        assertThat(read(anXls().sheet("a", cells).bytes())).containsExactly("A1 NotComputed[]", "B1 NotComputed[]");
        assertThat(read(anXls().before(ENGINE).sheet("a", cells).bytes())).isEmpty();
        assertThat(read(anXls().sheet("a", cells[0], formula(0, 1, 0, 2.0)).bytes()))
                .containsExactly("B1 Decimal[value=2]");
    }

    @Test
    void takesNoZeroOfALibraryThatLeavesFormulasToExcel() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var row = workbook.createSheet("Biểu 01").createRow(0);
            row.createCell(0).setCellFormula("1-1");
            row.createCell(1).setCellFormula("1+1");
            row.getCell(1).setCellValue(2);
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
        }

        assertThat(read(bytes.toByteArray())).containsExactly("A1 NotComputed[]", "B1 Decimal[value=2]");
    }

    private static List<String> values(StrangersXlsx book) {
        return read(book.rows(
                        "<row r='1'><c r='A1'><f>1</f><v>0</v></c><c r='B1'><f>1</f><v>0.00</v></c>"
                                + "<c r='C1' s='2'><f>1</f><v>0</v></c><c r='D1'><f>1</f><v/></c><c r='E1' t='str'><f>1</f><v></v></c>"
                                + "<c r='F1'><f>1</f><v>-0E5</v></c><c r='G1'><f>1</f><v>14.4</v></c><c r='H1' t='str'><f>1</f><v>đạt</v></c>"
                                + "<c r='I1' t='b'><f>1</f><v>0</v></c><c r='J1' t='e'><f>1</f><v>#DIV/0!</v></c><c r='K1'><v>0</v></c></row>")
                .bytes());
    }

    private static List<String> read(byte[] book) {
        return Reading.rows(book).stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address() + " " + cell.value())
                .toList();
    }
}
