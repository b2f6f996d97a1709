package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** What NĐ 30/2020/NĐ-CP, appendix I asks of a letter. */
class DocxLettersTest {

    private static final Letterhead HEAD =
            new Letterhead(List.of(), List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN"), "UBND-TH", "Điện Biên");

    @Test
    void isA4WithTheOfficialMarginsAndTheNumberOfThePageFromTheSecondOn() throws IOException {
        try (var letter = letter(HEAD, "Nội dung.", 3)) {
            var section = letter.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(millimetres(section.getPgMar().getTop())).isBetween(20.0, 25.0);
            assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20.0, 25.0);
            assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30.0, 35.0);
            assertThat(millimetres(section.getPgMar().getRight())).isBetween(15.0, 20.0);
            assertThat(section.isSetTitlePg()).isTrue();
            var policy = letter.getHeaderFooterPolicy();
            assertThat(policy.getFirstPageHeader().getText()).isBlank();
            var number = policy.getDefaultHeader().getParagraphs().getFirst();
            assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        }
    }

    @Test
    void namesCountryMottoIssuerAndLeavesNumberAndDateToTheRegistry() throws IOException {
        try (var letter = letter(HEAD, "Nội dung.", 3)) {
            var top = letter.getTables().getFirst().getRow(0);

            assertThat(texts(top.getCell(0).getParagraphs()))
                    .containsSubsequence("ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN", "Số:         /UBND-TH", "V/v đôn đốc");
            assertThat(texts(top.getCell(1).getParagraphs()))
                    .containsSubsequence(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Điện Biên, ngày      tháng      năm 20…");
            assertThat(run(top.getCell(1).getParagraphs().getFirst()).isBold()).isTrue();
            assertThat(run(top.getCell(1).getParagraphs().getLast()).isItalic()).isTrue();
        }
    }

    @Test
    void setsItsTextJustifiedIn14PointsWithTheFirstLineMovedIn() throws IOException {
        try (var letter = letter(HEAD, "Nội dung của công văn.", 3)) {
            var paragraph = letter.getParagraphs().stream()
                    .filter(one -> one.getText().startsWith("Nội dung"))
                    .findFirst()
                    .orElseThrow();

            assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            assertThat(paragraph.getIndentationFirstLine()).isEqualTo(720);
            assertThat(paragraph.getSpacingAfter()).isGreaterThanOrEqualTo(120);
            assertThat(run(paragraph).getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run(paragraph).getFontSizeAsDouble()).isEqualTo(14.0);
        }
    }

    @Test
    void repeatsATablesHeaderAndPartsNoRow() throws IOException {
        try (var letter = letter(HEAD, "Nội dung.", 100)) {
            var table = letter.getTables().get(1);

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(101).allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void endsWithTheSignatureAndThoseWhoGetIt() throws IOException {
        try (var letter = letter(HEAD, "Nội dung.", 1)) {
            var end = letter.getTables().getLast().getRow(0);

            assertThat(texts(end.getCell(0).getParagraphs())).containsExactly("Nơi nhận:", "- Như trên;", "- Lưu: VT.");
            assertThat(texts(end.getCell(1).getParagraphs())).startsWith("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        }
    }

    @Test
    void writesTheSameLetterAsTheSameBytes() {
        assertThat(bytes(HEAD, "Nội dung.", 3)).isEqualTo(bytes(HEAD, "Nội dung.", 3));
    }

    @Test
    void takesStrangersTextForDataWhateverItHolds() throws IOException {
        try (var letter = letter(HEAD, "Huyện \u202Eđảo\u0000 <w:p> & {PAGE}\r\n=1+1", 0)) {
            assertThat(texts(letter.getParagraphs())).contains("Huyện  đảo  <w:p> & {PAGE}  =1+1");
        }
    }

    @Test
    void refusesATableWhoseRowsDoNotFit() {
        var columns = List.of(new Passage.Column("STT", 1, Passage.Align.CENTRE));

        assertThatThrownBy(() -> new Passage.Table(columns, List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsTheRuleUnderTheMottoAsLongAsTheMotto() {
        // Measured in Times New Roman Bold, 13 pt: 59,6 mm.
        assertThat(TextWidth.ofBold("Độc lập - Tự do - Hạnh phúc", 13)).isBetween(3_050, 3_450);
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / 1440 * 25.4;
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        return paragraph.getRuns().getFirst();
    }

    private static List<String> texts(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static XWPFDocument letter(Letterhead head, String text, int rows) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(head, text, rows)));
    }

    private static byte[] bytes(Letterhead head, String text, int rows) {
        var columns = List.of(
                new Passage.Column("STT", 1, Passage.Align.CENTRE),
                new Passage.Column("Đơn vị", 5, Passage.Align.LEFT));
        var cells = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> List.of(Integer.toString(row), "UBND huyện Mường Nhé"))
                .toList();
        var letter = new OfficialLetter(
                LetterManner.OFFICIAL,
                head,
                "V/v đôn đốc",
                List.of("UBND huyện Mường Nhé"),
                List.of(new Passage.Paragraph(text), new Passage.Table(columns, cells)),
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), ""),
                List.of("Như trên", "Lưu: VT"));
        var out = new ByteArrayOutputStream();
        try {
            DocxLetters.write(letter, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
