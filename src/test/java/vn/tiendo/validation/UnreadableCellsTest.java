package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.Finding;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.Shipped;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** From the bytes of a workbook to the finding: numbers and dates that are none are said, with place and text. */
class UnreadableCellsTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Programme programme = Shipped.urban();

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1e400", "-Infinity"})
    void saysWhichNumberIsNone(String number) throws IOException {
        var finding = finding("DA04", "<c r=\"G3\"><v>" + number + "</v></c>");

        assertThat(finding.cell()).hasToString("Optional[G3]");
        assertThat(finding.message().vi()).contains(number);
    }

    @Test
    void saysThatHundredsOfDigitsAreNoNumber() throws IOException {
        var finding = finding("DA04", "<c r=\"G3\"><v>" + "9".repeat(400) + "</v></c>");

        assertThat(finding.cell()).hasToString("Optional[G3]");
        assertThat(finding.message().vi()).contains("99999").hasSizeLessThan(400);
    }

    @ParameterizedTest
    @CsvSource({"-1,-1", "0,0", "60,60", "1E15,1000000000000000", "-2024,-2024"})
    void saysWhichDateIsNone(String serial, String shown) throws IOException {
        var finding = finding("DA04", "<c r=\"F3\" s=\"1\"><v>" + serial + "</v></c>");

        assertThat(finding.cell()).hasToString("Optional[F3]");
        assertThat(finding.message().vi()).contains("cần một ngày", shown);
    }

    @Test
    void doesNotGuessANumberWhoseFormatTheWorkbookLacks() throws IOException {
        var finding = finding("DA04", "<c r=\"G3\" s=\"77\"><v>45809</v></c>");

        assertThat(finding.cell()).hasToString("Optional[G3]");
        assertThat(finding.message().vi()).contains("45809", "không rõ là số, ngày hay tỷ lệ");
    }

    @Test
    void saysBothWhatIsShownAndWhatIsKept() throws IOException {
        var finding = finding("DA04", "<c r=\"G3\" s=\"2\"><v>85000</v></c>");

        assertThat(finding.cell()).hasToString("Optional[G3]");
        assertThat(finding.message().vi()).contains("hiện 85,0", "lưu trong ô là 85.000");
        assertThat(finding.message().en()).contains("shows 85.0", "the value in it is 85,000");
    }

    @Test
    void saysThatANumberStandsWhereNothingIsSeen() throws IOException {
        var finding = finding("DA04", "<c r=\"G3\" s=\"3\"><v>12.5</v></c>");

        assertThat(finding.message().vi()).contains("như để trống", "12,5");
        assertThat(finding.message().en()).contains("looks empty", "12.5");
    }

    @Test
    void saysWhichDateNoCalendarHas() throws IOException {
        var finding = finding("DA04", "<c r=\"F3\" t=\"d\"><v>2021-02-30</v></c>");

        assertThat(finding.message().vi()).contains("cần một ngày", "2021-02-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D3", "F3", "G3"})
    void saysThatAPictureStandsWhereWordsOrANumberAreNeeded(String cell) throws IOException {
        var finding = finding("DA04", "<c r=\"" + cell + "\" t=\"e\" vm=\"1\"><v>#VALUE!</v></c>");

        assertThat(finding.cell()).hasToString("Optional[" + cell + "]");
        assertThat(finding.message().vi()).contains("hình ảnh");
        assertThat(finding.message().en()).contains("picture");
    }

    @Test
    void notesAPictureWhereNothingIsNeeded() throws IOException {
        var finding =
                finding("TM07", "<c r=\"E3\" t=\"str\"><f>DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>");

        assertThat(finding.message().vi()).contains("hình ảnh");
    }

    @Test
    void saysThatWhatNoProgramCouldComputeIsNoNumber() throws IOException {
        var finding = finding("DA04", "<c r=\"G3\"><v>NaN</v></c>");

        assertThat(finding.message().vi()).contains("NaN").doesNotContain("lớn quá mức");
        assertThat(finding("DA04", "<c r=\"G3\"><v>1E+400</v></c>").message().vi())
                .contains("lớn quá mức");
    }

    @Test
    void saysWhichRequiredFormulaFailed() throws IOException {
        var finding = finding("DA13", "<c r=\"D3\" t=\"e\"><f>X!A1</f><v>#REF!</v></c>");

        assertThat(finding.cell()).hasToString("Optional[D3]");
        assertThat(finding.message().vi()).contains("#REF!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "7,3001", "12 ha"})
    void saysWhatStandsInACellOfNumbersThatHoldsNone(String written) throws IOException {
        var finding = finding("DA04", "<c r=\"G3\"><v>" + written + "</v></c>");

        assertThat(finding.cell()).hasToString("Optional[G3]");
        assertThat(finding.message().vi()).contains("cần một số", "tệp hỏng ở ô này", written, "gõ lại");
        assertThat(finding.message().en()).contains("needs a number", "damaged", written, "again");
    }

    /** Name, town, kind, state, number of the decision, its day, area: whatever the cell should say. */
    @ParameterizedTest
    @ValueSource(strings = {"A3", "B3", "C3", "D3", "E3", "F3", "G3"})
    void saysOfAnyCellOfTheFormThatTheFileHasLostItsText(String cell) throws IOException {
        var finding = finding("DA04", "<c r=\"" + cell + "\" t=\"s\"><v>999</v></c>");

        assertThat(finding.cell()).hasToString("Optional[" + cell + "]");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().vi()).contains("đoạn chữ số 999", "Gõ lại");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=\"q\"><v>85</v>", "t=\"b\"><v>2</v>", "><f>F3</f><v>#REF!</v>"})
    void saysOfACellWhoseTypeIsNoneThatItIsDamaged(String cell) throws IOException {
        assertThat(finding("DA04", "<c r=\"G3\" " + cell + "</c>").message().vi())
                .contains("tệp hỏng ở ô này");
    }

    /** The row of titles, and a cell beside the table. */
    @ParameterizedTest
    @CsvSource({"C1, ERROR", "F2, ERROR", "H3, WARNING"})
    void tellsADamagedCellThatIsNoneOfTheTables(String cell, Severity severity) throws IOException {
        var finding = finding("TM10", "<c r=\"" + cell + "\" t=\"s\"><v>999</v></c>");

        assertThat(finding.cell()).hasToString("Optional[" + cell + "]");
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.message().vi()).contains("hỏng ở 1 ô", "999");
        assertThat(finding.message().en()).contains("damaged in 1 cells", "999");
    }

    private Finding finding(String rule, String cell) throws IOException {
        var reader = new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));
        var claim = new Claim(Optional.of(new UnitCode("095")), Optional.of(Period.of("2025-06")));
        var reading = reader.read(workbook(cell), "b03.xlsx");
        var checked = new Checker(programme).check(reading, claim, History.NONE, Optional.empty());
        return checked.verdict().findings().stream()
                .filter(f -> f.rule().equals(rule) && f.sheet().equals("Biểu 03"))
                .findFirst()
                .orElseThrow();
    }

    /** Biểu 03 with one scheme, of which the given cell takes the place of what would stand there. */
    private static byte[] workbook(String cell) throws IOException {
        var rows = List.of(
                row(
                        "A1",
                        "Tên đồ án, quy chế, hoạt động",
                        "B1",
                        "Đô thị",
                        "C1",
                        "Loại",
                        "D1",
                        "Tình trạng",
                        "E1",
                        "Quyết định phê duyệt",
                        "G1",
                        "Diện tích (ha)"),
                row("E2", "Số", "F2", "Ngày"),
                row("A3", "Quy hoạch chung thị xã", "B3", "Thị xã Mường Lay", "C3", "QHC", "D3", "Đang lập"));
        String at = cell.substring(6, 8);
        rows.get(at.charAt(1) - '1').put(at, cell);
        String written = rows.stream()
                .map(row -> "<row>" + String.join("", row.values()) + "</row>")
                .collect(Collectors.joining());
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                pointers("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Biểu 03\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(MAIN, OFFICE),
                "xl/_rels/workbook.xml.rels",
                pointers("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml", "sharedStrings", "texts.xml"),
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0.0,\"/><numFmt numFmtId=\"165\" formatCode=\";;;\"/></numFmts><fonts><font><name val=\"Arial\"/></font></fonts><cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\"/><xf numFmtId=\"165\" fontId=\"0\"/></cellXfs></styleSheet>"
                        .formatted(MAIN),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, written),
                "xl/texts.xml",
                "<sst xmlns=\"%s\"><si><t>a</t></si></sst>".formatted(MAIN)));
    }

    /** @param texts each behind the place of its cell */
    private static Map<String, String> row(String... texts) {
        var row = new TreeMap<String, String>();
        for (int i = 0; i < texts.length; i += 2) {
            row.put(texts[i], text(texts[i], texts[i + 1]));
        }
        return row;
    }

    private static String text(String at, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(at, text);
    }

    /** @param targets each kind with its target */
    private static String pointers(String... targets) {
        var all = new StringBuilder();
        for (int i = 0; i < targets.length; i += 2) {
            all.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, OFFICE, targets[i], targets[i + 1]));
        }
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
