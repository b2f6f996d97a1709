package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;

/** What NĐ 30/2020, appendix I asks of a report, and what its readers do. */
class DocxReportsTest {

    @Test
    void namesCountryIssuerAndSubjectAndLeavesNumberAndDateToTheRegistry() throws IOException {
        try (var report = opened(SampleReports.rich())) {
            var top = report.getTables().getFirst().getRow(0);

            assertThat(texts(top.getCell(0).getParagraphs()))
                    .containsExactly("ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN", "Số:         /BC-UBND");
            assertThat(texts(top.getCell(1).getParagraphs()))
                    .containsExactly(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Điện Biên, ngày      tháng      năm 20…");
            var kind = paragraph(report, "BÁO CÁO");
            assertThat(kind.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(kind.getRuns().getFirst().isBold()).isTrue();
            assertThat(paragraph(report, "gắn với phát triển đô thị").getAlignment())
                    .isEqualTo(ParagraphAlignment.CENTER);
        }
    }

    @Test
    void namesNoCountryInPlainEnglish() throws IOException {
        var plain = SampleReports.of(LetterManner.PLAIN, List.of(SampleReports.table()), List.of());

        try (var report = opened(plain)) {
            assertThat(text(report))
                    .doesNotContain("CỘNG HÒA", "Đơn vị tính", "Nơi nhận")
                    .contains("REPORT", "Unit: triệu đồng", "1,996,940", "37.97%");
        }
    }

    @Test
    void givesItsPartsRealHeadingsSoThatWordLeadsToThem() throws IOException {
        try (var report = opened(SampleReports.rich())) {
            assertThat(styleOf(report, "I. ĐÁNH GIÁ CHUNG")).isEqualTo("heading 1");
            assertThat(styleOf(report, "1. Kết quả theo đơn vị")).isEqualTo("heading 2");
            assertThat(outlineLevel(report, "heading 1")).isZero();
            assertThat(outlineLevel(report, "heading 2")).isEqualTo(1);
            assertThat(outlineLevel(report, "Phụ lục – Appendix")).isZero();
        }
    }

    @Test
    void saysEverySentenceFigureAndRemark() throws IOException {
        try (var report = opened(SampleReports.rich())) {
            assertThat(text(report))
                    .contains(
                            "đạt 37,97 % kế hoạch, tăng 7,18 điểm phần trăm so với tháng 5/2025, thấp hơn 7,24 điểm",
                            "- Trục đường 60 m thành phố Điện Biên Phủ đạt 71,9 % khối lượng.",
                            "1.996,9 tỷ đồng ＝",
                            "37,97 % ▲",
                            "không so sánh được",
                            "Giải ngân theo đơn vị",
                            "Đơn vị tính: triệu đồng",
                            "1.996.940",
                            "chưa gửi báo cáo",
                            "Số liệu sơ bộ; 9/10 đơn vị đã báo cáo",
                            "Tập trung tháo gỡ vướng mắc giải phóng mặt bằng tại 8 dự án (*).",
                            "(Người viết: Nguyễn Văn A, Sở Xây dựng, 18/06/2025)",
                            "(*) Số 8 dự án trong đoạn này không còn đúng: báo cáo không còn số liệu như vậy.");
        }
    }

    @Test
    void leavesDottedLinesForAnOfficerWhoHasWrittenNothing() throws IOException {
        var asked = new Block.Officer("causes", "Nguyên nhân chủ quan", Optional.empty());

        try (var report = opened(SampleReports.of(asked))) {
            var dotted = report.getParagraphs().stream()
                    .filter(one -> one.getCTP().xmlText().contains("leader=\"dot\""))
                    .toList();
            assertThat(dotted).hasSize(3);
        }
    }

    @Test
    void repeatsTheWholeHeadingOfATableAndPartsNoRow() throws IOException {
        try (var report = opened(SampleReports.of(SampleReports.table()))) {
            var table = report.getTables().get(1);

            assertThat(table.getRows()).hasSize(13).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void mergesTheLabelsOfAHeadingAsItsPathsSay() throws IOException {
        try (var report = opened(SampleReports.of(SampleReports.table()))) {
            var table = report.getTables().get(1);

            assertThat(table.getRow(0).getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .containsExactly("TT", "Đơn vị", "Kế hoạch năm", "Giải ngân", "Ngày nhận");
            assertThat(span(table, 0, 3)).isEqualTo(3);
            assertThat(table.getRow(0)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .hasToString("restart");
            assertThat(table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .hasToString("continue");
        }
    }

    @Test
    void setsNumbersRightWithTheirDecimals() throws IOException {
        try (var report = opened(SampleReports.of(SampleReports.table()))) {
            var total = report.getTables().get(1).getRow(2);

            assertThat(total.getCell(4).getText()).isEqualTo("37,97%");
            assertThat(styleName(report, total.getCell(4).getParagraphs().getFirst()))
                    .isEqualTo("Ô số – Table number");
            assertThat(report.getStyles()
                            .getStyleWithName("Ô số – Table number")
                            .getCTStyle()
                            .getPPr()
                            .getJc()
                            .getVal())
                    .hasToString("right");
        }
    }

    @Test
    void marksATotalByWeightAndNotByColourAlone() throws IOException {
        try (var report = opened(SampleReports.of(SampleReports.table()))) {
            var rows = report.getTables().get(1).getRows();

            assertThat(firstRun(rows.get(2).getCell(0)).isBold()).isTrue();
            assertThat(firstRun(rows.get(4).getCell(1)).isBold()).isFalse();
            assertThat(firstRun(rows.getLast().getCell(1)).isItalic()).isTrue();
        }
    }

    @Test
    void keepsASignatureWithTheLastSentence() throws IOException {
        try (var report = opened(SampleReports.rich())) {
            var last = paragraph(report, "Trên đây là báo cáo");
            var end = signature(report);

            assertThat(last.getCTP().getPPr().isSetKeepNext()).isTrue();
            assertThat(end.getRow(0).isCantSplitRow()).isTrue();
            assertThat(texts(end.getRow(0).getCell(0).getParagraphs()))
                    .containsExactly(
                            "Nơi nhận:",
                            "- Thường trực Tỉnh uỷ;",
                            "- Thường trực HĐND tỉnh;",
                            "- Các sở, ban, ngành tỉnh;",
                            "- Lưu: VT, TH.");
            assertThat(texts(end.getRow(0).getCell(1).getParagraphs()))
                    .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        }
    }

    @Test
    void givesEachAppendixASectionWithPageNumbersOfItsOwnAcrossWhereItIsWide() throws IOException {
        try (var report = opened(SampleReports.rich())) {
            var body = report.getDocument().getBody();
            var sections = body.getPList().stream()
                    .filter(one -> one.isSetPPr() && one.getPPr().isSetSectPr())
                    .map(one -> one.getPPr().getSectPr())
                    .toList();

            assertThat(text(report)).contains("PHỤ LỤC I", "PHỤ LỤC II", "PHỤ LỤC III", "(Kèm theo Báo cáo số");
            assertThat(sections).hasSize(3);
            assertThat(sections.getFirst().isSetPgNumType()).isFalse();
            assertThat(sections.get(1).getPgNumType().getStart()).hasToString("1");
            assertThat(sections.get(1).getPgSz().getW()).hasToString("11906");
            assertThat(sections.get(2).getPgSz().getW()).hasToString("16838");
            assertThat(sections.get(2).getPgSz().getOrient()).hasToString("landscape");
            assertThat(body.getSectPr().getPgNumType().getStart()).hasToString("1");
            assertThat(body.getSectPr().getPgSz().getW()).hasToString("11906");
        }
    }

    @Test
    void printsTheValueOfAFormulaAndTheTextOfALink() throws IOException {
        var appendix = new Appendix("Tổng", "Tổng hợp", 1, Optional.empty(), sheet -> {
            sheet.columns(List.of(20.0, 10.0));
            sheet.heading(new Heading(List.of(List.of("Trang"), List.of("Tổng"))))
                    .pin(1);
            int row = sheet.row(
                    CellLook.BODY,
                    List.of(
                            new CellContent.Link("Dự án", "Dự án"),
                            new CellContent.Formula("SUM(B2:B9)", CellContent.whole(1_234_567))));
            sheet.beside(row, new CellContent.Link("Bên cạnh", "Dự án"));
        });

        try (var report = opened(SampleReports.of(LetterManner.OFFICIAL, List.of(), List.of(appendix)))) {
            assertThat(text(report)).contains("Dự án", "1.234.567").doesNotContain("SUM", "Bên cạnh");
            assertThat(report.getDocument().xmlText()).doesNotContain("hyperlink", "instrText");
        }
    }

    @Test
    void saysWhereALongAppendixIsInsteadOfPrintingIt() throws IOException {
        try (var report = opened(SampleReports.rich())) {
            assertThat(text(report)).contains("Gồm 200.000 dòng, có trong tệp bảng tính kèm theo.");
            assertThat(text(report)).doesNotContain("8142000");
        }
    }

    @Test
    void leavesNoNearlyEmptyPagesForAppendicesThatAreElsewhere() throws IOException {
        var elsewhere =
                new Appendix("A", "Số liệu theo ô", 9_000, Optional.of(Sentence.of("Có trong tệp kèm theo.")), _ -> {});
        var appendices = List.of(elsewhere, elsewhere, elsewhere);

        try (var report = opened(SampleReports.of(LetterManner.OFFICIAL, List.of(), appendices))) {
            assertThat(report.getDocument().getBody().getPList())
                    .filteredOn(one -> one.isSetPPr() && one.getPPr().isSetSectPr())
                    .hasSize(1);
        }
    }

    @Test
    void takesStrangersTextForDataWhateverItHolds() throws IOException {
        String hostile =
                "Dự án \u202Eđảo\u0000</w:t></w:r><w:p/> & {PAGE} \u2028<w:altChunk/>\uFFFF\uD800 =HYPERLINK(\"x\")";
        String clean = "Dự án  đảo </w:t></w:r><w:p/> & {PAGE}  <w:altChunk/>   =HYPERLINK(\"x\")";
        var appendix = new Appendix("A", hostile, 1, Optional.empty(), sheet -> {
            sheet.columns(List.of(20.0));
            sheet.line(CellLook.NOTE, hostile).heading(new Heading(List.of(List.of(hostile))));
            sheet.row(CellLook.BODY, List.of(CellContent.words(hostile)));
        });
        var body = List.<Block>of(
                new Block.Title(1, "I.", hostile),
                Block.Paragraph.of(hostile),
                new Block.Picture(SampleReports.bar(hostile, "5")),
                new Block.Officer("x", hostile, Optional.empty()));

        try (var report = opened(SampleReports.of(LetterManner.OFFICIAL, body, List.of(appendix)))) {
            assertThat(report.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(clean, "I. " + clean);
            assertThat(report.getTables().getLast().getRow(1).getCell(0).getText())
                    .isEqualTo(clean);
            assertThat(report.getDocument().xmlText()).doesNotContain("w:altChunk ", "w:instrText", "w:hyperlink");
        }
    }

    @Test
    void breaksAWordThatIsLongerThanAnyColumnInsteadOfCrushingTheOthers() throws IOException {
        var heading = new Heading(List.of(List.of("Tên"), List.of("Số tiền (triệu đồng)")));
        var line = new Block.Line(
                CellLook.BODY, List.of(CellContent.words("x".repeat(10_000)), CellContent.whole(1_996_940)));
        var table = new Block.Table("Bảng", "", heading, List.of(1, 1), List.of(line), List.of());

        try (var report = opened(SampleReports.of(table))) {
            var widths = report.getTables().get(1).getCTTbl().getTblGrid().getGridColList();

            assertThat(Integer.parseInt(widths.get(1).getW().toString())).isGreaterThan(1_500);
        }
    }

    @Test
    void writesTheSameReportAsTheSameBytesWhereverTheMachineStands() {
        byte[] here = bytes(SampleReports.rich());
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(bytes(SampleReports.rich())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void tellsWhatItIsAndWhenItWasMadeByTheReportAlone() throws IOException {
        try (var report = opened(SampleReports.rich())) {
            var properties = report.getProperties().getCoreProperties();

            assertThat(properties.getCreated().toInstant()).isEqualTo(SampleReports.AS_OF);
            assertThat(properties.getTitle()).startsWith("BÁO CÁO Tình hình");
        }
    }

    private static int span(XWPFTable table, int row, int cell) {
        return table.getRow(row)
                .getCell(cell)
                .getCTTc()
                .getTcPr()
                .getGridSpan()
                .getVal()
                .intValue();
    }

    private static XWPFRun firstRun(XWPFTableCell cell) {
        return cell.getParagraphs().getFirst().getRuns().getFirst();
    }

    private static XWPFTable signature(XWPFDocument report) {
        return report.getTables().stream()
                .filter(table -> table.getText().contains("Nơi nhận"))
                .findFirst()
                .orElseThrow();
    }

    private static int outlineLevel(XWPFDocument report, String style) {
        return report.getStyles()
                .getStyleWithName(style)
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .intValue();
    }

    private static String styleOf(XWPFDocument report, String beginning) {
        return styleName(report, paragraph(report, beginning));
    }

    private static String styleName(XWPFDocument report, XWPFParagraph paragraph) {
        return report.getStyles().getStyle(paragraph.getStyle()).getName();
    }

    private static XWPFParagraph paragraph(XWPFDocument report, String beginning) {
        return report.getParagraphs().stream()
                .filter(one -> one.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(XWPFDocument report) {
        try (var extractor = new XWPFWordExtractor(report)) {
            extractor.setCloseFilesystem(false);
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFDocument opened(OfficialReport report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(report)));
    }

    static byte[] bytes(OfficialReport report) {
        return written(out -> DocxReports.write(report, out));
    }

    /** What is written. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
