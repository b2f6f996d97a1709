package vn.tiendo.workbook.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Heading;

class WorkbookDraftTest {

    private static final Instant CREATED = Instant.parse("2025-06-20T03:15:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "  =1+1",
                "\uFF1D1+1",
                "\uFF20SUM(A1)"
            })
    void keepsTextThatLooksLikeAFormulaAsQuotedText(String hostile) throws IOException {
        var sheet = written(draft -> draft.row(CellLook.BODY, List.of(CellContent.words(hostile))));

        var cell = sheet.getRow(0).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(SafeText.of(hostile).text());
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void leavesOrdinaryTextUnquoted() throws IOException {
        var sheet = written(draft -> draft.row(CellLook.BODY, List.of(CellContent.words("Đường 60m (giai đoạn 1)"))));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Đường 60m (giai đoạn 1)");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void leavesOutControlAndDirectionCharacters() {
        String hostile = "a\u0000b\u001Bc\u202Ed\u2066e\u200Bf\uFEFFg\uFFFEh\uD800i\u0085j";

        assertThat(SafeText.of(hostile).text()).isEqualTo("abcdefghij");
    }

    @Test
    void keepsLineBreaksAndCharactersBeyondTheBasicPlane() {
        assertThat(SafeText.of("một\r\nhai\tba \uD83D\uDE00").text()).isEqualTo("một\nhai ba \uD83D\uDE00");
    }

    @Test
    void readsBackTextThatLooksLikeASpreadsheetEscape() throws IOException {
        var sheet = written(draft -> draft.row(CellLook.BODY, List.of(CellContent.words("_x003D_1+1"))));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("_x003D_1+1");
    }

    @Test
    void cutsTextThatNoCellCanHold() {
        assertThat(SafeText.of("x".repeat(40_000)).text()).hasSize(32_766).endsWith("…");
    }

    @Test
    void writesEveryKindOfContentAsWhatItIs() throws IOException {
        var sheet = written(draft -> draft.row(
                CellLook.TOTAL,
                List.of(
                        new CellContent.Figure(new BigDecimal("1996940.5"), 1),
                        new CellContent.Percent(new BigDecimal("0.379668"), 2),
                        new CellContent.Day(LocalDate.of(2025, 6, 14)),
                        new CellContent.Formula("A1*2", new CellContent.Figure(new BigDecimal("3993881"), 0)),
                        new CellContent.Ordinal(3),
                        CellContent.BLANK)));

        var row = sheet.getRow(0);
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1996940.5);
        assertThat(row.getCell(0).getCellStyle().getDataFormatString()).endsWith("#,##0.0");
        assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("37.97%");
        assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 6, 14));
        assertThat(row.getCell(3).getCellFormula()).isEqualTo("A1*2");
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(3993881);
        assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(3);
        assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void mergesAHeadingByItsLabelPaths() throws IOException {
        var heading = new Heading(List.of(
                List.of("TT"), List.of("Giải ngân", "Trong kỳ"), List.of("Giải ngân", "Luỹ kế"), List.of("TT")));

        var sheet = written(draft -> draft.heading(heading));

        assertThat(sheet.getMergedRegions())
                .extracting(region -> region.formatAsString())
                .containsExactlyInAnyOrder("A1:A2", "B1:C1", "D1:D2");
        assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Luỹ kế");
    }

    @Test
    void putsNeighboursUnderTheWordsThatTheirNamesShare() {
        var heading = Heading.grouping(List.of(
                "Đơn vị", "Giải ngân trong kỳ", "Giải ngân luỹ kế", "Khối lượng trong kỳ", "Kế hoạch", "Kế hoạch vốn"));

        assertThat(heading.paths())
                .containsExactly(
                        List.of("Đơn vị"),
                        List.of("Giải ngân", "Trong kỳ"),
                        List.of("Giải ngân", "Luỹ kế"),
                        List.of("Khối lượng trong kỳ"),
                        List.of("Kế hoạch"),
                        List.of("Kế hoạch vốn"));
    }

    @Test
    void printsOnA4LandscapeOnePageWideWithPageNumbersAndRepeatedHeading() throws IOException {
        var sheet = written(draft -> {
            draft.line(CellLook.TITLE, "Tên báo cáo");
            draft.heading(Heading.grouping(List.of("TT", "Tên"))).pin(1);
            draft.row(CellLook.BODY, List.of(CellContent.whole(1), CellContent.words("a")));
        });

        var print = sheet.getPrintSetup();
        assertThat(print.getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
        assertThat(print.getLandscape()).isTrue();
        assertThat(print.getFitWidth()).isEqualTo((short) 1);
        assertThat(print.getFitHeight()).isZero();
        assertThat(sheet.getFooter().getRight()).contains("&P/&N");
        assertThat(sheet.getFooter().getLeft()).endsWith("Chân trang");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getWorkbook().getPrintArea(0)).isEqualTo("'Bảng 1'!$A$1:$C$3");
    }

    @Test
    void drawsRankedBarsFromNumbersBesideThePrintedAreaWithWhatTheyAreHeldAgainstAmongThem() throws IOException {
        var bars = List.of(
                new Drawing.Bar("A", Optional.of(new BigDecimal("50.25")), "50,25 %", false),
                new Drawing.Bar("B", Optional.of(new BigDecimal("12.5")), "12,50 %", true),
                new Drawing.Bar("C", Optional.empty(), "chưa gửi", false));
        var average = List.of(new Drawing.Reference("Bình quân", new BigDecimal("37.97"), "37,97 %"));

        var sheet = written(draft -> draft.drawing(new Drawing.RankedBars(caption("B thấp hơn"), bars, average), 200));

        var drawn = sheet.getDrawingPatriarch().getCharts();
        assertThat(drawn).hasSize(1);
        assertThat(column(sheet, 5)).containsExactly("Số liệu của biểu đồ", "A", "Bình quân", "B", "C (chưa gửi)");
        assertThat(sheet.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(50.25);
        assertThat(sheet.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(37.97);
        assertThat(sheet.getRow(4).getCell(6).getCellType()).isEqualTo(CellType.BLANK);
        var plot = drawn.getFirst().getCTChart().getPlotArea();
        assertThat(plot.getBarChartArray(0).getBarDir().getVal()).isEqualTo(STBarDir.BAR);
        assertThat(plot.getBarChartArray(0).getSerArray(0).getDPtList()).hasSize(2);
        assertThat(plot.getBarChartArray(0)
                        .getSerArray(0)
                        .getDLbls()
                        .getShowVal()
                        .getVal())
                .isTrue();
    }

    @Test
    void saysOfAChartWhatWasFoundAndTheSameToWhoCannotSeeIt() throws IOException {
        var series = List.of(new Drawing.Series("Năm nay", List.of(Optional.of(BigDecimal.ONE), Optional.empty())));
        var course = new Drawing.Course(caption("Tăng dần"), List.of("T5", "T6"), series, Optional.empty());

        var drawings = written(draft -> draft.drawing(course, 200)).getDrawingPatriarch();
        var chart = drawings.getCharts().getFirst();

        assertThat(chart.getTitleText().getString()).contains("Tăng dần").contains("Đo gì");
        var seen = drawings.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        assertThat(seen.getDescr()).isEqualTo("Nói cho người không thấy");
        assertThat(chart.getCTChart().getPlotArea().getLineChartList()).hasSize(1);
    }

    @Test
    void laysAMapsTilesAsCellsTheDarkerTheMore() throws IOException {
        var tiles = List.of(
                new Drawing.Tile(0, 0, "A", "50 %", Optional.of(1)),
                new Drawing.Tile(0, 2, "=B", "12 %", Optional.of(0)),
                new Drawing.Tile(1, 1, "C", "chưa gửi", Optional.empty()));

        var sheet = written(draft ->
                draft.drawing(new Drawing.TileMap(caption("A trước"), tiles, List.of("dưới 25 %", "từ 25 %")), 0));

        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("A\n50 %");
        assertThat(sheet.getRow(2).getCell(1)).isNull();
        assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.STRING);
        assertThat(light(sheet.getRow(2).getCell(0)))
                .isLessThan(light(sheet.getRow(2).getCell(2)));
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).contains("dưới 25 %; từ 25 %");
    }

    private static int light(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundXSSFColor().getRGB()[0] & 0xFF;
    }

    @Test
    void showsADifferenceWithASignAndKeepsItsNumber() throws IOException {
        var sheet = written(draft -> draft.row(
                CellLook.BODY,
                List.of(
                        new CellContent.Difference(new BigDecimal("5.2"), 2),
                        new CellContent.Difference(new BigDecimal("-1.5"), 2),
                        new CellContent.Difference(BigDecimal.ZERO, 2))));

        var row = sheet.getRow(0);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-1.5);
        assertThat(row.getCell(0).getCellStyle().getDataFormatString())
                .isEqualTo("[$-42A]\"▲ \"#,##0.00;[$-42A]\"▼ \"#,##0.00;[$-42A]\"＝\"");
    }

    @Test
    void namesItsStylesByWhatTheyMean() throws IOException {
        String styles = part(bytes(WorkbookDraftTest::someRows), "xl/styles.xml");

        assertThat(styles)
                .contains("<cellStyle name=\"TĐ Tên bảng\"")
                .contains("<cellStyle name=\"Normal\" xfId=\"0\"");
        assertThat(styles.indexOf("<cellStyles")).isGreaterThan(styles.indexOf("</cellXfs>"));
    }

    @Test
    void laysATableThatIsTooWideForAPageOnSeveralThatBeginWithItsNames() throws IOException {
        var widths = Stream.generate(() -> 14.0).limit(40).toList();

        var sheet = written(draft -> draft.columns(widths, 3)
                .line(CellLook.TITLE, "Tên")
                .row(CellLook.BODY, List.of(CellContent.words("a"))));

        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:C");
        assertThat(sheet.getColumnBreaks()).isNotEmpty();
        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
        assertThat(sheet.getMergedRegion(0).getLastColumn()).isEqualTo(sheet.getColumnBreaks()[0]);
    }

    private static Drawing.Caption caption(String title) {
        return new Drawing.Caption(title, "Đo gì", "Nói cho người không thấy", "%", 2);
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column))
                .filter(Objects::nonNull)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void makesARowHighEnoughForItsText() throws IOException {
        var sheet = written(draft -> {
            draft.row(CellLook.BODY, List.of(CellContent.words("ngắn")));
            draft.row(
                    CellLook.BODY, List.of(CellContent.words("một câu dài hơn chiều rộng của ô nhiều lần ".repeat(4))));
        });

        assertThat(sheet.getRow(1).getHeightInPoints())
                .isGreaterThan(4 * sheet.getRow(0).getHeightInPoints());
    }

    @Test
    void givesTheSameBytesForTheSameContent() throws IOException {
        assertThat(bytes(WorkbookDraftTest::someRows)).isEqualTo(bytes(WorkbookDraftTest::someRows));
    }

    @Test
    void writesAZipThatAPlainReaderCanRead() throws IOException {
        Set<String> names = new HashSet<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(WorkbookDraftTest::someRows)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(names.add(entry.getName())).isTrue();
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                zip.readAllBytes();
            }
        }
        assertThat(names).contains("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
    }

    private static void someRows(SheetDraft draft) {
        draft.line(CellLook.TITLE, "Tên");
        draft.row(CellLook.BODY, List.of(CellContent.words("a"), CellContent.whole(5)));
    }

    @Test
    void keepsTheNumbersOfChartsThatHaveMoreThanTheyAreHigh() throws IOException {
        var sheet = written(draft -> draft.drawing(chart("Một", 1), 20)
                .gap()
                .drawing(chart("Hai", 100), 20)
                .line(CellLook.NOTE, "Hết"));

        var charts = sheet.getDrawingPatriarch().getCharts();
        assertThat(charts).extracting(drawn -> numbers(sheet, drawn)).containsExactly(numbers(1), numbers(100));
    }

    private static Drawing chart(String title, int first) {
        var bars = numbers(first).stream()
                .map(number -> new Drawing.Bar("a" + number, Optional.of(BigDecimal.valueOf(number)), "", false))
                .toList();
        return new Drawing.RankedBars(caption(title), bars, List.of());
    }

    private static List<Double> numbers(int first) {
        return IntStream.range(first, first + 6).mapToObj(Double::valueOf).toList();
    }

    /** What stands in the cells that a chart is drawn from. */
    private static List<Double> numbers(XSSFSheet sheet, XSSFChart chart) {
        var area = new AreaReference(
                chart.getChartSeries().getFirst().getSeries(0).getValuesData().getDataRangeReference(),
                SpreadsheetVersion.EXCEL2007);
        return Stream.of(area.getAllReferencedCells())
                .map(cell -> sheet.getRow(cell.getRow()).getCell(cell.getCol()).getNumericCellValue())
                .toList();
    }

    @Test
    void givesALongSheetWhatAnyOtherHas() throws IOException {
        Consumer<SheetDraft> content = draft -> {
            draft.line(CellLook.TITLE, "Tên").gap().heading(new Heading(List.of(List.of("TT"), List.of("Số", "Một"))));
            draft.pin(1);
            for (int i = 0; i < 300; i++) {
                draft.row(CellLook.BODY, List.of(CellContent.words("=A" + i + " <&> một\nhai"), CellContent.whole(i)));
            }
            draft.row(
                    CellLook.TOTAL,
                    List.of(CellContent.BLANK, new CellContent.Formula("SUM(B5:B304)", CellContent.whole(44850))));
        };

        try (var plain = new XSSFWorkbook(new ByteArrayInputStream(bytes(content)));
                var streamed = new XSSFWorkbook(new ByteArrayInputStream(longBytes(content)))) {
            assertThat(cells(streamed.getSheetAt(0))).isEqualTo(cells(plain.getSheetAt(0)));
            assertThat(streamed.getSheetAt(0).getMergedRegions())
                    .isEqualTo(plain.getSheetAt(0).getMergedRegions());
            assertThat(streamed.getPrintArea(0)).isEqualTo(plain.getPrintArea(0));
        }
        assertThat(longBytes(content)).isEqualTo(longBytes(content));
    }

    /** All that is in the cells, how they look, and how high the rows are. */
    private static List<String> cells(XSSFSheet sheet) {
        var cells = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell
                + " " + new DataFormatter(true).formatCellValue(cell) + " "
                + cell.getCellStyle().getIndex() + " " + row.getHeight())));
        return cells;
    }

    @Test
    void refusesAChartWhereRowsAreNotHeld() {
        assertThatIllegalStateException().isThrownBy(() -> longBytes(draft -> draft.drawing(chart("Một", 1), 20)));
    }

    private static byte[] longBytes(Consumer<SheetDraft> content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var draft = WorkbookDraft.of("Tên", "Tác giả", CREATED)) {
            content.accept(draft.longSheet("Bảng 1", "Chân trang").columns(List.of(12.0, 12.0, 12.0)));
            draft.write(out);
        }
        return out.toByteArray();
    }

    private static XSSFSheet written(Consumer<SheetDraft> content) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(content)))) {
            return workbook.getSheetAt(0);
        }
    }

    private static byte[] bytes(Consumer<SheetDraft> content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var draft = WorkbookDraft.of("Tên", "Tác giả", CREATED)) {
            content.accept(draft.sheet("Bảng 1", "Chân trang").columns(List.of(12.0, 12.0, 12.0)));
            draft.write(out);
        }
        return out.toByteArray();
    }
}
