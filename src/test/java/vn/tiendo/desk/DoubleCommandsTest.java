package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.store.OpenStores;

/**
 * {@code double}: a road that 095 reports is in 100's form, too, under a code of its own. Suspected, looked at, decided, not
 * asked again, open again; in that order, on one home.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoubleCommandsTest {

    private static final String ROAD = "Nâng cấp đường nội thị Thị xã Mường Lay";
    private static final String DECISION = "963/QĐ-UBND ngày 03/10/2023";
    private static final String ITS_ROW = "095/7834023";
    private static final String WHO = "--who=Nguyễn Văn Tổng";
    private static final String WHY = "--reason=một tuyến đường, hai huyện cùng báo cáo";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static OpenStores running;

    @BeforeAll
    static void takesTheRoadInTwice() throws IOException {
        drop("095_2025-06.xlsx", Files.readAllBytes(Path.of("input", "2025-06", "095_2025-06.xlsx")), 0);
        drop("100_2025-06.xlsx", withTheRoad(), 60);
        var run = spoken("run", "--period=2025-06", place("input"), place("output"));
        assertThat(run.code()).as(run.told()).isZero();
        running = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterAll
    static void ends() {
        running.close();
    }

    /** Its first project is called and decided like the road of 095. */
    private static byte[] withTheRoad() throws IOException {
        var file = Path.of("input", "2025-06", "100_2025-06.xlsx");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file));
                var out = new java.io.ByteArrayOutputStream()) {
            var sheet = workbook.getSheet("Biểu 01");
            for (var cell : List.of(List.of("C12", ROAD), List.of("I12", DECISION))) {
                var at = new CellReference(cell.getFirst());
                sheet.getRow(at.getRow()).getCell(at.getCol()).setCellValue(cell.getLast());
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void drop(String name, byte[] content, int seconds) throws IOException {
        var file = folder.resolve("input").resolve("2025-06").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, content);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2025-06-15T03:00:00Z").plusSeconds(seconds)));
    }

    @Test
    @Order(1)
    void tellsWhatIsSuspectedAndHowToDecide() {
        var list = spoken("double", "list", "--period=2025-06");

        assertThat(list.code()).as(list.told()).isZero();
        assertThat(list.said())
                .contains("Có thể tính trùng, Tháng 6/2025: 1 cặp, 1 chưa quyết định.")
                .contains("• B01: " + ITS_ROW + " " + ROAD + " — ", "  = 100/7886047 " + ROAD + " — ")
                .contains("→ chưa quyết định: cả hai đang được tính")
                .contains("double decide --period=2025-06");
        assertThat(checked()).contains("DA20");
    }

    @Test
    @Order(2)
    void showsWhichTotalsWouldMoveAndKeepsNothing() {
        var shown = decide("--counts-at=095");

        assertThat(shown.code()).as(shown.told()).isZero();
        assertThat(shown.said())
                .contains("là một, tính ở 095, từ Tháng 6/2025 trở đi", "Số dự án", "Chưa ghi gì. Thêm --yes để ghi.");
        assertThat(spoken("double", "log").said()).contains("Chưa có quyết định nào");
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource(delimiter = '|', textBlock = """
            --counts-at=094 | phải là một trong hai đơn vị
            --different --open | Chọn đúng một
            --different --row=095/7811019 | Cần đúng hai --row
            --different --form=B02 | không phải biểu có mã từng dòng
            --different --period=2025-05 | không có bài nộp nào được tính cho Tháng 5/2025
            --different --reason= | lý do
            --different --who= | Cần --who
            """)
    void refusesWhatCannotBeDecided(String options, String told) {
        var refused = decide(options.split(" "));

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains(told);
    }

    @Test
    @Order(4)
    void suggestsTheRowThatMayHaveBeenMeant() {
        var refused = spoken(
                "double",
                "decide",
                "--period=2025-06",
                "--form=B01",
                "--row=095/7834024",
                "--row=100/7886047",
                "--different",
                WHO,
                WHY);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains("không có dòng '095/7834024'", ITS_ROW);
    }

    @Test
    @Order(5)
    void whatIsOneThingIsCountedOnceAndNotAskedAboutAgain() throws IOException {
        var before = metric("projects", "");

        var kept = decide("--counts-at=095", "--yes");

        assertThat(kept.code()).as(kept.told()).isZero();
        assertThat(kept.said()).contains("✔ Đã ghi quyết định số 1");
        assertThat(metric("projects", "")).isEqualTo(before.subtract(BigDecimal.ONE));
        assertThat(spoken("double", "list", "--period=2025-06", "--open").said())
                .contains("không còn cặp nào chưa quyết định");
        assertThat(spoken("double", "list", "--period=2025-06").said())
                .contains("→ quyết định số 1: là một, tính ở 095, từ Tháng 6/2025; Nguyễn Văn Tổng");
        assertThat(checked()).doesNotContain("DA20");
        assertThat(spoken("explain", "plan", "--unit=100", "--period=2025-06").said())
                .contains("Bỏ tính trùng, quyết định số 1 của tỉnh", "một tuyến đường, hai huyện cùng báo cáo");
        assertThat(spoken("adjust", "--list").said()).contains("bỏ tính trùng, quyết định số 1");
    }

    /** Who was asked before the province decided. */
    @Test
    @Order(6)
    void whoWasAskedNeedNotAnswerAnyMore() {
        assertThat(spoken("reason", "list", "--period=2025-06", "--unit=100").said())
                .contains("Quyết định số 1 của tỉnh: là một, tính ở", "một tuyến đường, hai huyện cùng báo cáo");
    }

    @Test
    @Order(6)
    void saysThatItIsDecidedAlready() {
        assertThat(decide("--counts-at=095", "--yes").told()).contains("Quyết định số 1 đã nói như vậy");
    }

    @Test
    @Order(7)
    void theReportSaysWhichRowsItLeavesOut() {
        // A run has a home to itself.
        running.close();
        var run = spoken("run", "--period=2025-06", place("input"), place("output"), "--reason=tính trùng");
        running = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();

        assertThat(run.code()).as(run.told()).isZero();
        var figures = figures();
        assertThat(figures.get("adjustments").get("entries").valueStream())
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.get("standing").asString()).isEqualTo("leaves-out");
                    assertThat(entry.get("decision").asLong()).isEqualTo(1);
                    assertThat(entry.get("subject").asString()).isEqualTo("7886047");
                });
    }

    @Test
    @Order(8)
    void isOpenAgainByALaterDecisionAndBothAreKept() {
        var before = metric("projects", "");

        decide("--open", "--yes");

        assertThat(metric("projects", "")).isEqualTo(before.add(BigDecimal.ONE));
        assertThat(checked()).contains("DA20");
        assertThat(spoken("double", "log", "--json").lines())
                .extracting(line -> json(line).get("id").asInt() + " "
                        + json(line).get("verdict").asString())
                .containsExactly("1 same", "2 open");
        assertThat(spoken("double", "list", "--period=2025-06", "--english").said())
                .contains("decision no. 2: open again, both count");
    }

    private static String checked() {
        return spoken("check", folder.resolve("input/2025-06/100_2025-06.xlsx").toString())
                .said();
    }

    private static Spoken decide(String... options) {
        var usual = Stream.of("--period=2025-06", "--form=B01", WHO, WHY)
                .filter(option -> Stream.of(options)
                        .noneMatch(given -> given.startsWith(option.substring(0, option.indexOf('=') + 1))));
        var rows = Stream.of("--row=" + ITS_ROW, "--row=100/7886047");
        return spoken(Stream.of(Stream.of("double", "decide"), rows, usual, Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static BigDecimal metric(String indicator, String key) {
        return spoken("metrics", "--period=2025-06", "--by=unit", "--indicator=" + indicator, "--json").lines().stream()
                .map(DoubleCommandsTest::json)
                .filter(line -> line.get("key").asString().equals(key))
                .map(line -> line.get("value").decimalValue())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode figures() {
        try {
            return json(Files.readString(folder.resolve("output/urban-infrastructure/2025-06/figures.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Spoken spoken(String... arguments) {
        return Spoken.by(
                Stream.concat(Stream.of(arguments), Stream.of(place("home"))).toArray(String[]::new));
    }

    private static String place(String name) {
        return "--" + name + "=" + folder.resolve(name);
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }
}
