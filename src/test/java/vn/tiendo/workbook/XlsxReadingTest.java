package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;
import static vn.tiendo.workbook.StrangersXlsx.pointer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.xml.XmlPart;

class XlsxReadingTest {

    @ParameterizedTest
    @CsvSource({"12.50", "1E+3", "-0.1", "0.28000000000000003", "12345678901234567890", ".5", "+7"})
    void keepsEveryDigitOfANumber(String digits) {
        assertThat(first("<c r=\"A1\"><v> " + digits + " </v></c>"))
                .isEqualTo(new CellValue.Decimal(new BigDecimal(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "INF", "-Infinity", "1e400", "1e-400", "1e99999999999"})
    void saysThatANumberIsOutOfRange(String digits) {
        assertThat(first("<c r=\"A1\"><v>" + digits + "</v></c>")).isEqualTo(new CellValue.OutOfRange(digits));
    }

    @Test
    void saysThatANumberOfHundredsOfDigitsIsOutOfRange() {
        assertThat(first("<c r=\"A1\"><v>" + "9".repeat(400) + "</v></c>")).isInstanceOf(CellValue.OutOfRange.class);
    }

    @Test
    void readsASharedText() {
        assertThat(first("<c r=\"A1\" t=\"s\"><v>0</v></c>")).isEqualTo(new CellValue.Text("Mã dự án"));
    }

    @Test
    void joinsTheRunsOfARichTextWithoutItsPhoneticGuide() {
        var item = "<si><r><rPr><rFont val=\".VnTime\"/></rPr><t>TØnh </t></r>"
                + "<r><rPr><rFont val=\".VnTime\"/></rPr><t>§iÖn</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>";

        var cell = Reading.cell(
                        aWorkbook()
                                .texts(item)
                                .rows(row("<c r=\"A1\" t=\"s\"><v>0</v></c>"))
                                .bytes(),
                        "A1")
                .orElseThrow();

        assertThat(cell.value()).isEqualTo(new CellValue.Text("TØnh §iÖn"));
        assertThat(cell.style().font()).isEqualTo(".VnTime");
    }

    @Test
    void carriesTheRunsWhereTheirFontsDiffer() {
        var inline = "<is><r><rPr><b/><rFont val=\"VNI-Times\"/></rPr><t>a</t></r>"
                + "<r><rPr><rFont val=\"VNI-Times\"/></rPr><t xml:space=\"preserve\"> b </t></r><r><t>c</t></r></is>";

        var cell = Reading.cell(
                        aWorkbook()
                                .rows(row("<c r=\"A1\" t=\"inlineStr\">" + inline + "</c>"))
                                .bytes(),
                        "A1")
                .orElseThrow();

        assertThat(cell.style().font()).isEqualTo("Arial");
        assertThat(cell.value())
                .isEqualTo(new CellValue.Text("a b c", List.of(new FontRun(0, "VNI-Times"), new FontRun(4, ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_b,'a\rb'",
        "_x005F_x000D_,_x000D_",
        "_x0000_,_x0000_",
        "_xD83D__xDE00_,\uD83D\uDE00",
        "_xD83D_,_xD83D_",
        "_xyz,_xyz"
    })
    void resolvesEscapedCharacters(String stored, String text) {
        assertThat(first("<c r=\"A1\" t=\"str\"><v>" + stored + "</v></c>")).isEqualTo(new CellValue.Text(text));
    }

    @Test
    void readsBooleansAndErrors() {
        assertThat(first("<c r=\"A1\" t=\"b\"><v>1</v></c>")).isEqualTo(new CellValue.Bool(true));
        assertThat(first("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
                .isEqualTo(new CellValue.Failed("#DIV/0!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>B1</f>", "<f>B1</f><v/>", "<f>B1</f><v></v>"})
    void saysThatAFormulaHasNoKeptValue(String inner) {
        var cell = Reading.cell(
                        aWorkbook().rows(row("<c r=\"A1\">" + inner + "</c>")).bytes(), "A1")
                .orElseThrow();

        assertThat(cell.value()).isEqualTo(new CellValue.NotComputed());
        assertThat(cell.formula()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"A1\" s=\"1\"/>",
                "<c r=\"A1\" t=\"s\"/>",
                "<c r=\"A1\" t=\"str\"><f>B1</f><v></v></c>",
                "<c r=\"A1\" t=\"inlineStr\"><is><t/></is></c>",
                "<c r=\"A1\"><v></v></c>"
            })
    void leavesOutCellsThatHoldNothing(String cell) {
        assertThat(Reading.rows(aWorkbook().rows(row(cell)).bytes())).isEmpty();
    }

    @Test
    void countsDaysByTheWorkbooksOwnSystem() {
        var from1904 = aWorkbook()
                .workbook(
                        "<workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets>");

        assertThat(first("<c r=\"A1\" s=\"2\"><v>46299</v></c>")).isEqualTo(date("2026-10-04T00:00", "46299"));
        assertThat(Reading.value(
                        from1904.rows(row("<c r=\"A1\" s=\"2\"><v>44837</v></c>"))
                                .bytes(),
                        "A1"))
                .isEqualTo(date("2026-10-04T00:00", "44837"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "60", "60.5", "2958466", "1e15"})
    void leavesSerialsThatAreNoDateAsNumbers(String serial) {
        assertThat(first("<c r=\"A1\" s=\"2\"><v>" + serial + "</v></c>"))
                .isEqualTo(new CellValue.Decimal(new BigDecimal(serial)));
    }

    @Test
    void readsDatesWrittenAsDates() {
        assertThat(first("<c r=\"A1\" t=\"d\"><v>2025-06-15</v></c>")).isEqualTo(date("2025-06-15T00:00", "45823"));
        assertThat(first("<c r=\"A1\" t=\"d\"><v>2025-06-15T12:00:00Z</v></c>"))
                .isEqualTo(date("2025-06-15T12:00", "45823.5"));
        assertThat(first("<c r=\"A1\" t=\"d\"><v>06:00:00</v></c>"))
                .isEqualTo(new CellValue.Decimal(new BigDecimal("0.25")));
    }

    @Test
    void tellsFontPercentDecimalsAndWords() {
        var book = aWorkbook()
                .styles("<numFmt numFmtId=\"164\" formatCode=\"#,##0.0 &quot;tỷ %&quot;\"/>")
                .rows(
                        row(
                                "<c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"B1\" s=\"3\"><v>0.8448</v></c><c r=\"C1\"><v>1</v></c>"))
                .bytes();

        assertThat(Reading.rows(book).getFirst().cells())
                .extracting(Cell::style)
                .containsExactly(
                        new CellStyle(".VnTime", false, 1, false, new NumberDress(0, false, "", " tỷ %")),
                        new CellStyle("Arial", true, 2),
                        new CellStyle("Arial", false, -1));
    }

    @Test
    void tellsHiddenRowsAndSheets() {
        var book = aWorkbook()
                .workbook("<sheets><sheet name=\"a\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/></sheets>")
                .rows("<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>1</v></c></row>")
                .bytes();

        try (var workbook = Reading.open(book)) {
            assertThat(workbook.sheets().getFirst().visible()).isFalse();
            assertThat(Reading.rows(workbook.sheets().getFirst()).getFirst().hidden())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<col min=\"2\" max=\"3\" hidden=\"1\"/>; 2 3",
                "<col min=\"2\" max=\"2\" width=\"9\" hidden=\"true\"/><col min=\"5\" max=\"5\" width=\"9\"/>; 2",
                "<col min=\"4\" max=\"4\" width=\"0\" customWidth=\"1\"/>; 4",
                "<col min=\"9\" max=\"16384\" hidden=\"0\"/>; ''",
                "<col min=\"no\" max=\"3\" hidden=\"1\"/><col min=\"3\" max=\"2\" hidden=\"1\"/>; ''",
                "<x:col xmlns:x=\"urn:x\" min=\"1\" max=\"3\" hidden=\"1\"/>; ''",
            })
    void tellsHiddenColumns(String columns, String hidden) {
        var book = aWorkbook()
                .sheet("<cols>" + columns + "</cols><sheetData/><cols><col min=\"7\" max=\"7\" hidden=\"1\"/></cols>")
                .bytes();

        try (var workbook = Reading.open(book)) {
            var sheet = workbook.sheets().getFirst();
            assertThat(IntStream.rangeClosed(1, 16_384)
                            .filter(sheet::isHiddenColumn)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(hidden);
        }
    }

    @Test
    void hidesAllColumnsUpToTheLast() {
        var book = aWorkbook()
                .sheet("<cols><col min=\"20\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols><sheetData/>")
                .bytes();

        try (var workbook = Reading.open(book)) {
            var sheet = workbook.sheets().getFirst();
            assertThat(sheet.isHiddenColumn(19)).isFalse();
            assertThat(sheet.isHiddenColumn(20)).isTrue();
            assertThat(sheet.isHiddenColumn(16_384)).isTrue();
        }
    }

    @Test
    void handsOutCellsThatLieUnderAMergedArea() {
        var book = aWorkbook()
                .sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
                .bytes();

        assertThat(Reading.value(book, "B1")).isEqualTo(new CellValue.Decimal(BigDecimal.TWO));
    }

    @Test
    void knowsMergedAreasBeforeTheFirstRow() {
        var book = aWorkbook()
                .sheet("<sheetData/><mergeCells count=\"1\"><mergeCell ref=\"B2:D3\"/></mergeCells>")
                .bytes();

        try (var workbook = Reading.open(book)) {
            assertThat(workbook.sheets().getFirst().merged())
                    .containsExactly(new CellRange(CellAddress.of("B2"), CellAddress.of("D3")));
        }
    }

    @Test
    void beginsAnewEachTimeTheRowsAreAskedFor() {
        try (var workbook =
                Reading.open(aWorkbook().rows(row("<c r=\"A1\"><v>1</v></c>")).bytes())) {
            Sheet sheet = workbook.sheets().getFirst();
            Iterator<Row> abandoned = sheet.rows();
            abandoned.next();

            assertThat(Reading.rows(sheet)).isEqualTo(Reading.rows(sheet)).hasSize(1);
        }
    }

    @Test
    void countsOnWhereReferencesAreLeftOut() {
        var book = aWorkbook()
                .rows("<row r=\"4\"><c r=\"B4\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .bytes();

        assertThat(Reading.rows(book).stream().flatMap(row -> row.cells().stream()))
                .extracting(cell -> cell.address().toString())
                .containsExactly("B4", "C4", "A5");
    }

    @Test
    void readsASheetInAnotherEncodingWithPrefixesCommentsAndCdata() {
        var sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"" + XmlPart.MAIN
                + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"str\"><x:v>Đ<!-- c --><![CDATA[iện]]></x:v></x:c>"
                + "</x:row></x:sheetData></x:worksheet>";

        var book = aWorkbook().part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16));

        assertThat(Reading.value(book.bytes(), "A1")).isEqualTo(new CellValue.Text("Điện"));
    }

    @Test
    void remarksMacrosAndExternalLinks() {
        var book = aWorkbook()
                .mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .pointers(pointer("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                        + pointer("rId9", "externalLink", "externalLinks/externalLink1.xml"))
                .bytes();

        try (var workbook = Reading.open(book)) {
            assertThat(workbook.remarks())
                    .containsExactly(Workbook.Remark.MACROS_IGNORED, Workbook.Remark.EXTERNAL_LINKS_IGNORED);
        }
    }

    @Test
    void leavesOutChartSheets() {
        var book = aWorkbook()
                .workbook("<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"b\" sheetId=\"2\" r:id=\"rId2\"/></sheets>")
                .pointers(pointer("rId1", "worksheet", "worksheets/sheet1.xml")
                        + pointer("rId2", "chartsheet", "chartsheets/sheet1.xml"))
                .bytes();

        try (var workbook = Reading.open(book)) {
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("a");
        }
    }

    private static CellValue first(String cell) {
        return Reading.value(aWorkbook().rows(row(cell)).bytes(), "A1");
    }

    private static String row(String cells) {
        return "<row r=\"1\">" + cells + "</row>";
    }

    private static CellValue date(String moment, String serial) {
        return new CellValue.Date(LocalDateTime.parse(moment), new BigDecimal(serial));
    }
}
