package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.programme.Shipped;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.Limits;

/** A reply that is sent back, and answered again: of the first reply's marks nothing is left. */
class OldMarksTest {

    private static final Rules RULES = new Rules(RuleCatalogue.of(Shipped.urban()), id -> "/rules#" + id);

    private final ReplyWorkbooks replies = new ReplyWorkbooks(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesMarksOffCellsThatAreRightNow(String extension) throws IOException {
        byte[] sent = workbook(extension);
        byte[] first = reply(sent, "B2", "C2", "D9");

        byte[] second = reply(first, "C2");

        assertMarkedIsOnly(second, "C2");
        assertLooksAsSent(second, sent, "B2", "A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesAllMarksOffWhenNothingIsWrongAnyMore(String extension) throws IOException {
        byte[] sent = workbook(extension);
        byte[] first = reply(sent, "B2", "C2", "D9");

        byte[] second = reply(first);

        assertMarkedIsOnly(second);
        assertLooksAsSent(second, sent, "A2", "B2", "C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesMarksOffAfterLibreOfficeHasWrittenTheFileAnew(String extension) throws Exception {
        byte[] sent = workbook(extension);
        byte[] first = reply(sent, "B2", "C2", "D9");

        var calc = Calc.running();
        byte[] mended = calc.edit(first, extension, sheets -> sheets.enter("Số liệu", "B2", 7));
        byte[] plain = calc.edit(sent, extension, sheets -> {});
        byte[] second = reply(mended, "C2");

        assertMarkedIsOnly(second, "C2");
        assertLooksAsSent(second, plain, "A2", "B2");
        assertMarkedIsOnly(reply(second));
        assertLooksAsSent(reply(second), plain, "A2", "B2", "C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesMarksOffRowsThatMoved(String extension) throws Exception {
        byte[] sent = workbook(extension);
        byte[] first = reply(sent, "B2", "C2");

        var calc = Calc.running();
        byte[] moved = calc.edit(
                first,
                extension,
                sheets -> sheets.insertRows("Số liệu", 1, 3)
                        .rename("Số liệu", "Biểu 1")
                        .rename("Kết quả kiểm tra", "Cu"));

        byte[] second = reply(moved);

        assertMarkedIsOnly(second);
        try (var after = open(second);
                var before = open(sent)) {
            assertThat(after.getNumberOfSheets()).isEqualTo(2);
            var cell = after.getSheet("Biểu 1").getRow(4).getCell(1);
            assertThat(look(cell)).isEqualTo(look(cell(before, "B2")));
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("Xem công văn 12");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void takesMarksOffEvenIfTheFirstSheetWasDeleted(String extension) throws Exception {
        byte[] first = reply(workbook(extension), "B2", "C2");

        byte[] second = reply(withoutFirstSheet(first));

        assertMarkedIsOnly(second);
    }

    @Test
    void keepsWhatTheSenderWroteBelowOurWords() throws Exception {
        byte[] first = reply(workbook(".xlsx"), "B2");
        byte[] answered = withMoreInComment(first, "\nĐã sửa, xin xem lại.");

        byte[] second = reply(answered);

        try (var after = open(second)) {
            assertThat(note(cell(after, "B2"))).isEqualTo("Xem công văn 12\nĐã sửa, xin xem lại.");
        }
    }

    private static void assertMarkedIsOnly(byte[] reply, String... marked) throws IOException {
        try (var after = open(reply)) {
            var found = new java.util.ArrayList<String>();
            for (int i = 1; i < after.getNumberOfSheets(); i++) {
                after.getSheetAt(i)
                        .forEach(row -> row.forEach(cell -> {
                            boolean said = note(cell).contains("Kết quả kiểm tra (tiendo):");
                            boolean looks = cell.getCellStyle().getBorderLeft() == BorderStyle.THICK;
                            assertThat(said).as(cell.getAddress().toString()).isEqualTo(looks);
                            if (said) {
                                assertThat(note(cell).split("tiendo", -1)).hasSize(2);
                                found.add(cell.getAddress().formatAsString());
                            }
                        }));
            }
            assertThat(found).containsExactly(marked);
            assertThat(after.getNumberOfSheets()).isEqualTo(2);
        }
    }

    private static void assertLooksAsSent(byte[] reply, byte[] sent, String... cells) throws IOException {
        try (var after = open(reply);
                var before = open(sent)) {
            for (String address : cells) {
                assertThat(look(cell(after, address))).as(address).isEqualTo(look(cell(before, address)));
                assertThat(note(cell(after, address))).as(address).isEqualTo(note(cell(before, address)));
            }
        }
    }

    private static List<Object> look(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return List.of(
                style.getFillPattern(),
                Optional.ofNullable(style.getFillForegroundColorColor())
                        .map(OldMarksTest::colour)
                        .orElse(""),
                style.getBorderLeft(),
                style.getBorderTop(),
                style.getDataFormatString(),
                cell.getSheet().getWorkbook().getFontAt(style.getFontIndex()).getBold());
    }

    private static String colour(org.apache.poi.ss.usermodel.Color colour) {
        return switch (colour) {
            case org.apache.poi.xssf.usermodel.XSSFColor rgb -> rgb.getARGBHex();
            case org.apache.poi.hssf.util.HSSFColor hssf -> hssf.getHexString();
            default -> throw new IllegalArgumentException(colour.toString());
        };
    }

    private byte[] reply(byte[] sent, String... cells) {
        var answer = new SenderAnswer(
                new FileName("bao-cao.xlsx"),
                Optional.empty(),
                Optional.of("Huyện Tuần Giáo"),
                Optional.empty(),
                State.REJECTED,
                Arrays.stream(cells).map(OldMarksTest::error).toList());
        var reply = replies.write(sent, answer, RULES, Locale.of("vi"));
        assertThat(reply.isWhole()).isTrue();
        return reply.content();
    }

    private static Finding error(String cell) {
        return TestFinding.error("DA04")
                .in("B01", "Số liệu")
                .at(cell)
                .saw("ghi chữ", "một số")
                .saying("Ô này cần một số. Ghi số. [DA04]", "This needs a number. [DA04]")
                .build();
    }

    /** A framed cell that is bold, and two that differ only by their ground; one has a comment. */
    private static byte[] workbook(String extension) throws IOException {
        try (var workbook = extension.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Số liệu");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Tổng");
            var bold = style(workbook, IndexedColors.WHITE);
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            row.getCell(0).setCellStyle(bold);
            row.createCell(1).setCellValue(1);
            row.getCell(1).setCellStyle(style(workbook, IndexedColors.LIGHT_GREEN));
            row.createCell(2).setCellValue(2);
            row.getCell(2).setCellStyle(style(workbook, IndexedColors.LIGHT_YELLOW));
            comment(sheet, "Xem công văn 12");
            return bytes(workbook);
        }
    }

    private static CellStyle style(Workbook workbook, IndexedColors ground) {
        var style = workbook.createCellStyle();
        style.setFillForegroundColor(ground.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setDataFormat((short) 4);
        return style;
    }

    private static void comment(Sheet sheet, String text) {
        var tools = sheet.getWorkbook().getCreationHelper();
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 2, 1, 4, 4));
        comment.setString(tools.createRichTextString(text));
        sheet.getRow(1).getCell(1).setCellComment(comment);
    }

    private static byte[] withoutFirstSheet(byte[] reply) throws IOException {
        try (var workbook = open(reply)) {
            workbook.removeSheetAt(0);
            return bytes(workbook);
        }
    }

    private static byte[] withMoreInComment(byte[] reply, String more) throws IOException {
        try (var workbook = open(reply)) {
            var comment = cell(workbook, "B2").getCellComment();
            comment.setString(workbook.getCreationHelper().createRichTextString(note(cell(workbook, "B2")) + more));
            return bytes(workbook);
        }
    }

    private static Cell cell(Workbook workbook, String address) {
        var at = new CellReference(address);
        return workbook.getSheet("Số liệu").getRow(at.getRow()).getCell(at.getCol());
    }

    private static String note(Cell cell) {
        return Optional.ofNullable(cell.getCellComment())
                .map(c -> c.getString().getString())
                .orElse("");
    }

    private static Workbook open(byte[] content) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(content));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
