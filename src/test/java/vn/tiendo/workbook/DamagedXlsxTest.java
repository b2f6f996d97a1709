package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.workbook.StrangersXlsx.MAIN;
import static vn.tiendo.workbook.StrangersXlsx.aWorkbook;
import static vn.tiendo.workbook.StrangersXlsx.pointer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** The quiet wrong answers of other readers: here each is a refusal that names its place. */
class DamagedXlsxTest {

    private static final Limits SMALL = new Limits(10_000, 8, 5_000, 9_000, 9_000, 1, 2, 3, 4, 10, 2);

    @ParameterizedTest
    @CsvSource({
        "<row r='14'><c r='B14'/></row><row r='14'><c r='B14'/></row>, B14",
        "<row r='14'><c r='B14'/></row><row r='14'><c r='A14'/></row>, A14",
        "<row r='14'><c/></row><row r='14'><c/></row>,      14",
        "<row r='14'/><row r='15'/><row r='14'/>,           14",
        "<row r='2'/><row r='1'/>,                          1",
        "<row r='0'/>,                                      0",
        "<row r='-3'/>,                                     -3",
        "<row r='1048577'/>,                                1048577",
        "<row r='99999999999'/>,                            99999999999",
        "<row r='2000000000'/>,                             2000000000",
        "<row r='ba'/>,                                     ba",
        "<row r='2'><c r='C2'/><c r='C2'/></row>,           C2",
        "<row r='2'><c r='C2'/><c r='B2'/></row>,           B2",
        "<row r='2'><c r='A7'/></row>,                      A7",
        "<row r='2'><c r='XFE2'/></row>,                    XFE2",
        "<row r='2'><c r='2'/></row>,                       2"
    })
    void refusesASheetThatContradictsItself(String rows, String place) {
        assertThat(Reading.refusal(aWorkbook().rows(rows).bytes()))
                .isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01!" + place));
    }

    /** As when the table of texts is cut off, or cells were moved from one type to another. */
    @ParameterizedTest
    @ValueSource(strings = {"<c><v>1,5</v></c>", "<c t='s'><v>9</v></c>", "<c t='q'/>"})
    void refusesASheetThatIsDamagedInManyCells(String cell) {
        var rows = "<row>" + cell.repeat(10) + "</row>";

        assertThat(Reading.rows(aWorkbook().rows(rows.repeat(2)).bytes())).hasSize(2);
        assertThat(Reading.refusal(aWorkbook()
                        .rows(rows.repeat(2) + "<row>" + cell + "</row>")
                        .bytes()))
                .isEqualTo(Refusal.of(Cause.DAMAGED, "Biểu 01!A3"));
    }

    @Test
    void refusesASecondTableInASheet() {
        assertThat(Reading.refusal(aWorkbook().sheet("<sheetData/><sheetData/>").bytes())
                        .cause())
                .isEqualTo(Cause.SUSPICIOUS);
    }

