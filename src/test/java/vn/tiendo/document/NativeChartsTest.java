package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;

/** Charts that Word draws itself and that can be edited there. */
class NativeChartsTest {

    @Test
    void drawsEveryDrawingNativelyButAMapWhichIsATable() throws IOException {
        var parts = parts(SampleReports.rich());

        assertThat(parts.keySet())
                .contains("word/charts/report1.xml", "word/charts/report4.xml")
                .doesNotContain("word/charts/report5.xml");
        assertThat(text(parts, "word/document.xml")).contains("Huyện Nậm Pồ", "chưa báo cáo", "trên 45 %");
    }

    @Test
    void tellsThoseWhoCannotSeeAChartWhatItShows() throws IOException {
        var document = text(parts(SampleReports.rich()), "word/document.xml");

        assertThat(document)
                .contains("descr=\"Huyện Mường Nhé giải ngân thấp nhất, chậm 24 điểm so với thời gian đã qua. Số liệu")
                .contains("<w:tblDescription w:val=\"Phía tây của tỉnh giải ngân thấp hơn. Số liệu");
    }

    @Test
    void labelsBarsWordForWordAndMarksWhatTheyAreHeldAgainst() throws IOException {
        var parts = parts(SampleReports.of(new Block.Picture(SampleReports.rankedBars())));

        assertThat(text(parts, "word/charts/report1.xml"))
                .contains(
                        "<a:t>52,31 %</a:t>",
                        "<a:t>21,10 %</a:t>",
                        "<c:v>Huyện Nậm Pồ (chưa báo cáo)</c:v>",
                        "<c:v>Toàn tỉnh: 37,97 %</c:v>",
                        "<c:orientation val=\"maxMin\"/>");
        assertThat(text(parts, "word/document.xml"))
                .contains("Toàn tỉnh: 37,97 %", "Thời gian đã qua của năm: 45,21 %");
    }

    @Test
    void cutsABarWhereItMeetsWhatItIsHeldAgainstAndLosesNothingOfIt() throws IOException {
        var bars = List.of(
                new Drawing.Bar("A", Optional.of(new BigDecimal("80")), "80", false),
                new Drawing.Bar("B", Optional.of(new BigDecimal("20")), "20", false));
        var drawing = new Drawing.RankedBars(
                SampleReports.rankedBars().caption(),
                bars,
                List.of(new Drawing.Reference("Bình quân", new BigDecimal("50"), "50")));

        var sheet = sheet(parts(SampleReports.of(new Block.Picture(drawing))));

        // Up to the mark, free, mark, beyond, room for the label: the axis goes to 100, a mark is half a point wide.
        assertThat(values(sheet, "A")).containsExactly("49.75", "0", "0.5", "29.75", "10");
        assertThat(values(sheet, "B")).containsExactly("20", "29.75", "0.5", "0", "10");
    }

    private static List<String> values(String sheet, String row) {
        String cells = sheet.substring(sheet.indexOf(">" + row + "<"));
        cells = cells.substring(0, cells.indexOf("</row>"));
        return Pattern.compile("<v>([^<]*)</v>")
                .matcher(cells)
                .results()
                .map(found ->
                        new BigDecimal(found.group(1)).stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void leavesAGapWhereNothingIsKnownAndDrawsNoZero() throws IOException {
        var parts = parts(SampleReports.of(new Block.Picture(SampleReports.course())));
        var chart = text(parts, "word/charts/report1.xml");

        assertThat(chart).contains("<c:dispBlanksAs val=\"gap\"/>").doesNotContain("<c:v>0</c:v>");
        assertThat(sheet(parts)).contains("<c/>").doesNotContain("<v>0</v>");
    }

    @Test
    void drawsAForecastAsItsTwoBounds() throws IOException {
        var parts = parts(SampleReports.of(new Block.Picture(SampleReports.course())));

        assertThat(text(parts, "word/charts/report1.xml"))
                .contains("<c:v>Dự báo ↓</c:v>", "<c:v>Dự báo ↑</c:v>", "<a:prstDash val=\"sysDot\"/>");
    }

    @Test
    void carriesItsNumbersInAWorkbookInWhichTextStaysText() throws IOException {
        var parts = parts(SampleReports.of(new Block.Picture(SampleReports.bar("=1+1_x000D_<v>", "5"))));

        assertThat(sheet(parts))
                .contains("<c t=\"inlineStr\" s=\"1\"><is><t xml:space=\"preserve\">=1+1_x005F_x000D_&lt;v&gt;</t>")
                .contains("<v>5</v>")
                .doesNotContain("<f>");
        assertThat(inner(parts, "xl/styles.xml")).contains("quotePrefix=\"1\"");
    }

    @Test
    void packsTheWorkbooksOfChartsWithoutAnyTime() throws IOException {
        byte[] book = part(parts(SampleReports.rich()), "word/embeddings/report1.xlsx");

        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
            }
        }
    }

    private static String sheet(Map<String, byte[]> parts) throws IOException {
        return inner(parts, "xl/worksheets/sheet1.xml");
    }

    private static String inner(Map<String, byte[]> parts, String name) throws IOException {
        return text(unpacked(part(parts, "word/embeddings/report1.xlsx")), name);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(part(parts, name), StandardCharsets.UTF_8);
    }

    static byte[] part(Map<String, byte[]> parts, String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow();
    }

    private static Map<String, byte[]> parts(OfficialReport report) throws IOException {
        return unpacked(DocxReportsTest.bytes(report));
    }

    static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
