package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;

class PdfReportsTest {

    @Test
    void holdsTheWordsAndFiguresOfTheReport() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            assertThat(flowing(file))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "I. ĐÁNH GIÁ CHUNG",
                            "đạt 758.243 triệu đồng, bằng 37,97 % kế hoạch vốn năm, tăng 7,18 điểm phần trăm",
                            "TOÀN TỈNH 1.996.940 143.412 758.243 37,97%",
                            "1 Phường Điện Biên Phủ 221.882 15.934 157.980 71,20%",
                            "chưa gửi báo cáo",
                            "PHỤ LỤC II Danh mục dự án",
                            "7942069");
        }
    }

    @Test
    void writesInItsChartsWordsThatCanBeFound() throws IOException {
        try (var file = opened(RichReport.report(
                LetterManner.OFFICIAL,
                List.of(new Block.Picture(RichReport.bars()), new Block.Picture(RichReport.course())),
                List.of()))) {
            assertThat(flowing(file))
                    .contains("Bình quân toàn tỉnh 37,97 %", "Xã Mường Nhé", "30,40 %", "Năm 2024: 93,60 %");
        }
    }

    @Test
    void saysWhatEachChartShowsToThoseWhoCannotSeeIt() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            var figures = new ArrayList<String>();
            collect(file.getDocumentCatalog().getStructureTreeRoot(), "Figure", figures);

            assertThat(figures).hasSize(5).contains(RichReport.bars().caption().described(), "Tổng 79,06 điểm.");
        }
    }

    @Test
    void isPrintedOnA4WithTheOfficialMargins() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            assertThat(millimetres(file.getPage(0).getMediaBox())).isEqualTo("210x297");
        }
    }

    @Test
    void laysAppendicesAcrossOrOnA3WhereTheyAreTooWide() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            assertThat(millimetres(page(file, "PHỤ LỤC I ").getMediaBox())).isEqualTo("210x297");
            assertThat(millimetres(page(file, "PHỤ LỤC II ").getMediaBox())).isEqualTo("297x210");
            assertThat(millimetres(page(file, "PHỤ LỤC III ").getMediaBox())).isEqualTo("420x297");
        }
    }

    @Test
    void numbersPagesFromTheSecondOnAndThoseOfEachAppendixAnew() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            assertThat(text(file, 0)).startsWith("ỦY BAN NHÂN DÂN");
            assertThat(text(file, 1)).startsWith("2 ");
            int first = IntStream.range(0, file.getNumberOfPages())
                    .filter(page -> text(file, page).contains("PHỤ LỤC II "))
                    .findFirst()
                    .orElseThrow();
            assertThat(text(file, first)).startsWith("1 ");
            assertThat(text(file, first + 1)).startsWith("2 ");
        }
    }

    @Test
    void repeatsATablesHeadingOnEachPage() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            var pages = IntStream.range(0, file.getNumberOfPages())
                    .mapToObj(page -> text(file, page))
                    .filter(text -> text.contains("Nâng cấp đường nội thị"))
                    .toList();

            assertThat(pages)
                    .hasSizeGreaterThan(3)
                    .allMatch(text -> text.contains("Mã dự án") && text.contains("Luỹ kế"));
        }
    }

    @Test
    void leavesOutTheAppendixThatNobodyWouldPrintAndSaysSo() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            String last = text(file, file.getNumberOfPages() - 1);

            assertThat(last)
                    .contains("PHỤ LỤC IV", "PHỤ LỤC V", "kèm theo ở tệp .xlsx")
                    .doesNotContain("7942010");
        }
    }

    @Test
    void hasABookmarkForEachPartAndAppendix() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            var parts = new ArrayList<String>();
            var within = new ArrayList<String>();
            for (PDOutlineItem item :
                    file.getDocumentCatalog().getDocumentOutline().children()) {
                parts.add(item.getTitle());
                item.children().forEach(child -> within.add(child.getTitle()));
            }

            assertThat(parts).hasSize(10).contains("I. ĐÁNH GIÁ CHUNG", "PHỤ LỤC II. Danh mục dự án");
            assertThat(within).containsExactly("1. Theo đơn vị", "2. Theo nguồn vốn");
        }
    }

    @Test
    void saysWhatItIsAndThatItIsForKeepingAndForBeingReadOut() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            var catalog = file.getDocumentCatalog();
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentInformation().getTitle()).startsWith("BÁO CÁO Kết quả thực hiện");
            assertThat(metadata)
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "2025-06-25T09:30:00Z");
            assertThat(catalog.getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void bearsItsLettersWithIt() throws IOException {
        try (var file = opened(RichReport.vietnamese())) {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("+LiberationSerif");
                }
            }
        }
    }

    @Test
    void neverPrintsTheSignatureOnAPageOfItsOwn() throws IOException {
        for (int lines = 18; lines < 36; lines += 3) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                body.add(Block.Paragraph.of("Dòng"));
            }
            body.add(Block.Paragraph.of("Trên đây là báo cáo./."));
            try (var file = opened(RichReport.report(LetterManner.OFFICIAL, body, List.of()))) {
                assertThat(text(file, file.getNumberOfPages() - 1)).contains("Trên đây là báo cáo./.");
            }
        }
    }

    @Test
    void endsNoPageWithAHeading() throws IOException {
        for (int lines = 16; lines < 32; lines += 3) {
            var body = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                body.add(Block.Paragraph.of("Dòng"));
            }
            body.add(new Block.Title(1, "II.", "ĐẦU MỤC"));
            body.add(new Block.Picture(RichReport.course()));
            try (var file = opened(RichReport.report(LetterManner.OFFICIAL, body, List.of()))) {
                assertThat(text(file, 0)).doesNotEndWith("ĐẦU MỤC");
            }
        }
    }

    @Test
    void takesStrangersTextForDataWhateverItHolds() throws IOException {
        try (var file = opened(HostileText.report())) {
            assertThat(flowing(file)).contains("<script>alert(1)</script></svg></style>");
            assertThat(file.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(file.getDocumentCatalog().getNames()).isNull();
            for (PDPage page : file.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void printsAStandInForWhatHasNoLetter() throws IOException {
        var body = List.<Block>of(Block.Paragraph.of("Bằng ＝ và mặt cười \uD83D\uDE00."));

        try (var file = opened(RichReport.report(LetterManner.OFFICIAL, body, List.of()))) {
            assertThat(flowing(file)).contains("Bằng = và mặt cười □.");
        }
    }

    @Test
    void writesNumbersAsThePlainReportsLanguageDoes() throws IOException {
        var table = new Block.Table(
                "Table",
                "",
                new Heading(List.of(List.of("Unit"), List.of("Sum"))),
                List.of(1, 1),
                List.of(new Block.Line(CellLook.BODY, List.of(CellContent.words("A"), CellContent.whole(12_345)))),
                List.of());

        try (var file = opened(RichReport.report(LetterManner.PLAIN, List.of(table), List.of()))) {
            assertThat(flowing(file)).contains("A 12,345").doesNotContain("VIỆT NAM");
        }
    }

    @Test
    void writesTheSameReportAsTheSameBytesWhereverItIsMade() {
        var here = bytes(RichReport.vietnamese());

        assertThat(bytes(RichReport.vietnamese())).isEqualTo(here);
        assertThat(Elsewhere.made(() -> bytes(RichReport.vietnamese()))).isEqualTo(here);
    }

    @Test
    void differsWithTheInstantThatItTells() {
        var report = RichReport.report(LetterManner.OFFICIAL, List.of(), List.of());
        var later = new OfficialReport(
                report.manner(),
                report.head(),
                report.kind(),
                report.subject(),
                report.body(),
                report.signature(),
                report.recipients(),
                report.appendices(),
                Instant.parse("2025-07-01T00:00:00Z"));

        assertThat(bytes(later)).isNotEqualTo(bytes(report));
    }

    @Test
    void printsAnAppendixWithoutATable() throws IOException {
        var empty = new Appendix("Trống", "Chưa có số liệu", 0, Optional.of(Sentence.of("…")), sheet -> {});

        try (var file = opened(RichReport.report(LetterManner.OFFICIAL, List.of(), List.of(empty)))) {
            assertThat(flowing(file)).contains("PHỤ LỤC I Chưa có số liệu");
        }
    }

    private static byte[] bytes(OfficialReport report) {
        try {
            var out = new ByteArrayOutputStream();
            PdfReports.write(report, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument opened(OfficialReport report) throws IOException {
        return Loader.loadPDF(bytes(report));
    }

    private static PDPage page(PDDocument file, String words) {
        return IntStream.range(0, file.getNumberOfPages())
                .filter(page -> text(file, page).contains(words))
                .mapToObj(file::getPage)
                .findFirst()
                .orElseThrow();
    }

    private static String text(PDDocument file, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(file).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, as if it stood on one line. */
    private static String flowing(PDDocument file) throws IOException {
        return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
    }

    private static String millimetres(PDRectangle box) {
        return Math.round(box.getWidth() / 72 * 25.4) + "x" + Math.round(box.getHeight() / 72 * 25.4);
    }

    private static void collect(PDStructureNode node, String type, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element.getAlternateDescription());
                }
                collect(element, type, found);
            }
        }
    }
}
