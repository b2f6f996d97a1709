package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.programme.Shipped;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.Limits;

/** Replies to workbooks whose cells, sheets and comments are out of the ordinary. */
class UnusualWorkbooksTest {

    private static final Rules RULES = new Rules(RuleCatalogue.of(Shipped.urban()), id -> "/rules#" + id);
    private static final String SHEET = "Số liệu";

    private final ReplyWorkbooks replies = new ReplyWorkbooks(Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void framesTheWholeOfAMergedArea(String extension) throws IOException {
        byte[] sent = workbook(extension, book -> {
            book.getSheet(SHEET).addMergedRegion(CellRangeAddress.valueOf("B2:D4"));
            book.getSheet(SHEET).createRow(1).createCell(1).setCellValue("rộng");
        });

        var reply = reply(sent, SHEET, "C3");

        try (var after = open(reply)) {
            for (String cell : List.of("B2", "C2", "D2", "B3", "D3", "B4", "C4", "D4")) {
                assertThat(isMarked(cell(after, cell))).as(cell).isTrue();
            }
            assertThat(Marks.of(reply.content())).containsExactly(SHEET + "!B2");
            assertThat(after.getSheet(SHEET).getMergedRegions()).containsExactly(CellRangeAddress.valueOf("B2:D4"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void marksCellsInHiddenRowsAndColumnsAndLeavesThemHidden(String extension) throws IOException {
        byte[] sent = workbook(extension, book -> {
            var sheet = book.getSheet(SHEET);
            sheet.createRow(4).createCell(2).setCellValue(1);
            sheet.getRow(4).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
        });

        var reply = reply(sent, SHEET, "C5", "C9");

        try (var after = open(reply)) {
            var sheet = after.getSheet(SHEET);
            assertThat(isMarked(cell(after, "C5"))).isTrue();
            assertThat(isMarked(cell(after, "C9"))).isTrue();
            assertThat(sheet.getRow(4).getZeroHeight()).isTrue();
            assertThat(sheet.isColumnHidden(2)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void keepsProtectionValidationsFiltersConditionsAndOneFormulaForManyCells(String extension) throws IOException {
        byte[] sent = workbook(extension, UnusualWorkbooksTest::furnish);

        var reply = reply(sent, SHEET, "A3", "B3", "C3");

        try (var after = open(reply);
                var before = open(sent)) {
            var sheet = after.getSheet(SHEET);
            var old = before.getSheet(SHEET);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getDataValidations()).hasSameSizeAs(old.getDataValidations());
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isOne();
            assertThat(cell(after, "C3").getCellFormula())
                    .isEqualTo(cell(before, "C3").getCellFormula());
            assertThat(cell(after, "C3").isPartOfArrayFormulaGroup()).isTrue();
            assertThat(isMarked(cell(after, "C3"))).isTrue();
        }
    }

    static Stream<String> names() {
        return Stream.of("Kế hoạch '25", "#REF 1", "Biểu 😀", "Kết quả kiểm tra", "A&B <1>", "Tổng 100%");
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsSheetsWhateverTheyAreCalled(String name) throws IOException {
        for (String extension : List.of(".xlsx", ".xls")) {
            byte[] sent = workbook(extension, book -> book.setSheetName(0, name));

            var reply = reply(sent, name, "A1");

            assertThat(reply.isWhole()).isTrue();
            assertThat(Marks.of(reply.content())).containsExactly(name + "!A1");
            try (var after = open(reply)) {
                assertThat(after.getSheetAt(0).getHyperlinkList())
                        .anyMatch(link -> link.getAddress().equals("'" + name.replace("'", "''") + "'!A1"));
            }
        }
    }

    @Test
    void keepsDaysOfThe1904System() throws IOException {
        byte[] sent = workbook(".xlsx", book -> {
            ((XSSFWorkbook) book).getCTWorkbook().getWorkbookPr().setDate1904(true);
            book.getSheet(SHEET).createRow(0).createCell(0).setCellValue(44_000);
        });

        var reply = reply(sent, SHEET, "A1");

        try (var after = (XSSFWorkbook) open(reply)) {
            assertThat(after.isDate1904()).isTrue();
            assertThat(cell(after, "A1").getNumericCellValue()).isEqualTo(44_000);
        }
    }

    @Test
    void commentsOnlySoManyCellsOfOneKindAndSaysHowManyMore() throws IOException {
        byte[] sent = workbook(".xlsx", _ -> {});
        String[] cells = IntStream.rangeClosed(1, 70_000)
                .mapToObj(i -> CellReference.convertNumToColString((i - 1) % 100) + (1 + (i - 1) / 100))
                .toArray(String[]::new);

        var reply = reply(sent, SHEET, cells);

        assertThat(reply.isWhole()).isTrue();
        try (var after = open(reply)) {
            var comments = after.getSheet(SHEET).getCellComments();
            assertThat(comments).hasSize(1_000);
            assertThat(comments.values().stream()
                            .map(comment -> comment.getString().getString()))
                    .anyMatch(text -> text.contains("… và 69.000 ô nữa cũng vậy"));
            assertThat(isMarked(cell(after, "A11"))).isTrue();
        }
    }

    @Test
    void sendsTheListAloneWhereNoMoreFormatsAreLeft() throws IOException {
        byte[] sent = workbook(".xlsx", book -> {
            for (int i = 0; i < 63_990; i++) {
                book.createCellStyle();
            }
        });

        var reply = reply(sent, SHEET, "A1");

        assertThat(reply.isWhole()).isFalse();
        assertThat(reply.size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void keepsThePagesOfOurSheetWithinThePaper(String extension) throws IOException {
        var reply = reply(workbook(extension, _ -> {}), SHEET, "A1");

        try (var after = open(reply)) {
            var sheet = after.getSheetAt(0);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getWrapText()).isTrue();
            if (sheet.getPrintSetup() instanceof org.apache.poi.hssf.usermodel.HSSFPrintSetup setup) {
                // The format's word for it is the reverse: set means that nothing of the set-up holds.
                assertThat(setup.getValidSettings()).isFalse();
            }
        }
    }

    private interface Furnishing {
        void of(Workbook workbook) throws IOException;
    }

    private static byte[] workbook(String extension, Furnishing furnishing) throws IOException {
        try (var workbook = extension.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            workbook.createSheet(SHEET);
            furnishing.of(workbook);
            return bytes(workbook);
        }
    }

    private static void furnish(Workbook book) {
        var sheet = book.getSheet(SHEET);
        for (int row = 0; row < 6; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row);
            sheet.getRow(row).createCell(1).setCellValue(row * 2);
        }
        sheet.setArrayFormula("A2:A5*B2:B5", CellRangeAddress.valueOf("C2:C5"));
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:C6"));
        var tools = sheet.getDataValidationHelper();
        sheet.addValidationData(tools.createValidation(
                tools.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "9"),
                new CellRangeAddressList(0, 5, 0, 0)));
        var conditions = sheet.getSheetConditionalFormatting();
        var rule = conditions.createConditionalFormattingRule("$A1>2");
        rule.createPatternFormatting().setFillBackgroundColor((short) 11);
        conditions.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A1:B6")}, rule);
        sheet.protectSheet("mat-khau");
    }

    private Reply reply(byte[] sent, String sheet, String... cells) {
        var finding = TestFinding.error("DA04")
                .in("B01", sheet)
                .at(cells)
                .saw("ghi chữ", "một số")
                .saying("Ô này cần một số. Ghi số. [DA04]", "This needs a number. [DA04]")
                .build();
        var answer = new SenderAnswer(
                new FileName("bao-cao.xlsx"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                State.REJECTED,
                cells.length == 0 ? List.of() : List.of(finding));
        return replies.write(sent, answer, RULES, Locale.of("vi"));
    }

    private static boolean isMarked(Cell cell) {
        var style = cell.getCellStyle();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && Stream.of(
                                style.getBorderLeft(),
                                style.getBorderRight(),
                                style.getBorderTop(),
                                style.getBorderBottom())
                        .allMatch(BorderStyle.THICK::equals);
    }

    private static Cell cell(Workbook workbook, String address) {
        var at = new CellReference(address);
        return workbook.getSheet(SHEET).getRow(at.getRow()).getCell(at.getCol());
    }

    private static Workbook open(Reply reply) throws IOException {
        return open(reply.content());
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
