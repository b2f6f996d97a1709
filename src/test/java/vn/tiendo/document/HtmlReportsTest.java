package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;

class HtmlReportsTest {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    @Test
    void saysWhatItIsAndInWhichLanguage() {
        var page = parsed(RichReport.vietnamese());

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("vi");
        assertThat(all(page, "title").getFirst().getTextContent())
                .isEqualTo(
                        "BÁO CÁO Kết quả thực hiện Chương trình phát triển đô thị tỉnh Điện Biên tháng 6 và 6 tháng đầu năm 2025");
        assertThat(text(page))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "/BC-UBND", "Nơi nhận:");
    }

    @Test
    void speaksEnglishInAPlainReportAndNamesNoCountry() {
        var page = parsed(RichReport.report(LetterManner.PLAIN, List.of(), List.of()));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(text(page)).contains("Contents").doesNotContain("VIỆT NAM").doesNotContain("Mục lục");
    }

    @Test
    void needsNothingElseAndMayLoadNothing() {
        var page = parsed(RichReport.vietnamese());

        assertThat(all(page, "meta").stream().map(meta -> meta.getAttribute("content")))
                .contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        assertThat(elements(page)).noneMatch(element -> element.hasAttribute("src"));
        assertThat(all(page, "a"))
                .isNotEmpty()
                .allMatch(link -> link.getAttribute("href").startsWith("#"));
        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "style").getFirst().getTextContent())
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void leadsToEveryPartAndAppendix() {
        var page = parsed(RichReport.vietnamese());
        var ids = elements(page).stream()
                .map(element -> element.getAttribute("id"))
                .toList();

        var targets = all(page, "a").stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();

        assertThat(targets).hasSize(13).doesNotHaveDuplicates().isSubsetOf(ids);
    }

    @Test
    void nestsItsHeadings() {
        var page = parsed(RichReport.vietnamese());

        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "h2").stream().map(Element::getTextContent))
                .contains("I. ĐÁNH GIÁ CHUNG", "PHỤ LỤC II Danh mục dự án");
        assertThat(all(page, "h3").stream().map(Element::getTextContent))
                .containsExactly("1. Theo đơn vị", "2. Theo nguồn vốn");
    }

    @Test
    void saysOfEachTablesCellsWhatTheyStandUnder() {
        var page = parsed(RichReport.vietnamese());
        var table = all(page, "table").getFirst();

        assertThat(child(table, "caption").getTextContent())
                .isEqualTo("Bảng 1. Giải ngân theo đơn vị đến hết tháng 6/2025 Đơn vị tính: triệu đồng");
        var heads = all(child(table, "thead"), "th");
        assertThat(heads).extracting(head -> head.getAttribute("scope")).contains("col", "colgroup");
        var row = all(child(table, "tbody"), "tr").get(1);
        assertThat(all(row, "th")).extracting(Element::getTextContent).containsExactly("Phường Điện Biên Phủ");
        assertThat(all(row, "td"))
                .extracting(Element::getTextContent)
                .containsExactly("1", "221.882", "15.934", "157.980", "71,20%", "");
    }

    @Test
    void leadsFromAFigureToWhatItIs() {
        var figure = all(parsed(RichReport.vietnamese()), "data").get(3);

        assertThat(figure.getTextContent()).isEqualTo("758.243 triệu đồng");
        assertThat(figure.getAttribute("value")).isEqualTo("758243");
        assertThat(figure.getAttribute("data-of")).isEqualTo("TLGN/province//2025-06");
    }

    @Test
    void drawsEachChartUnderItsFinding() {
        var figures = all(parsed(RichReport.vietnamese()), "figure");

        assertThat(figures).hasSize(5).allSatisfy(figure -> {
            assertThat(child(figure, "figcaption").getTextContent()).isNotBlank();
            assertThat(all(figure, "svg")).hasSize(1);
        });
        assertThat(figures)
                .extracting(figure -> child(figure, "svg").getAttribute("aria-labelledby"))
                .doesNotHaveDuplicates();
    }

    @Test
    void writesOfAFormulaWhatItComesToAndOfALinkItsText() {
        var page = parsed(withAppendix(sheet -> {
            sheet.columns(List.of(10.0, 10.0));
            sheet.row(
                    CellLook.TOTAL,
                    List.of(
                            new CellContent.Formula("SUM(B1:B9)", CellContent.whole(12_345)),
                            new CellContent.Link("Dự án", "DuAn")));
        }));

        assertThat(text(page)).contains("12.345", "Dự án").doesNotContain("SUM");
    }

    @Test
    void setsALineAmongRowsIntoTheirTableAndOneBehindThemUnderIt() {
        var page = parsed(withAppendix(sheet -> {
            sheet.columns(List.of(10.0, 10.0));
            sheet.row(CellLook.BODY, List.of(CellContent.words("a"), CellContent.whole(1)));
            sheet.line(CellLook.GROUP, "Nhóm hai");
            sheet.row(CellLook.BODY, List.of(CellContent.words("b"), CellContent.whole(2)));
            sheet.line(CellLook.NOTE, "Ô trống: chưa có số liệu.");
        }));

        assertThat(all(all(page, "table").getFirst(), "tr")).hasSize(3);
        assertThat(all(page, "tr").get(1).getTextContent()).isEqualTo("Nhóm hai");
        assertThat(all(page, "p").getLast().getTextContent()).isEqualTo("Ô trống: chưa có số liệu.");
    }

    @Test
    void writesAppendicesOfAnyLengthWithoutHoldingThem() throws IOException {
        var counted = new OutputStream() {
            private long bytes;

            @Override
            public void write(int b) {
                bytes++;
            }

            @Override
            public void write(byte[] buffer, int from, int length) {
                bytes += length;
            }
        };
        var written = new ArrayList<Long>();

        HtmlReports.write(
                withAppendix(sheet -> {
                    sheet.columns(List.of(10.0, 10.0));
                    for (int i = 0; i < 20_000; i++) {
                        sheet.row(CellLook.BODY, List.of(CellContent.words("dòng"), CellContent.whole(i)));
                        if (i == 10_000) {
                            written.add(counted.bytes);
                        }
                    }
                }),
                counted);

        assertThat(written.getFirst()).isBetween(counted.bytes / 3, counted.bytes * 2 / 3);
    }

    @Test
    void takesStrangersTextForDataWhateverItHolds() {
        String raw = html(HostileText.report());
        var page = parsed(HostileText.report());

        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "img")).isEmpty();
        assertThat(elements(page)).noneMatch(element -> element.hasAttribute("onerror"));
        assertThat(all(page, "a")).allMatch(link -> link.getAttribute("href").startsWith("#"));
        assertThat(raw).doesNotContain("\u202E").doesNotContain("\u2066").doesNotContain("\u0000");
        assertThat(all(page, "p").stream().map(Element::getTextContent))
                .anyMatch(text -> text.contains("<script>alert(1)</script></svg></style>"));
    }

    @Test
    void letsLongWordsBeBroken() {
        String outsideCharts = html(HostileText.report()).replaceAll("(?s)<svg.*?</svg>", "");

        assertThat(outsideCharts).doesNotContain("đ".repeat(41)).contains("đ".repeat(40) + "<wbr/>");
    }

    @Test
    void writesTheSameReportAsTheSameBytesWhereverItIsMade() {
        var here = bytes(RichReport.vietnamese());

        assertThat(bytes(RichReport.vietnamese())).isEqualTo(here);
        assertThat(Elsewhere.made(() -> bytes(RichReport.vietnamese()))).isEqualTo(here);
    }

    private static OfficialReport withAppendix(Consumer<SheetWriter> table) {
        var appendix = new Appendix("Dự án", "Danh mục", 20_000, Optional.empty(), table);
        return RichReport.report(LetterManner.OFFICIAL, List.of(), List.of(appendix));
    }

    private static byte[] bytes(OfficialReport report) {
        try {
            var out = new ByteArrayOutputStream();
            HtmlReports.write(report, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(OfficialReport report) {
        return new String(bytes(report), StandardCharsets.UTF_8);
    }

    /** It is well-formed, so that it can be read by strict readers, too. */
    private static Document parsed(OfficialReport report) {
        String html = html(report);
        assertThat(html).startsWith(DOCTYPE);
        byte[] markup = html.substring(DOCTYPE.length()).strip().getBytes(StandardCharsets.UTF_8);
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(markup));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Document page) {
        return page.getDocumentElement().getTextContent();
    }

    private static List<Element> elements(Document page) {
        return all(page.getDocumentElement(), "*");
    }

    private static List<Element> all(Document page, String name) {
        return all(page.getDocumentElement(), name);
    }

    private static List<Element> all(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element child(Element within, String name) {
        return all(within, name).getFirst();
    }
}
