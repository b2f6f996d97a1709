package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.store.OpenStores;

/** What the commands say of a nil report that came between two workbooks: receipts 1, 2 and 3 of one unit. */
class NilReportCommandsTest {

    private static final Path FILE = Path.of("input", "2025-06", "STC_2025-06.xlsx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    /** So that the commands find the database running. */
    @SuppressWarnings("NullAway.Init")
    private static OpenStores held;

    @BeforeAll
    static void takesAWorkbookANilReportAndAWorkbookIn() throws IOException {
        run("STC_2025-06.xlsx");
        var nil = spoken("nil", "--unit=STC", "--period=2025-06", "--by=Lò Thị Ơn");
        assertThat(nil.code()).as(nil.told()).isZero();
        run("STC_lan-3.xlsx");
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterAll
    static void letsGo() {
        held.close();
    }

    @Test
    void giveAReceiptThatSaysNothingToReport() {
        var vietnamese = spoken("receipt", "show", "--receipt=2").said();
        var english = spoken("receipt", "show", "--receipt=2", "--english").said();
        var json =
                json(spoken("receipt", "show", "--receipt=2", "--format=json").said());

        assertThat(vietnamese)
                .contains("Đường gửi:        báo cáo không phát sinh", "Không phát sinh: 0 dòng chi tiết, 0 số liệu.")
                .contains("↺ đã thay thế. Đã được thay bằng bài nộp số 3")
                .doesNotContain("Không đọc được", "Tất cả:");
        assertThat(english).contains("nil report", "Nothing to report: 0 detail rows, 0 figures.");
        assertThat(json.get("counted").get("read").asBoolean()).isTrue();
        assertThat(json.get("counted").get("rows").asInt()).isZero();
        assertThat(json.get("standing").get("supersededBy").asLong()).isEqualTo(3);
    }

    @Test
    void knowTheArchivedDeclarationByItsBytes() throws IOException {
        var file = Files.write(
                folder.resolve("declaration.json"), held.submissions().content(2));

        var verified = spoken("receipt", "verify", file.toString());

        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(verified.said()).contains("đúng từng byte", "Không phát sinh: 0 dòng");
    }

    @Test
    void tellEveryRowAsRemovedAndThenAsAdded() {
        int rows = json(spoken("receipt", "show", "--receipt=1", "--format=json")
                        .said())
                .get("counted")
                .get("rows")
                .asInt();

        var removed = json(spoken("changes", "--receipt=2", "--json").said());
        var added = json(spoken("changes", "--receipt=3", "--json").said());

        assertThat(rows).isPositive();
        assertThat(rowsOf(removed)).hasSize(rows).containsOnly("removed");
        assertThat(rowsOf(added)).hasSize(rows).containsOnly("added");
    }

    private static List<String> rowsOf(JsonNode changes) {
        return changes.get("changes")
                .get("rows")
                .valueStream()
                .filter(row -> row.get("figures").asBoolean())
                .map(row -> row.get("change").asString())
                .toList();
    }

    @Test
    void answerItWithAReplyAndWithFindings() {
        var reply = spoken("reply", "--receipt=2", "--output=" + folder.resolve("reply.xlsx"));
        var findings = spoken("findings", "--receipt=2");

        assertThat(reply.code()).as(reply.told()).isZero();
        assertThat(folder.resolve("reply.xlsx")).isNotEmptyFile();
        assertThat(findings.code()).as(findings.told()).isZero();
        assertThat(findings.said()).doesNotContain("TM04");
    }

    private static void run(String name) throws IOException {
        var target = folder.resolve("input/2025-06").resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(FILE, target, StandardCopyOption.COPY_ATTRIBUTES);
        if (!name.equals(String.valueOf(FILE.getFileName()))) {
            Files.write(target, again());
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(FILE));
        }
        var run = spoken(
                "run",
                "--period=2025-06",
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"));
        assertThat(run.code()).as(run.told()).isZero();
    }

    /** The same figures in other bytes: what is byte for byte the same is not received again. */
    private static byte[] again() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(FILE));
                var out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle("lần 3");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Spoken spoken(String... arguments) {
        return Spoken.by(Stream.concat(Stream.of(arguments), Stream.of("--home=" + folder.resolve("home")))
                .toArray(String[]::new));
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }
}
