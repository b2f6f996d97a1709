package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.MAIN;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;
import static vn.tiendo.workbook.StrangersXlsx.pointer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the file says nothing of it: zeros that their formulas cannot give were not computed, nor were those beside them. */
class ZerosLeftTest {

    private static final CellValue NOT_COMPUTED = new CellValue.NotComputed();
    private static final CellValue ZERO = new CellValue.Decimal(BigDecimal.ZERO);

    /** Each stands in row 9 under L3 = 4, M3 = 0.5, N3 blank, O3 = 0, P3 the text "x", Q3 = −2. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "L3",
                "+L3",
                "$L$3",
                "L3+N3",
                "S3+0+L3",
                "L3*1",
                "L3/M3*100",
                "L3*5%",
                "(L3 + M3) / 2",
                "SUM(L3:P3)",
                "SUM(A1:P9)",
                "SUM(N3,L3:M3)",
                "sum(L3,1)",
                "SUM(P3:P9,L3)",
                "SUM(L1:L2)+SUM(L3:L8)",
                "SUBTOTAL(9,L3:O3)",
                "SUBTOTAL(109, L3)",
                "AVERAGE(L3:O3)",
                "MAX(L3:O3)",
                "ROUND(SUM(L3:M3),0)",
                "ROUNDUP(M3/L3,0)",
                "IFERROR(L3/M3,0)",
                "IF(L3=0,0,M3/L3*100)",
                "IF(L3<>0,M3/L3,0)",
                "IF(L3>0,M3/L3*100,\"\")",
                "IF(L3=\"\",\"\",L3*M3)",
                "IF(L3=0,\"-\",ROUND(L3,1))",
                "12000+350",
            })
    void believesNoZeroUnderFiguresThatAddUpToMore(String formula) {
        assertThat(read(formula)).containsExactly(NOT_COMPUTED, NOT_COMPUTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N3",
                "O3+N3",
                "S3",
                "SUM(N3:P3)",
                "SUM(L3:Q3)",
                "L3-L3",
                "L3+Q3",
                "L3*O3",
                "L3*N3",
                "O3/L3",
                "ROUND(M3/L3,0)",
                "ROUND(M3,0)",
                "L3+P3",
                "L3^Q3",
                "IF(L3>M3,0,L3)",
                "IF(L3=4,0,L3)",
                "IF(L3=0,L3,O3)",
                "COUNTIF(L3:M3,7)",
                "'Biểu 02'!L3",
                "Bang!L3",
                "L3:M3",
                "VLOOKUP(L3,A1:B9,2)",
                "MIN(L3:O3)",
                "SUMIF(L3:M3,\">9\")",
                "INT(M3)",
                "-L3",
                "TONG",
                "ZZZ3+L3",
                "SUM(L3:M3",
                "SUM(L3 M3)",
                "SUM(M3:L3)",
                "L3 L3",
                "\"a\"",
                "",
            })
    void believesAZeroThatMayBeRight(String formula) {
        assertThat(read(formula)).containsExactly(ZERO, ZERO);
    }

    @Test
    void believesTheZerosOfAYearThatHasJustBegun() {
        var rows = "<row r='3'><c r='L3'><v>0</v></c><c r='N3'><f>SUM(L3:M3)</f><v>0</v></c></row>"
                + "<row r='4'><c r='L4'><f>SUM(L3:L3)</f><v>0</v></c><c r='N4' t='str'><f>IF(L4=0,\"\",N3/L4)</f><v></v></c>"
                + "<c r='O4'><v>2025</v></c></row>";

        assertThat(Reading.value(aWorkbook().rows(rows).bytes(), "L4")).isInstanceOf(CellValue.Decimal.class);
        assertThat(Reading.cell(aWorkbook().rows(rows).bytes(), "N4")).isEmpty();
    }

    @Test
    void believesAZeroBesideAFormulaThatWasComputed() {
        var rows =
                "<row r='3'><c r='L3'><v>4</v></c><c r='M3'><f>L3</f><v>0</v></c><c r='N3'><f>L3</f><v>4</v></c></row>";

        assertThat(Reading.value(aWorkbook().rows(rows).bytes(), "M3")).isInstanceOf(CellValue.Decimal.class);
    }

    @Test
    void takesNoBlankThatWasLeft() {
        var rows = "<row r='3'><c r='L3'><v>4</v></c><c r='M3' t='str'><f>SUM(L3)</f><v></v></c>"
                + "<c r='N3' t='str'><f>VLOOKUP(L3,A1:B2,2)</f><v/></c></row>";

        assertThat(Reading.value(aWorkbook().rows(rows).bytes(), "M3")).isEqualTo(NOT_COMPUTED);
        assertThat(Reading.value(aWorkbook().rows(rows).bytes(), "N3")).isEqualTo(NOT_COMPUTED);
    }

    @Test
    void followsAFormulaThatSeveralCellsShare() {
        var rows = "<row r='3'><c r='M3'><f t='shared' ref='M3:M4' si='0'>SUM(K3:$L3)</f><v>0</v></c></row>"
                + "<row r='4'><c r='K4'><v>4</v></c><c r='M4'><f t='shared' si='0'/><v>0</v></c></row>";

        assertThat(Reading.value(aWorkbook().rows(rows).bytes(), "M4")).isEqualTo(NOT_COMPUTED);
        assertThat(Reading.value(aWorkbook().rows(rows.replace("K4", "J4")).bytes(), "M4"))
                .isInstanceOf(CellValue.Decimal.class);
    }

    @Test
    void asksForNoRowsThatAreFilteredOut() {
        var rows = "<row r='3' hidden='1'><c r='L3'><v>4</v></c></row>"
                + "<row r='4'><c r='L4'><f>SUBTOTAL(9,L3:L3)</f><v>0</v></c></row>";

        assertThat(Reading.value(aWorkbook().rows(rows).bytes(), "L4")).isInstanceOf(CellValue.Decimal.class);
    }

    /** Sheets that draw together what stands in others; a sheet that was computed is believed nevertheless. */
    @Test
    void knowsByOneSheetWhatTheZerosOfOthersAreWorth() {
        var book = aWorkbook()
                .workbook("<sheets><sheet name='1' sheetId='1' r:id='rId1'/><sheet name='2' sheetId='2' r:id='rId4'/>"
                        + "<sheet name='3' sheetId='3' r:id='rId5'/></sheets>")
                .pointers(pointer("rId1", "worksheet", "worksheets/sheet1.xml")
                        + pointer("rId4", "worksheet", "worksheets/sheet2.xml")
                        + pointer("rId5", "worksheet", "worksheets/sheet3.xml"))
                .part("xl/worksheets/sheet2.xml", sheet("<row r='1'><c r='A1'><f>'1'!A1</f><v>0</v></c></row>"))
                .part(
                        "xl/worksheets/sheet3.xml",
                        sheet(
                                "<row r='1'><c r='A1'><f>'1'!A1</f><v>0</v></c><c r='B1'><f>'1'!B1</f><v>1</v></c></row>"))
                .rows("<row r='1'><c r='A1'><f>B1*2</f><v>0</v></c><c r='B1'><v>1</v></c></row>");

        try (var workbook = Reading.open(book.bytes())) {
            assertThat(workbook.sheets())
                    .extracting(sheet ->
                            Reading.rows(sheet).getFirst().cells().getFirst().value())
                    .containsExactly(NOT_COMPUTED, NOT_COMPUTED, ZERO);
        }
    }

