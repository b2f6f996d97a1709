package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.Shipped;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.Limits;

/** Replies to workbooks with all that a copy could lose. */
class ReplyWorkbooksTest {

    private static final Rules RULES = new Rules(RuleCatalogue.of(Shipped.urban()), id -> "/rules#" + id);

    private final ReplyWorkbooks replies = new ReplyWorkbooks(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void keepsNamesPrintAreasFiltersAndHiddenSheetsWithTheirSheets(String extension) throws IOException {
        byte[] sent = workbook(extension);

        var reply = reply(sent, error("Số liệu", "B2"));

        assertThat(reply.isWhole()).isTrue();
        try (var after = open(reply)) {
            assertThat(after.getSheetName(0)).isEqualTo("Kết quả kiểm tra");
            assertThat(after.getPrintArea(2)).contains("$A$1:$B$3");
            assertThat(after.getName("Nguon").getRefersToFormula()).contains("$B$2");
            assertThat(after.getName("Rieng").getSheetIndex()).isEqualTo(2);
            assertThat(after.isSheetHidden(3)).isTrue();
            assertThat(after.getActiveSheetIndex()).isZero();
            assertThat(after.getSheetAt(2).isSelected()).isFalse();
            assertThat(after.getSheet("Bìa").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("'Số liệu'!B2*2");
        }
    }

    @Test
    void namesThePagesOnlyWhereTheyCanBeReached() throws IOException {
        byte[] sent = workbook(".xlsx");
        var finding = error("Số liệu", "B2");
        var unreachable = new Rules(RuleCatalogue.of(Shipped.urban()), _ -> "");

        try (var with = open(reply(sent, finding));
                var without = open(replies.write(sent, answer(finding), unreachable, Locale.of("vi")))) {
            assertThat(frontSheet(with)).contains("Xem trên trang web: /rules#DA04", "DA04");
            assertThat(frontSheet(without)).contains("DA04").doesNotContain("trang web");
        }
    }

    private static String frontSheet(Workbook reply) {
        var text = new StringBuilder();
        reply.getSheetAt(0).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void writesBelowWhatTheSenderNoted(String extension) throws IOException {
        byte[] sent = workbook(extension);

        var reply = reply(sent, error("Số liệu", "B2"));

        try (var after = open(reply)) {
            var sheet = after.getSheet("Số liệu");
            assertThat(note(sheet.getRow(1).getCell(1)))
                    .startsWith("Xem công văn 12")
                    .contains("✖ LỖI", "ghi chữ", "Cần có: một số")
                    .endsWith("[DA04]");
            assertThat(note(sheet.getRow(2).getCell(1))).isEqualTo("Ghi chú khác");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void marksCellsThatAreNotThereAndSaysAllOfACellInOneComment(String extension) throws IOException {
        byte[] sent = workbook(extension);

        var reply = reply(
                sent, finding("DA05", "WARNING", "Số liệu", "D2", "A9"), finding("DA04", "ERROR", "Số liệu", "D2"));

        try (var after = open(reply)) {
            var sheet = after.getSheet("Số liệu");
            var both = sheet.getRow(1).getCell(3);
            assertThat(both.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THICK);
            assertThat(note(both)).contains("⚠ CẢNH BÁO", "[DA05]", "✖ LỖI", "[DA04]");
            assertThat(sheet.getRow(8).getCell(0).getCellStyle().getBorderLeft())
                    .isEqualTo(BorderStyle.MEDIUM_DASHED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void leadsFromEveryFindingToItsCellAndItsRule(String extension) throws IOException {
        var reply = reply(workbook(extension), error("số  liệu", "B2"));

        try (var after = open(reply)) {
            var links = after.getSheetAt(0).getHyperlinkList().stream()
                    .map(link -> link.getAddress())
                    .toList();
            assertThat(links).contains("'Số liệu'!B2").anyMatch(link -> link.startsWith("'Kết quả kiểm tra'!A"));
        }
    }

    @Test
    void writesOverTheSheetOfAnEarlierReply() throws IOException {
        var first = reply(workbook(".xlsx"), error("Số liệu", "B2"));

        var second = reply(first.content(), error("Số liệu", "B3"));

        try (var after = open(second)) {
            assertThat(after.getNumberOfSheets()).isEqualTo(4);
            assertThat(after.getSheetAt(0).getHyperlinkList().stream().map(link -> link.getAddress()))
                    .contains("'Số liệu'!B3")
                    .doesNotContain("'Số liệu'!B2");
        }
    }

    @Test
    void namesAllThatFollowsWhereTheSentenceHasNoRoomForIt() throws IOException {
        var few = List.of("DA05 (L12)", "DA19 (P21)");
        var many = List.of("DA05 (L12)", "DA19 (P21)", "DA07 (Q21)", "DA13 (K21)");

        try (var all = open(reply(workbook(".xlsx"), causing(4, many)));
                var more = open(reply(workbook(".xlsx"), causing(9, many)));
                var none = open(reply(workbook(".xlsx"), causing(2, few)))) {
            assertThat(texts(all)).contains("Kéo theo: DA05 (L12), DA19 (P21), DA07 (Q21), DA13 (K21).");
            assertThat(texts(more)).contains("DA07 (Q21), DA13 (K21); và 5 lỗi khác.");
            assertThat(texts(none)).doesNotContain("Kéo theo");
        }
    }

    private static Finding causing(int folded, List<String> follows) {
        return TestFinding.like(error("Số liệu", "B2"))
                .folding(folded)
                .followedBy(follows)
                .build();
    }

    @Test
    void neverWritesAStrangersTextAsAFormula() throws IOException {
        var hostile = TestFinding.error("DA04")
                .in("B01", "")
                .saw("=HYPERLINK(\"http://x\")", "<&>\u0000\u202E")
                .saying("+cmd|' /C calc'!A0 [DA04]", "")
                .build();

        var reply = reply(workbook(".xlsx"), hostile);

        var sheet = new String(
                PackageParts.of(reply.content()).parts().get("xl/worksheets/ketqua1.xml"), StandardCharsets.UTF_8);
        assertThat(sheet).doesNotContain("<f>").contains("=HYPERLINK(&quot;http://x&quot;)", "&lt;&amp;&gt;<");
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws IOException {
        var unread = finding("TM04", "ERROR", "");

        var reply = reply("<html>".getBytes(StandardCharsets.UTF_8), unread);

        assertThat(reply.isWhole()).isFalse();
        try (var alone = open(reply)) {
            assertThat(alone.getNumberOfSheets()).isEqualTo(1);
            assertThat(texts(alone)).contains("Không mở được tệp", "TM04");
        }
    }

    @Test
    void sendsTheListAloneWhereMacrosWouldBeLost() throws IOException {
        var reply = reply(withMacros(), error("Số liệu", "B2"));

        assertThat(reply.isWhole()).isFalse();
        try (var alone = open(reply)) {
            assertThat(texts(alone)).contains("macro", "B2");
            assertThat(alone.getSheetAt(0).getHyperlinkList())
                    .allMatch(link -> !link.getAddress().contains("Số liệu"));
        }
    }

    private Reply reply(byte[] sent, Finding... findings) {
        return replies.write(sent, answer(findings), RULES, Locale.of("vi"));
    }

    private static SenderAnswer answer(Finding... findings) {
        return new SenderAnswer(
                new FileName("bao-cao.xlsx"),
                Optional.empty(),
                Optional.of("Huyện Tuần Giáo"),
                Optional.empty(),
                State.REJECTED,
                Arrays.asList(findings));
    }

    private static Finding error(String sheet, String cell) {
        return finding("DA04", "ERROR", sheet, cell);
    }

    private static Finding finding(String rule, String severity, String sheet, String... cells) {
        return TestFinding.of(rule, Severity.valueOf(severity))
                .in("B01", sheet)
                .at(cells)
                .saw("ghi chữ", "một số")
                .saying("Ô này cần một số. Ghi số. [" + rule + "]", "This needs a number.")
                .build();
    }

    private static Workbook open(Reply reply) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(reply.content()));
    }

    private static String note(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellComment().getString().getString();
    }

    private static String texts(Workbook workbook) {
        var texts = new StringBuilder();
        workbook.getSheetAt(0)
                .forEach(row -> row.forEach(
                        cell -> texts.append(cell.getStringCellValue()).append('\n')));
        return texts.toString();
    }

    private static byte[] workbook(String extension) throws IOException {
        try (var workbook = extension.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            return bytes(fill(workbook));
        }
    }

    private static byte[] withMacros() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            fill(workbook);
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            return bytes(workbook);
        }
    }

    /** A cover that computes from the second sheet, which is shown, printed and filtered in part; and a hidden one. */
    private static Workbook fill(Workbook workbook) {
        var cover = workbook.createSheet("Bìa");
        var data = workbook.createSheet("Số liệu");
        workbook.createSheet("Ẩn");
        for (int row = 0; row < 3; row++) {
            data.createRow(row).createCell(0).setCellValue("Dòng " + row);
            data.getRow(row).createCell(1).setCellValue(row);
        }
        cover.createRow(0).createCell(0).setCellFormula("'Số liệu'!B2*2");
        data.setAutoFilter(CellRangeAddress.valueOf("A1:B3"));
        workbook.setPrintArea(1, "$A$1:$B$3");
        name(workbook, "Nguon", -1);
        name(workbook, "Rieng", 1);
        workbook.setSheetHidden(2, true);
        workbook.setActiveSheet(1);
        workbook.setSelectedTab(1);
        comment(data, 1, "Xem công văn 12");
        comment(data, 2, "Ghi chú khác");
        return workbook;
    }

    private static void name(Workbook workbook, String name, int sheet) {
        var named = workbook.createName();
        named.setNameName(name);
        named.setSheetIndex(sheet);
        named.setRefersToFormula("'Số liệu'!$B$2");
    }

    private static void comment(org.apache.poi.ss.usermodel.Sheet sheet, int row, String text) {
        var tools = sheet.getWorkbook().getCreationHelper();
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, 2, row, 4, row + 3);
        var comment = drawing.createCellComment(anchor);
        comment.setString(tools.createRichTextString(text));
        sheet.getRow(row).getCell(1).setCellComment(comment);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
