package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;
import static vn.tiendo.workbook.StrangersXlsx.pointer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** What spreadsheet programs open is read, however it was written: one odd cell is that cell's fault alone. */
class OddXlsxTest {

    private static final String SOUND = "<c r='Z1'><v>7</v></c>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t='s'",
                "t='s'><v/></c",
                "t='s'><v></v></c",
                "t='s'><v> </v></c",
                "t='str'><v/></c",
                "t='b'><v/></c",
                "t='e'><v/></c",
                "t='d'><v/></c",
                "t='inlineStr'><is/></c",
                "t='inlineStr'><is><t/></is></c",
                "t='inlineStr'><is><t></t></is></c",
                "t='inlineStr'><is><r/></is></c",
                "t='inlineStr'",
                "s='4'",
                "s='999999999999'",
                "s='-1'",
                "s='x' t='s'"
            })
    void takesACellWithoutAValueForBlank(String cell) {
        String end = cell.endsWith("c") ? ">" : "/>";

        assertThat(cells("<c r='A1' " + cell + end + SOUND)).containsExactly("Z1=7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "65490", "999999999999", "-1", "x", ""})
    void doesNotGuessWhatANumberMeansWhoseFormatTheWorkbookLacks(String style) {
        String s = " s='" + style + "'";

        assertThat(cells("<c r='A1'" + s + "><v>45809</v></c><c r='B1'" + s + " t='s'><v>0</v></c><c r='C1'" + s
                        + " t='b'><v>1</v></c>" + SOUND))
                .containsExactly("A1=unclear 45809", "B1=Mã dự án", "C1=true", "Z1=7");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01T00:00:00+07:00, 2025-06-01T00:00",
        "2025-06-01T00:00:00Z,      2025-06-01T00:00",
        "2025-06-01T08:30:00.000-05:00, 2025-06-01T08:30",
        "2025-06-01T08:30+07:00,    2025-06-01T08:30",
        "2025-06-01+07:00,          2025-06-01T00:00",
        "2025-06-01Z,               2025-06-01T00:00",
        "2025-06-01,                2025-06-01T00:00",
        "2025-06-01T00:00:00+07:00[Asia/Ho_Chi_Minh], 2025-06-01T00:00",
        "06:00:00Z,                 0.25",
        "18:00:00+07:00,            0.75",
        "2021-02-30,                unclear 2021-02-30",
        "2025-06-01T25:00:00,       unclear 2025-06-01T25:00:00",
        "01/06/2025,                unclear 01/06/2025",
        "tháng 6,                   unclear tháng 6",
    })
    void readsADateWithAZoneAsItWasWritten(String written, String read) {
        assertThat(cells("<c r='A1' t='d'><v>" + written + "</v></c>" + SOUND)).containsExactly("A1=" + read, "Z1=7");
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true", "False, false", "1, true", "0, false"})
    void readsBooleansWrittenAsWords(String written, String read) {
        assertThat(cells("<c r='A1' t='b'><v>" + written + "</v></c>")).containsExactly("A1=" + read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1' t='s'><v>1</v>          | no such text 1",
                "A1' t='s'><v>999</v>        | no such text 999",
                "A1' t='s'><v>4294967296</v> | no such text 4294967296",
                "A1' t='s'><v>-1</v>         | no such text -1",
                "A1' t='s'><v> một </v>      | no such text một",
                "A1' t='s'><v>0.0</v>        | no such text 0.0",
                "A1' t='s'><f>B1</f><v>7</v> | no such text 7",
                "A1'><v>abc</v>              | no such value abc",
                "A1'><v>7,3001</v>           | no such value 7,3001",
                "A1'><v>1.234.567</v>        | no such value 1.234.567",
                "A1'><v>0x1F</v>             | no such value 0x1F",
                "A1'><v>1d</v>               | no such value 1d",
                "A1'><v>１２</v>              | no such value １２",
                "A1'><v>45%</v>              | no such value 45%",
                "A1' s='2'><v>01/06/2025</v> | no such value 01/06/2025",
                "A1' s='9'><v>abc</v>        | no such value abc",
                "A1'><f>B1</f><v>#REF!</v>   | no such value #REF!",
                "A1' t='b'><v>2</v>          | no such value 2",
                "A1' t='b'><v>đúng</v>       | no such value đúng",
                "A1' t='q'><v>2</v>          | no such type 2",
                "A1' t='N'><v>2</v>          | no such type 2",
                "A1' t='number'><v>2</v>     | no such type 2",
                "A1' t=''><v>2</v>           | no such type 2",
                "A1' t='q'>                  | no such type",
            })
    void tellsACellThatContradictsItselfAndReadsThoseBesideIt(String cell, String told) {
        assertThat(cells("<c r='" + cell + "</c><c r='B1'><v>14.4</v></c><c r='C1' t='s'><v>0</v></c>" + SOUND))
                .containsExactly("A1=" + told, "B1=14.4", "C1=Mã dự án", "Z1=7");
    }

    @Test
    void keepsErrorsThatItDoesNotKnow() {
        assertThat(cells("<c r='A1' t='e'><v>#CONNECT!</v></c><c r='B1' t='e'><v>#SPILL!</v></c>"))
                .containsExactly("A1=#CONNECT!", "B1=#SPILL!");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='str'><f>_xlfn.DISPIMG(&quot;ID_61A4&quot;,1)</f><v>=DISPIMG(&quot;ID_61A4&quot;,1)</v></c>",
                "<c r='A1' t='inlineStr'><is><t>=DISPIMG(\"ID_61A4\",1)</t></is></c>",
                "<c r='A1' t='inlineStr'><is><t>DISPIMG(\"ID_61A4\",1)</t></is></c>",
                "<c r='A1' t='e'><f>_xlfn.DISPIMG(\"ID_61A4\",1)</f><v>#NAME?</v></c>",
                "<c r='A1' t='e'><f>DISPIMG(\"ID_61A4\",1)</f><v>#NAME?</v></c>",
                "<c r='A1' t='e' vm='1'><f>_xlfn.IMAGE(\"https://example.org/a.png\")</f><v>#VALUE!</v></c>",
                "<c r='A1' t='e' vm='1'><v>#VALUE!</v></c>",
                "<c vm='1' t='e' r='A1'><!-- --><v>#VALUE!</v></c>",
            })
    void tellsAPictureInACell(String cell) {
        assertThat(cells(cell + SOUND)).containsExactly("A1=picture", "Z1=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='A1' t='e'><v>#VALUE!</v></c>",
                "<c r='A1' t='e' cm='1' vm='1'><f t='array' ref='A1'>SEQUENCE(9)</f><v>#VALUE!</v></c>",
                "<c r='A1' t='e'><f>VLOOKUP(\"IMAGE(\",B1:C2,2)</f><v>#VALUE!</v></c>",
                "<c r='A1' t='e' vm='1'><f/><v>#VALUE!</v></c>",
            })
    void takesNoErrorForAPicture(String cell) {
        assertThat(cells(cell + SOUND)).containsExactly("A1=#VALUE!", "Z1=7");
    }

    @Test
    void readsTextsThatWereWrittenInTheWrongElement() {
        assertThat(cells("<c r='A1'><is><t>Tủa Chùa</t></is></c><c r='B1' t='inlineStr'><v>Mường Chà</v></c>"))
                .containsExactly("A1=Tủa Chùa", "B1=Mường Chà");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='5'><c r='A5'><v>1</v></c></row><row r='5'><c r='B5'><v>2</v></c></row><row r='6'><c r='A6'><v>3</v></c></row>",
                "<row r='5'/><row r='5'><c r='A5'><v>1</v></c></row><row r='5'/><row r='5'><c r='B5'><v>2</v></c></row><row><c><v>3</v></c></row>",
                "<row r='5'><c r='A5'><v>1</v></c><c r='B5'><v>2</v></c></row><row r='5'/><row r='6'><c r='A6'><v>3</v></c></row>",
                "<row r='5'><c r='a5'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
            })
    void readsRowsThatHaveAnElementForEveryCell(String rows) {
        assertThat(read(aWorkbook().rows(rows).bytes())).containsExactly("A5=1", "B5=2", "A6=3");
    }

    @Test
    void hidesARowIfAnyOfItsElementsDoes() {
        var rows = Reading.rows(aWorkbook().rows("""
                        <row r='5'><c r='A5'><v>1</v></c></row><row r='5' hidden='1'><c r='B5'><v>2</v></c></row>
                        <row r='6'><c r='A6'><v>2</v></c></row>""").bytes());

        assertThat(rows).extracting(Row::hidden).containsExactly(true, false);
    }

    @Test
    void countsARowOfManyElementsOnce() {
        var limits = new Limits(1 << 20, 50, 1 << 20, 2 << 20, 1 << 20, 5, 1, 10, 10, 2_000, 10);
        byte[] book = aWorkbook()
                .rows("<row r='1'><c r='A1'><v>1</v></c></row>"
                        + "<row r='1'><c r='B1'><v>1</v></c></row><row r='1'><c r='C1'><v>1</v></c></row>")
                .bytes();

        try (var workbook = new GuardedWorkbookReader(limits).open(book, "")) {
            assertThat(Reading.rows(workbook.sheets().getFirst())).hasSize(1);
        }
    }

    @Test
    void refusesACellThatStandsTwiceInARowOfManyElements() {
        byte[] book = aWorkbook()
                .rows(
                        "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>1</v></c></row><row r='2'><c r='B2'><v>2</v></c></row>")
                .bytes();

        assertThat(Reading.refusal(book)).isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01!B2"));
    }

    @Test
    void doesNotBelieveWhatASheetSaysOfItsSize() {
        byte[] book = aWorkbook()
                .texts("<si/><si><t/></si><si><t xml:space='preserve'> a </t></si>")
                .sheet("<dimension ref='XFD9'/><sheetData xml:space='preserve'><row r='1' spans='9:9'>"
                        + "<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c></row></sheetData>"
                        + "<mergeCells count='9'><mergeCell ref='A1:B2'/><mergeCell ref='B2:C3'/></mergeCells>"
                        + "<extLst><ext uri='{x}' xmlns:x='urn:x'><x:new/></ext></extLst>")
                .bytes();

        assertThat(read(book)).containsExactly("C1= a ");
        try (var workbook = Reading.open(book)) {
            assertThat(workbook.sheets().getFirst().merged()).hasToString("[A1:B2, B2:C3]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/SHEET1.xml"})
    void followsPointersHoweverTheyAreWritten(String target) {
        byte[] book = aWorkbook()
                .rows("<row r='1'>" + SOUND + "</row>")
                .pointers(pointer("rId1", "worksheet", target))
                .bytes();

        assertThat(read(book)).containsExactly("Z1=7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF<?xml version='1.0' encoding='UTF-8'?>\r\n", "<!-- a --><?b c?>\n"})
    void readsPartsWhateverStandsBeforeTheirRoot(String before) {
        String sheet = "<worksheet " + StrangersXlsx.MAIN + "><sheetData><row r='1'>" + SOUND
                + "</row></sheetData></worksheet>";

        assertThat(read(aWorkbook()
                        .part("xl/worksheets/sheet1.xml", before + sheet)
                        .bytes()))
                .containsExactly("Z1=7");
        assertThat(read(aWorkbook()
                        .part("xl/worksheets/sheet1.xml", ("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_16LE))
                        .bytes()))
                .containsExactly("Z1=7");
    }

    private static List<String> cells(String cells) {
        return read(aWorkbook().rows("<row r='1'>" + cells + "</row>").bytes());
    }

    private static List<String> read(byte[] book) {
        return Reading.rows(book).stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address() + "=" + said(cell.value()))
                .toList();
    }

    private static String said(CellValue value) {
        return switch (value) {
            case CellValue.Text(var text, var _) -> text;
            case CellValue.Decimal(BigDecimal number) -> number.toPlainString();
            case CellValue.Date(var moment, var _) -> moment.toString();
            case CellValue.Bool(boolean bool) -> Boolean.toString(bool);
            case CellValue.Failed(var code) -> code;
            case CellValue.NotComputed() -> "not computed";
            case CellValue.Picture() -> "picture";
            case CellValue.Unclear(var raw) -> "unclear " + raw;
            case CellValue.Damaged(var raw, var fault) ->
                (fault.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + raw).strip();
            case CellValue.OutOfRange(var raw) -> "out of range " + raw;
        };
    }
}
