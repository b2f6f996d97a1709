package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.programme.Shipped;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.Limits;

/** Cells that Excel 365 shows with a discussion in place of a comment. */
class DiscussionsTest {

    private static final Rules RULES = new Rules(RuleCatalogue.of(Shipped.urban()), id -> "/rules#" + id);

    private final ReplyWorkbooks replies = new ReplyWorkbooks(Limits.DEFAULT);

    @Test
    void answersInADiscussionSoThatExcelShowsIt() throws IOException {
        byte[] sent = withDiscussion(workbook());

        var first = reply(sent, "A1");
        var second = reply(first.content());

        var talk = part(first, "xl/threadedComments/threadedComment1.xml");
        assertThat(talk)
                .contains("<text>Ai nhập số này?</text>")
                .contains("parentId=\"{11111111-1111-1111-1111-111111111111}\"")
                .contains("Ô này cần một số");
        assertThat(part(first, "xl/persons/person.xml")).contains("displayName=\"Nguyễn A\"", "displayName=\"tiendo\"");
        assertThat(part(second, "xl/threadedComments/threadedComment1.xml"))
                .contains("<text>Ai nhập số này?</text>")
                .doesNotContain("Ô này cần một số");
        assertThat(part(second, "xl/persons/person.xml").split("tiendo\"", -1)).hasSizeLessThanOrEqualTo(3);
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook()) {
            comment(book);
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void comment(Workbook book) {
        var sheet = book.createSheet("Số liệu");
        var cell = sheet.createRow(0).createCell(0);
        cell.setCellValue("x");
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 2, 1, 4, 4));
        comment.setString(
                book.getCreationHelper().createRichTextString("[Threaded comment]\n\nComment:\n    Ai nhập số này?"));
        comment.setAuthor("tc={11111111-1111-1111-1111-111111111111}");
        cell.setCellComment(comment);
    }

    /** As Excel 365 writes it beside the comment that older programs show. */
    private static byte[] withDiscussion(byte[] workbook) throws IOException {
        var parts = new TreeMap<>(PackageParts.of(workbook).parts());
        put(parts, "xl/threadedComments/threadedComment1.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">\
                <threadedComment ref="A1" dT="2025-06-10T02:03:04.05" personId="{22222222-2222-2222-2222-222222222222}" \
                id="{11111111-1111-1111-1111-111111111111}"><text>Ai nhập số này?</text></threadedComment></ThreadedComments>""");
        put(parts, "xl/persons/person.xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">\
                <person displayName="Nguyễn A" id="{22222222-2222-2222-2222-222222222222}" userId="a" providerId="None"/></personList>""");
        String types = "http://schemas.microsoft.com/office/2017/10/relationships/";
        insert(
                parts,
                "xl/worksheets/_rels/sheet1.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rIdT\" Type=\"" + types
                        + "threadedComment\" Target=\"../threadedComments/threadedComment1.xml\"/>");
        insert(
                parts,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rIdP\" Type=\"" + types + "person\" Target=\"persons/person.xml\"/>");
        insert(parts, "[Content_Types].xml", "</Types>", """
                <Override PartName="/xl/threadedComments/threadedComment1.xml" \
                ContentType="application/vnd.ms-excel.threadedcomments+xml"/>\
                <Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>""");
        return zipped(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void insert(Map<String, byte[]> parts, String name, String before, String more) {
        String content = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        put(parts, name, content.replace(before, more + before));
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String part(Reply reply, String name) throws IOException {
        return new String(
                PackageParts.of(reply.content()).parts().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private Reply reply(byte[] sent, String... cells) {
        var answer = new SenderAnswer(
                new FileName("bao-cao.xlsx"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                State.REJECTED,
                Arrays.stream(cells).map(DiscussionsTest::error).toList());
        return replies.write(sent, answer, RULES, Locale.of("vi"));
    }

    private static Finding error(String cell) {
        return TestFinding.error("DA04")
                .in("B01", "Số liệu")
                .at(cell)
                .saw("ghi chữ", "một số")
                .saying("Ô này cần một số. Ghi số. [DA04]", "This needs a number. [DA04]")
                .build();
    }
}