    /** As a blank form that was computed once is filled in by a program that computes nothing. */
    @Test
    void takesNoZeroThatALibraryLeftUnderNewFigures() throws IOException {
        assertThat(filled(0, 0))
                .containsExactly("B2 Decimal[value=0.0]", "B3 Decimal[value=0.0]", "C3 Decimal[value=0.0]");
        assertThat(filled(14.4, 0)).containsExactly("B2 NotComputed[]", "B3 NotComputed[]", "C3 NotComputed[]");
        assertThat(filled(14.4, 14.4))
                .containsExactly("B2 Decimal[value=14.4]", "B3 Decimal[value=0.0]", "C3 Decimal[value=0.0]");
    }

    private static List<String> filled(double figure, double kept) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Biểu 01");
            sheet.createRow(0).createCell(1).setCellValue(figure);
            formula(sheet.createRow(1).createCell(1), "SUM(B1:B1)", kept);
            formula(sheet.createRow(2).createCell(1), "B2-B1", 0);
            formula(sheet.getRow(2).createCell(2), "IF(B2>0,B3/B2,0)", 0);
            workbook.write(bytes);
        }
        return Reading.rows(bytes.toByteArray()).stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::formula)
                .map(cell -> cell.address() + " " + cell.value())
                .toList();
    }

    private static void formula(XSSFCell cell, String formula, double kept) {
        cell.setCellFormula(formula);
        cell.setCellValue(kept);
    }

    private static String sheet(String rows) {
        return "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** What is read of the formula, and of one beside it of which nothing is known. */
    private static List<CellValue> read(String formula) {
        var rows = "<row r='3'><c r='L3'><v>4</v></c><c r='M3'><v>0.5</v></c><c r='O3'><v>0</v></c>"
                + "<c r='P3' t='inlineStr'><is><t>x</t></is></c><c r='Q3'><v>-2</v></c></row>"
                + "<row r='9'><c r='S9'><f>" + formula.replace("<", "&lt;").replace(">", "&gt;")
                + "</f><v>0</v></c><c r='T9'><f>NOW()-NOW()</f><v>0</v></c></row>";
        return Reading.rows(aWorkbook().rows(rows).bytes()).getLast().cells().stream()
                .map(Cell::value)
                .toList();
    }
}