    @Test
    void refusesTextsThatTheWorkbookLacks() {
        var book = aWorkbook().without("xl/sharedStrings.xml");

        assertThat(Reading.rows(book.bytes())).isEmpty();
        assertThat(Reading.refusal(book.rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                                .bytes())
                        .cause())
                .isEqualTo(Cause.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
    void refusesAWorkbookThatLacksAPart(String part) {
        assertThat(Reading.refusal(aWorkbook().without(part).bytes()).cause()).isEqualTo(Cause.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/s.xml", "file:///etc/passwd", "../../etc/passwd", "workbook.xml"})
    void refusesASheetThatIsNotASheetOfTheFile(String target) {
        assertThat(Reading.refusal(aWorkbook()
                                .pointers(pointer("rId1", "worksheet", target))
                                .bytes())
                        .cause())
                .isEqualTo(Cause.SUSPICIOUS);
    }

    @Test
    void refusesPointersThatReadersCannotTellApart() {
        var twice = pointer("rId1", "worksheet", "worksheets/sheet1.xml") + pointer("rId1", "styles", "styles.xml");

        assertThat(Reading.refusal(aWorkbook().pointers(twice).bytes()).cause()).isEqualTo(Cause.SUSPICIOUS);
    }

    @Test
    void refusesSheetNamesThatReadersCannotTellApart() {
        var book = aWorkbook()
                .workbook("<sheets><sheet name=\"Biểu 01\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"BIÊ\u0309U 01\" sheetId=\"2\" r:id=\"rId4\"/></sheets>")
                .pointers(pointer("rId1", "worksheet", "worksheets/sheet1.xml")
                        + pointer("rId4", "worksheet", "worksheets/sheet2.xml"))
                .part("xl/worksheets/sheet2.xml", "<worksheet " + MAIN + "/>");

        assertThat(Reading.refusal(book.bytes()).cause()).isEqualTo(Cause.SUSPICIOUS);
    }

    @Test
    void refusesAWorkbookWithoutSheets() {
        assertThat(Reading.refusal(aWorkbook().workbook("<sheets/>").bytes()).cause())
                .isEqualTo(Cause.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "docProps/core.xml", "[Content_Types].xml"})
    void refusesADoctypeInAnyPart(String part) {
        var book = aWorkbook().part(part, "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>");

        assertThat(Reading.refusal(book.bytes()).cause()).isEqualTo(Cause.SUSPICIOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<worksheet", "<worksheet><a></worksheet>", "<a>\u0000</a>", "<a>&e;</a>"})
    void refusesXmlThatIsNotWellFormed(String sheet) {
        assertThat(Reading.refusal(aWorkbook()
                                .part("xl/worksheets/sheet1.xml", sheet)
                                .bytes())
                        .cause())
                .isIn(Cause.DAMAGED, Cause.SUSPICIOUS);
    }

    @Test
    void refusesElementsNestedWithoutEnd() {
        assertThat(Reading.refusal(aWorkbook()
                                .sheet("<a>".repeat(5_000) + "</a>".repeat(5_000))
                                .bytes())
                        .cause())
                .isEqualTo(Cause.DAMAGED);
    }

    @Test
    void refusesMarksHeapedOnOneLetter() {
        var text = "<si><t>a" + "\u0301".repeat(100) + "</t></si>";

        assertThat(Reading.refusal(aWorkbook().texts(text).bytes()).cause()).isEqualTo(Cause.SUSPICIOUS);
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_ROWS,    <row><c><v>1</v></c></row><row><c><v>1</v></c></row><row><c><v>1</v></c></row>",
        "TOO_MANY_COLUMNS, <row r='1'><c r='D1'><v>1</v></c></row>",
        "TOO_MANY_CELLS,  "
                + " <row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row><row><c><v>1</v></c><c><v>1</v></c></row>",
        "TEXT_TOO_LONG,    <row><c t='str'><v>12345678901</v></c></row>"
    })
    void refusesASheetOverALimit(Cause cause, String rows) {
        assertThat(Reading.refusal(aWorkbook().rows(rows).bytes(), SMALL).cause())
                .isEqualTo(cause);
    }

    @Test
    void countsATextInEveryCellThatSharesIt() {
        var limits = new Limits(1 << 20, 50, 1 << 20, 2 << 20, 1 << 20, 5, 100, 200, 100, 2_000, 10);
        var book = aWorkbook().texts("<si><t>" + "a".repeat(1_000) + "</t></si>");
        var cell = "<c t=\"s\"><v>0</v></c>";

        assertThat(Reading.rows(book.rows("<row>" + cell.repeat(3) + "</row>").bytes()))
                .hasSize(1);
        assertThat(Reading.refusal(
                        book.rows("<row>" + cell.repeat(4) + "</row>").bytes(), limits))
                .isEqualTo(new Refusal(Cause.TOO_MUCH_TEXT, "Biểu 01!1", "3200"));
    }

    @Test
    void countsOnlyCellsThatHoldSomething() {
        var blank = "<row r=\"9\"><c r=\"A9\"/></row>" + "<row r=\"10\"><c r=\"XFD10\" s=\"1\"/></row>";

        try (var workbook =
                new GuardedWorkbookReader(SMALL).open(aWorkbook().rows(blank).bytes(), "")) {
            assertThat(Reading.rows(workbook.sheets().getFirst())).isEmpty();
        }
    }

    @Test
    void refusesAWorkbookOverALimit() {
        var texts = "<si><t>a</t></si>".repeat(3);
        var sheets = "<sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"b\" r:id=\"rId1\"/></sheets>";

        assertThat(Reading.refusal(aWorkbook().texts(texts).bytes(), SMALL))
                .isEqualTo(new Refusal(Cause.TOO_MANY_TEXTS, "3", "2"));
        assertThat(Reading.refusal(aWorkbook().workbook(sheets).bytes(), SMALL))
                .isEqualTo(new Refusal(Cause.TOO_MANY_SHEETS, "2", "1"));
        assertThat(Reading.refusal(new byte[10_001], SMALL))
                .isEqualTo(new Refusal(Cause.FILE_TOO_LARGE, "10001", "10000"));
    }

    @Test
    void refusesZipsThatHoldTooMuch() {
        var many = aWorkbook().part("a.xml", "").part("b.xml", "").bytes();
        var large = aWorkbook().part("a.bin", new byte[5_001]).bytes();
        var inAll = aWorkbook()
                .part("a.bin", new byte[4_999])
                .part("xl/styles.xml", new byte[4_999])
                .bytes();

        assertThat(Reading.refusal(many, SMALL)).isEqualTo(new Refusal(Cause.TOO_MANY_PARTS, "9", "8"));
        assertThat(Reading.refusal(large, SMALL)).isEqualTo(new Refusal(Cause.INFLATES_TOO_MUCH, "5001", "5000"));
        assertThat(Reading.refusal(inAll, SMALL).limit()).isEqualTo("9000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 42, 58, 99})
    void refusesAFileCutOffOnItsWay(int percent) {
        byte[] whole = aWorkbook().bytes();

        assertThat(Reading.refusal(Arrays.copyOf(whole, whole.length * percent / 100))
                        .cause())
                .isEqualTo(Cause.TRUNCATED);
    }

    @Test
    void refusesBytesBeforeTheZip() {
        byte[] zip = aWorkbook().bytes();
        byte[] prefixed = new byte[zip.length + 2];
        prefixed[0] = 'M';
        prefixed[1] = 'Z';
        System.arraycopy(zip, 0, prefixed, 2, zip.length);

        assertThat(Reading.refusal(prefixed).cause()).isEqualTo(Cause.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @CsvSource({
        "aa.xml,xy.xml",
        "aa.xml,XY.xml",
        "aaax.xml,../x.xml",
        "aaax.xml,..\\x.xml",
        "aaax.xml,\\aax.xml",
        "aaax.xml,/aax.xml"
    })
    void refusesNamesThatTwoReadersTakeForTwoThings(String written, String name) {
        var book = aWorkbook().part("xy.xml", "<a/>").part(written, "<b/>");

        assertThat(Reading.refusal(renamed(book.bytes(), written, name))).isEqualTo(Refusal.of(Cause.SUSPICIOUS, name));
    }

    @Test
    void refusesMethodsAndFlagsThatNoSpreadsheetUses() {
        byte[] bytes = aWorkbook().bytes();
        int directory = directory(bytes);
        byte[] method = bytes.clone();
        method[directory + 10] = 95;
        byte[] locked = bytes.clone();
        locked[directory + 8] |= 1;

        assertThat(Reading.refusal(method).cause()).isEqualTo(Cause.SUSPICIOUS);
        assertThat(Reading.refusal(locked).cause()).isEqualTo(Cause.ENCRYPTED);
    }

    @Test
    void refusesContentThatIsNotWhatItsHeaderSays() {
        byte[] bytes = aWorkbook().bytes();
        int directory = directory(bytes);
        byte[] crc = bytes.clone();
        crc[directory + 16] ^= 1;
        byte[] size = bytes.clone();
        size[directory + 24] ^= 1;

        assertThat(Reading.refusal(crc)).isEqualTo(Refusal.of(Cause.DAMAGED, "[Content_Types].xml"));
        assertThat(Reading.refusal(size)).isEqualTo(Refusal.of(Cause.DAMAGED, "[Content_Types].xml"));
    }

    @Test
    void refusesEntriesThatShareTheirBytes() {
        byte[] bytes = aWorkbook().part("a.xml", "<a/>").part("b.xml", "<a/>").bytes();
        int last = text(bytes).lastIndexOf("b.xml") - 46;
        int before = text(bytes).lastIndexOf("a.xml") - 46;
        System.arraycopy(bytes, before + 42, bytes, last + 42, 4);

        assertThat(Reading.refusal(bytes).cause()).isEqualTo(Cause.SUSPICIOUS);
    }

    private static int directory(byte[] zip) {
        return text(zip).indexOf("PK\u0001\u0002");
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        return text(zip).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
