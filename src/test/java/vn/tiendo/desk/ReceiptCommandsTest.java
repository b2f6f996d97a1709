package vn.tiendo.desk;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.run.OpenStores;
import vn.tiendo.submission.ReceiptSeal;

/** Receipts and changes from the command line, on a home of their own: one unit sent a broken file, and then its true one. */
class ReceiptCommandsTest {

    private static final Path CLEAN = Path.of("input", "2025-06", "097_2025-06.xlsx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    /** So that the commands find the database running: starting it takes most of their time. */
    @SuppressWarnings("NullAway.Init")
    private static OpenStores held;

    @BeforeAll
    static void takesInABrokenFileAndItsCorrection() throws IOException {
        copy(Path.of("jobs", "urban-infrastructure"), folder.resolve("jobs").resolve("urban-infrastructure"));
        drop("097_a.xlsx", broken());
        run();
        drop("097_b.xlsx", "không phải bảng tính".getBytes(UTF_8));
        run();
        drop("097_2025-06.xlsx", Files.readAllBytes(CLEAN));
        run();
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterAll
    static void letsGo() {
        held.close();
    }

    private static byte[] broken() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(CLEAN));
                var out = new java.io.ByteArrayOutputStream()) {
            workbook.getSheet("Biểu 01").getRow(15).getCell(11).setCellValue(99_999);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void drop(String name, byte[] content) throws IOException {
        var file = folder.resolve("input").resolve("2025-06").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-06-15T03:00:00Z")));
    }

    private static void run() {
        var run = spoken("run", "--period=2025-06", place("input"), place("output"));
        assertThat(run.code()).as(run.told()).isZero();
    }

    @Test
    void showWhatWasCountedOfReturnedAndOfAccepted() {
        var returned = show(1);
        var accepted = show(3);

        assertThat(returned)
                .contains(
                        "BIÊN NHẬN BÀI NỘP SỐ 1",
                        "Huyện Mường Chà (097)",
                        "TRẢ LẠI",
                        "chưa số nào được đưa vào báo cáo")
                .contains("Biểu số 01 – ", "Kế hoạch vốn năm – Tổng số: ")
                .contains("không; số liệu của đơn vị trong kỳ này lấy theo bài nộp số 3");
        assertThat(accepted)
                .contains("ĐÃ NHẬN", "Tính vào báo cáo: có", "Kế hoạch vốn năm – Tổng số: 85.530.000.000 đồng (6 ô)")
                .contains("6 dòng chi tiết, 151 số liệu", "- D01: 5.397 người; ")
                .doesNotContain("Đếm lại");
        assertThat(show(2)).contains("Không đọc được tệp nên chưa đếm được gì.").doesNotContain("Biểu số");
    }

    @Test
    void sayTheSameInEnglishAndForPrograms() {
        var english = spoken("receipt", "show", "--receipt=3", "--english").said();
        var json = json(showJson(3));

        assertThat(english).contains("RECEIPT FOR SUBMISSION NO. 3", "Biểu số 01 – Progress", "In the reports:   yes");
        assertThat(json.get("counting").asLong()).isEqualTo(3);
        assertThat(json.get("counted")
                        .get("forms")
                        .get(0)
                        .get("sums")
                        .get(2)
                        .get("sum")
                        .asString())
                .isEqualTo("85530000000");
    }

    @Test
    void knowTheirOwnReceipts() throws IOException {
        for (String text : List.of(
                show(1),
                show(2),
                show(3),
                showJson(3),
                spoken("receipt", "show", "--receipt=3", "--english").said())) {
            var verified = verify("r.txt", text.getBytes(UTF_8));

            assertThat(verified.code()).as(verified.said()).isZero();
            assertThat(verified.said()).contains("Biên nhận thật, nguyên vẹn", "Tình trạng hiện nay");
        }
    }

    static Stream<byte[]> mailed() {
        String text = show(3);
        return Stream.of(
                text.replace("\n", "\r\n").getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                text.getBytes(UTF_16),
                text.replace("\n", "  \n\n").getBytes(UTF_8),
                ("Kính gửi anh,\n\n" + text.replaceAll("(?m)^", "> ") + "\nTrân trọng.\n").getBytes(UTF_8),
                text.replaceAll("(?m)^([^=-].*?): ", "$1:\n").getBytes(UTF_8),
                showJson(3).replace("\n", "").replace("  ", " ").getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("mailed")
    void knowThemAfterAMailProgramHadThem(byte[] content) throws IOException {
        var verified = verify("mail.txt", content);

        assertThat(verified.code()).as(verified.said()).isZero();
    }

    @Test
    void nameTheLineThatWasAlteredAndWhatItWas() throws IOException {
        var text = verify(
                "r.txt", show(3).replace("85.530.000.000", "95.530.000.000").getBytes(UTF_8));
        var json = verify(
                "r.json",
                showJson(3).replace("\"85530000000\"", "\"95530000000\"").getBytes(UTF_8));

        assertThat(text.code()).isEqualTo(1);
        assertThat(text.said())
                .contains("đã bị sửa: 1 dòng", "nay ghi: - Kế hoạch vốn năm – Tổng số: 95.530.000.000 đồng (6 ô)")
                .contains("bản gốc ghi: - Kế hoạch vốn năm – Tổng số: 85.530.000.000 đồng (6 ô)");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.said()).contains("bản gốc ghi: counted.forms[0].sums[2].sum = \"85530000000\"");
    }

    @Test
    void noticeLinesTakenOutAndSignaturesCut() throws IOException {
        String text = show(3);
        var shorter = verify("r.txt", text.replaceAll("(?m)^Đã báo:.*\n", "").getBytes(UTF_8));
        var unsigned = verify("r.txt", text.substring(0, text.indexOf("-----")).getBytes(UTF_8));

        assertThat(shorter.code()).isEqualTo(1);
        assertThat(shorter.said()).contains("Một dòng đã bị bỏ đi: Đã báo:");
        assertThat(unsigned.code()).isEqualTo(1);
        assertThat(unsigned.said()).contains("thiếu mã xác thực");
    }

    @Test
    void doNotTakeAnothersReceiptForTheirs() throws IOException {
        var lines = show(3).lines().toList();
        var body = lines.subList(1, lines.indexOf(ReceiptAsText.SIGNED)).stream()
                .filter(line -> !line.isBlank())
                .toList();
        var signature = new ReceiptSeal("khoá khác").sign("text", body);
        String foreign = ReceiptAsText.BEGIN + "\n" + String.join("\n", body) + "\n" + ReceiptAsText.SIGNED + "\n"
                + signature.whole() + "\n" + signature.lines() + "\n" + ReceiptAsText.END;

        var verified = verify("r.txt", foreign.getBytes(UTF_8));

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.said()).contains("Không phải biên nhận do máy này lập");
    }

    @Test
    void knowAWorkbookByItsBytesWhateverItIsCalled() throws IOException {
        var verified = verify("ten khac.xlsx", Files.readAllBytes(CLEAN));

        assertThat(verified.code()).isZero();
        assertThat(verified.said()).contains("đúng từng byte", "BIÊN NHẬN BÀI NỘP SỐ 3", "Tất cả: ");
    }

    @Test
    void sayOfAChangedWorkbookWhatItMayHaveBeen() throws IOException {
        byte[] content = Files.readAllBytes(CLEAN);
        content[content.length - 1] ^= 1;

        var sameName = verify("097_2025-06.XLSX", content);
        var reply = verify("097_2025-06_tra-lai.xlsx", content);
        var other = verify("khac.xlsx", withAnotherValue());

        assertThat(sameName.code()).isEqualTo(1);
        assertThat(sameName.said()).contains("tệp đã thay đổi sau khi gửi", "biên nhận số 3");
        assertThat(reply.said()).contains("phiếu phản hồi của chúng tôi", "biên nhận số 3");
        assertThat(other.said()).contains("của đơn vị và kỳ đã có bài nộp", "biên nhận số 3");
    }

    private static byte[] withAnotherValue() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(CLEAN));
                var out = new java.io.ByteArrayOutputStream()) {
            workbook.getSheet("Biểu 01").getRow(15).getCell(11).setCellValue(77);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void sayOfAStrangersFileThatThereIsNoReceipt() throws IOException {
        var verified = verify("la.xlsx", new byte[] {1, 2, 3});

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.said()).contains("Không có biên nhận nào").doesNotContain("biên nhận số");
    }

    @Test
    void neverBreakDownOnGarbage() throws IOException {
        var chance = new Random(11);
        String text = show(3);
        var garbage = List.of(
                "",
                "{",
                "{}",
                "[".repeat(5000),
                "{\"a\":".repeat(3000),
                ReceiptAsText.BEGIN,
                ReceiptAsText.BEGIN + "\n" + ReceiptAsText.SIGNED,
                ReceiptAsText.SIGNED + "\n" + ReceiptAsText.BEGIN + "\n" + ReceiptAsText.END,
                "{\"kind\":\"tiendo-receipt\",\"signature\":{\"whole\":\"x\",\"lines\":\"y\"}}",
                "{\"kind\":\"tiendo-receipt\",\"kind\":\"tiendo-receipt\"}",
                text.substring(0, chance.nextInt(text.length())),
                text + text);
        for (String content : garbage) {
            var parsed = ReceiptFile.of(content.getBytes(UTF_8));
            parsed.ifPresent(file -> file.signature()
                    .ifPresent(signature -> new ReceiptSeal("k").check(file.form(), file.texts(), signature)));
        }
        byte[] noise = new byte[10_000];
        chance.nextBytes(noise);

        assertThat(ReceiptFile.of(noise)).isEmpty();
        assertThat(verify("r.txt", garbage.get(3).getBytes(UTF_8)).code()).isEqualTo(1);
        assertThat(verify("r.json", garbage.get(8).getBytes(UTF_8)).code()).isEqualTo(1);
    }

    @Test
    void tellWrongUsageApart() {
        assertThat(spoken("receipt", "verify", folder.resolve("nicht").toString())
                        .code())
                .isEqualTo(2);
        assertThat(spoken("receipt", "verify", folder.toString()).code()).isEqualTo(2);
        assertThat(spoken("receipt", "show", "--receipt=99").code()).isEqualTo(2);
        assertThat(spoken("changes", "--receipt=99").code()).isEqualTo(2);
        assertThat(spoken("changes").code()).isEqualTo(2);
        assertThat(spoken("changes", "--receipt=3", "--since=3").code()).isEqualTo(2);
    }

    @Test
    void tellExactlyTheCellThatWasMendedAndPassOverWhatCannotBeRead() {
        var changes = spoken("changes", "--receipt=3");

        assertThat(changes.code()).as(changes.told()).isZero();
        assertThat(changes.said())
                .contains("Bài nộp số 3 so với bài nộp số 1", "trả lại", "Bỏ qua bài nộp số 2")
                .contains(
                        "SỐ LIỆU THAY ĐỔI: 1 ô",
                        "Kế hoạch vốn năm – Tổng số: 99.999 triệu đồng → 9.160 triệu đồng (ô L16)")
                .contains("-90.839.000.000");
    }

    @Test
    void tellProgramsAllOfIt() {
        var json = json(spoken("changes", "--receipt=3", "--since=1", "--json").said());

        assertThat(json.get("outcome").asString()).isEqualTo("compared");
        var cells = json.get("changes")
                .get("cells")
                .valueStream()
                .filter(cell -> cell.get("kind").asString().equals("figure"))
                .toList();
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.get("before").get("value").asString()).isEqualTo("99999000000");
            assertThat(cell.get("after").get("value").asString()).isEqualTo("9160000000");
            assertThat(cell.get("after").get("cell").asString()).isEqualTo("L16");
        });
    }

    @Test
    void sayThatNothingCameBefore() {
        assertThat(spoken("changes", "--receipt=1").said()).contains("bài nộp đầu tiên");
        assertThat(spoken("changes", "--receipt=2").said()).contains("Không đọc được tệp này");
    }

    @Test
    void compareAFileOnTrialWithTheLastOneKept() throws IOException {
        var file = Files.write(folder.resolve("thu.xlsx"), withAnotherValue());

        var changes = spoken("changes", file.toString());
        var same = spoken("changes", CLEAN.toString());

        assertThat(changes.said()).contains("Tệp thử thu.xlsx so với bài nộp số 3", "9.160 triệu đồng → 77 triệu đồng");
        assertThat(same.said()).contains("Không có gì thay đổi");
    }

    private static String show(long receipt) {
        var shown = spoken("receipt", "show", "--receipt=" + receipt);
        assertThat(shown.code()).as(shown.told()).isZero();
        return shown.said();
    }

    private static String showJson(long receipt) {
        return spoken("receipt", "show", "--format=json", "--receipt=" + receipt)
                .said();
    }

    private static Spoken verify(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        return spoken("receipt", "verify", file.toString());
    }

    private static Spoken spoken(String... arguments) {
        return Spoken.by(Stream.concat(Stream.of(arguments), Stream.of(place("jobs"), place("home")))
                .toArray(String[]::new));
    }

    private static String place(String name) {
        return "--" + name + "=" + folder.resolve(name);
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
