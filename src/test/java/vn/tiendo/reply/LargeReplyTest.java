package vn.tiendo.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.programme.Shipped;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Limits;

/** The largest workbook that is taken, answered in a JVM with 256 MB: nothing grows with the number of its cells. */
class LargeReplyTest {

    private static final int COLUMNS = 100;
    private static final int ROWS = 4_990;
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void isMarkedInLittleMemory() throws IOException, InterruptedException {
        var file = folder.resolve("lon.xlsx");
        write(file);
        assertThat(Files.size(file)).isBetween(19L << 20, Limits.DEFAULT.fileBytes());

        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeReplyTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).endsWith("whole .xlsx");
    }

    static void main(String[] args) throws IOException {
        var rules = new Rules(RuleCatalogue.of(Shipped.urban()), id -> id);
        var cells = IntStream.rangeClosed(1, 60_000)
                .mapToObj(i -> new CellAddress(1 + (i - 1) / COLUMNS, 1 + (i - 1) % COLUMNS).toString())
                .toList();
        var finding = TestFinding.error("DA04")
                .in("B01", "S")
                .at(cells)
                .saw("x", "")
                .saying("Ghi số. [DA04]", "")
                .build();
        var answer = new SenderAnswer(
                new FileName("lon.xlsx"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                State.REJECTED,
                List.of(finding));

        var reply = new ReplyWorkbooks(Limits.DEFAULT)
                .write(Files.readAllBytes(Path.of(args[0])), answer, rules, Locale.of("vi"));

        System.out.println((reply.isWhole() ? "whole " : "alone ") + reply.extension());
    }

    /** Half a million cells, and a picture that fills the file up. */
    private static void write(Path file) throws IOException {
        var random = new Random(5);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="%scontent-types"><Default Extension="rels" \
                    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    <Override PartName="/xl/workbook.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""".formatted(PACKAGE));
            part(zip, "_rels/.rels", pointer("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", pointer("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(MAIN, OFFICE));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(UTF_8));
            for (int row = 1; row <= ROWS; row++) {
                zip.write(row(row, random).getBytes(UTF_8));
            }
            zip.write("</sheetData></worksheet>".getBytes(UTF_8));
            var picture = new byte[13 << 20];
            random.nextBytes(picture);
            zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
            zip.write(picture);
        }
    }

    private static String row(int row, Random random) {
        var cells = new StringBuilder("<row r=\"" + row + "\">");
        for (int column = 1; column <= COLUMNS; column++) {
            cells.append("<c r=\"")
                    .append(new CellAddress(row, column))
                    .append("\"><v>")
                    .append(random.nextLong(Long.MAX_VALUE))
                    .append("</v></c>");
        }
        return cells.append("</row>").toString();
    }

    private static String pointer(String kind, String target) {
        return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, OFFICE, kind, target);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
