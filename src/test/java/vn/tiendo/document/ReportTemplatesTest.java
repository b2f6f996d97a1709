package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.document.TemplateFault.Kind;

/** Templates that offices make of the usual one, and files that are none. */
class ReportTemplatesTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";

    @ParameterizedTest
    @EnumSource
    void shipsAUsualOneWithoutFaults(LetterManner manner) {
        byte[] usual = DocxReportsTest.written(out -> ReportTemplates.usual(manner, out));

        assertThat(TemplateFaults.of(usual)).isEmpty();
    }

    @Test
    void writesTheSameReportWithTheUsualTemplateAsWithoutOne() {
        byte[] with = with(usual());

        assertThat(with).isEqualTo(DocxReportsTest.bytes(SampleReports.rich()));
    }

    @Test
    void leavesNoPromptAndNoControlInAReport() throws IOException {
        String document = text(NativeChartsTest.unpacked(with(usual())), DOCUMENT);

        assertThat(document).doesNotContain("w:sdt", "[CƠ QUAN", "[Nội dung", "[ký hiệu]");
    }

    @Test
    void givesTheTemplatesStylesMarginsAndWordsPrecedence() throws IOException {
        byte[] own = changed(
                usual(),
                STYLES,
                xml -> xml.replace("w:val=\"36\"", "w:val=\"44\"").replace("</w:styles>", "<!-- ours --></w:styles>"));
        own = changed(
                own,
                DOCUMENT,
                xml -> xml.replace("w:left=\"1701\"", "w:left=\"1985\"")
                        .replace("[TÊN LOẠI VĂN BẢN]", "[tên]")
                        .replace("Nơi nhận:", "Gửi đến:"));

        try (var report = new XWPFDocument(new ByteArrayInputStream(with(own)))) {
            var key = report.getStyles().getStyleWithName("Số chính – Key figure");
            assertThat(key.getCTStyle().getRPr().getSzArray(0).getVal()).hasToString("44");
            assertThat(report.getTables())
                    .anySatisfy(table -> assertThat(table.getText()).contains("Gửi đến:", "- Lưu: VT, TH."));
            var table = report.getTables().get(2).getCTTbl().getTblPr().getTblW();
            assertThat(table.getW())
                    .as("as wide as the page's text")
                    .hasToString(Integer.toString(11_906 - 1_985 - 964));
        }
    }

    @Test
    void knowsStylesByTheirNamesForWordRenamesTheirIds() throws IOException {
        byte[] own = changed(
                usual(),
                STYLES,
                xml -> xml.replaceAll("w:styleId=\"Heading1\"", "w:styleId=\"u1\"")
                        .replace("<w:name w:val=\"heading 1\"/>", "<w:name w:val=\"Heading 1\"/>"));

        try (var report = new XWPFDocument(new ByteArrayInputStream(with(own)))) {
            var title = report.getParagraphs().stream()
                    .filter(one -> one.getText().equals("I. ĐÁNH GIÁ CHUNG"))
                    .findFirst()
                    .orElseThrow();

            assertThat(title.getStyle()).isEqualTo("u1");
        }
    }

    @Test
    void addsTheStylesThatATemplateLacks() throws IOException {
        byte[] own = changed(usual(), STYLES, xml -> xml.replaceAll("(?s)<w:style .*</w:style>", ""));

        try (var report = new XWPFDocument(new ByteArrayInputStream(with(own)))) {
            assertThat(report.getStyles().getStyleWithName("Ô số – Table number"))
                    .isNotNull();
        }
    }

    @Test
    void tellsWhichTagsAreUnknownMissingAndDoubled() throws IOException {
        byte[] own = changed(
                usual(),
                DOCUMENT,
                xml -> xml.replace("w:val=\"symbol\"", "w:val=\"sumbol\"")
                        .replace("w:val=\"signer\"", "w:val=\"office\""));

        assertThat(TemplateFaults.of(own))
                .containsExactlyInAnyOrder(
                        new TemplateFault(Kind.UNKNOWN_TAG, "sumbol"),
                        new TemplateFault(Kind.MISSING_TAG, "symbol"),
                        new TemplateFault(Kind.MISSING_TAG, "signer"),
                        new TemplateFault(Kind.DOUBLED_TAG, "office"))
                .noneMatch(TemplateFault::forbidsUse);
    }

    @Test
    void leavesAControlOfTheOfficesOwnAsItIs() throws IOException {
        byte[] own = changed(usual(), DOCUMENT, xml -> xml.replace("w:val=\"place\"", "w:val=\"crest\""));

        assertThat(text(NativeChartsTest.unpacked(with(own)), DOCUMENT)).contains("w:val=\"crest\"", "[Địa danh]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"body", "subject", "appendices"})
    void writesNoReportWhereItWouldLosePartsOfIt(String tag) throws IOException {
        byte[] own = changed(usual(), DOCUMENT, xml -> xml.replace("w:val=\"" + tag + "\"", "w:val=\"other\""));

        assertThatThrownBy(() -> with(own))
                .isInstanceOfSatisfying(
                        TemplateRefused.class,
                        refused ->
                                assertThat(refused.faults()).containsExactly(new TemplateFault(Kind.MISSING_TAG, tag)));
    }

    @Test
    void wantsTheBodyOutsideOfTables() throws IOException {
        byte[] own = changed(
                usual(),
                DOCUMENT,
                xml -> xml.replace("w:val=\"body\"", "w:val=\"x\"").replace("w:val=\"signer\"", "w:val=\"body\""));

        assertThat(TemplateFaults.of(own)).contains(new TemplateFault(Kind.MISPLACED_TAG, "body"));
    }

    @Test
    void refusesMacros() throws IOException {
        byte[] own = changed(
                usual(),
                TYPES,
                xml -> xml.replace(
                        "wordprocessingml.document.main+xml", "wordprocessingml.document.macroEnabled.main+xml"));

        assertThat(TemplateFaults.of(own)).extracting(TemplateFault::kind).contains(Kind.PROGRAM);
    }

    @Test
    void refusesEmbeddedObjects() throws IOException {
        byte[] own = withRelation("oleObject", "embeddings/x.bin", "Internal");

        assertThat(TemplateFaults.of(own)).containsExactly(new TemplateFault(Kind.PROGRAM, "embeddings/x.bin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "attachedTemplate", "hyperlink", "frame"})
    void refusesWhatIsFetchedFromOutside(String kind) throws IOException {
        byte[] own = withRelation(kind, "https://example.org/x", "External");

        assertThat(TemplateFaults.of(own)).containsExactly(new TemplateFault(Kind.OUTSIDE, "https://example.org/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INCLUDETEXT \"C:\\\\x\"", " dde excel x", "HYPERLINK \"http://x\""})
    void refusesFieldsThatFetch(String instruction) throws IOException {
        byte[] own = changed(
                usual(),
                DOCUMENT,
                xml -> xml.replace(
                        "<w:sectPr",
                        "<w:p><w:r><w:instrText>" + instruction.replace("\"", "&quot;")
                                + "</w:instrText></w:r></w:p><w:sectPr"));

        assertThat(TemplateFaults.of(own)).extracting(TemplateFault::kind).containsExactly(Kind.OUTSIDE);
    }

    @Test
    void refusesWhatWouldBecomeTooBig() throws IOException {
        var parts = NativeChartsTest.unpacked(usual());
        parts.put("word/media/white.bmp", new byte[41_000_000]);

        assertThat(TemplateFaults.of(packed(parts))).containsExactly(new TemplateFault(Kind.TOO_BIG, ""));
        assertThat(TemplateFaults.of(new byte[6_000_000])).containsExactly(new TemplateFault(Kind.TOO_BIG, ""));
    }

    @Test
    void refusesDocumentTypesAndWhatIsNoDocumentAtAll() throws IOException {
        byte[] own = changed(
                usual(),
                DOCUMENT,
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));

        assertThat(TemplateFaults.of(own)).containsExactly(new TemplateFault(Kind.UNREADABLE, ""));
        assertThat(TemplateFaults.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(new TemplateFault(Kind.UNREADABLE, ""));
        assertThat(TemplateFaults.of(new byte[0])).containsExactly(new TemplateFault(Kind.UNREADABLE, ""));
    }

    @Test
    void fillsControlsRoundCellsAndRowsAsWell() throws IOException {
        byte[] own = changed(usual(), DOCUMENT, xml -> {
            String tag = "<w:tag w:val=\"recipients\"/>";
            int control = xml.lastIndexOf("<w:sdt>", xml.indexOf(tag));
            int end = xml.indexOf("</w:sdt>", control) + "</w:sdt>".length();
            int cell = xml.lastIndexOf("<w:tc>", control);
            int cellEnd = xml.indexOf("</w:tc>", end) + "</w:tc>".length();
            return xml.substring(0, cell) + "<w:sdt><w:sdtPr>" + tag + "</w:sdtPr><w:sdtContent><w:tc><w:p><w:r>"
                    + "<w:t>x</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>" + xml.substring(cellEnd);
        });

        try (var report = new XWPFDocument(new ByteArrayInputStream(with(own)))) {
            assertThat(report.getTables())
                    .anySatisfy(table -> assertThat(table.getText()).contains("- Lưu: VT, TH."));
        }
    }

    private static byte[] usual() {
        return ReportTemplates.usual(LetterManner.OFFICIAL);
    }

    private static byte[] with(byte[] template) {
        return DocxReportsTest.written(out -> DocxReports.write(SampleReports.rich(), template, out));
    }

    private static byte[] withRelation(String kind, String target, String mode) throws IOException {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
        return changed(
                usual(),
                RELATIONS,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdX\" Type=\"" + type + "\" Target=\"" + target + "\" TargetMode=\"" + mode
                                + "\"/></Relationships>"));
    }

    private static byte[] changed(byte[] file, String name, UnaryOperator<String> change) throws IOException {
        var parts = NativeChartsTest.unpacked(file);
        String before = text(parts, name);
        String after = change.apply(before);
        assertThat(after).as("the change changes something").isNotEqualTo(before);
        parts.put(name, after.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(NativeChartsTest.part(parts, name), StandardCharsets.UTF_8);
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
