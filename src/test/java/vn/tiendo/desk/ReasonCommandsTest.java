package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.store.OpenStores;

/** Reasons for the warnings of a unit that sent the same figures twice, withdrew, and sent them again after closing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReasonCommandsTest {

    private static final Path FILE = Path.of("input", "2025-06", "095_2025-06.xlsx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    /** So that the commands find the database running. */
    @SuppressWarnings("NullAway.Init")
    private static OpenStores held;

    @BeforeAll
    static void takesTheSameFiguresInTwice() throws IOException {
        send("095_lan-1.xlsx");
        send("095_lan-2.xlsx");
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterAll
    static void letsGo() {
        held.close();
    }

    @Test
    @Order(1)
    void areTakenForWhatCountsOnly() {
        int warning = open().getFirst().get("finding").asInt();

        var superseded = give(1, warning, "Vốn kéo dài");
        var counting = give(2, warning, "Vốn kéo dài");

        assertThat(superseded.code()).isEqualTo(2);
        assertThat(superseded.told())
                .contains("Đã được thay bằng bài nộp số 2", "Bài đang được tính của đơn vị là số 2");
        assertThat(counting.code()).as(counting.told()).isZero();
        assertThat(counting.said()).contains("Đã ghi giải trình cho cảnh báo số " + warning + " của bài nộp số 2");
        assertThat(open()).noneMatch(line -> line.get("finding").asInt() == warning);
    }

    @Test
    @Order(2)
    void areTakenForTheOneBeforeOnceTheLastIsWithdrawn() {
        var withdrawn = spoken("withdraw", "--receipt=2", "--by=Lò Văn Pâng", "--reason=gửi nhầm");
        assertThat(withdrawn.code()).as(withdrawn.told()).isZero();
        var open = open();
        int warning = open.getFirst().get("finding").asInt();

        var refused = give(2, warning, "x");
        var taken = give(1, warning, "Chờ giải phóng mặt bằng");

        assertThat(open).allMatch(line -> line.get("receipt").asLong() == 1);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains("Lò Văn Pâng đã rút bài này", "Bài đang được tính của đơn vị là số 1");
        assertThat(taken.code()).as(taken.told()).isZero();
    }

    @Test
    @Order(3)
    void areTakenForWhatIsHeldAndListedOfWhatCounts() throws IOException {
        assertThat(spoken("period", "close", "--period=2025-06", "--by=A", "--reason=hết hạn")
                        .code())
                .isZero();
        held.close();
        send("095_lan-3.xlsx");
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
        int warning = spoken("reason", "list", "--receipt=3", "--json")
                .said()
                .lines()
                .map(ReasonCommandsTest::json)
                .toList()
                .getFirst()
                .get("finding")
                .asInt();

        var given = give(3, warning, "Vốn kéo dài");

        assertThat(given.code()).as(given.told()).isZero();
        assertThat(listed("--period=2025-06"))
                .isNotEmpty()
                .allMatch(line -> line.get("receipt").asLong() == 1);
    }

    @Test
    @Order(4)
    void nameWhatIsNotThere() {
        assertThat(give(1, 999, "x").told()).contains("không có điều ghi nhận số 999");
        assertThat(give(999, 1, "x").told()).contains("Không có biên nhận số 999");
        assertThat(spoken("reason", "--receipt=1", "--finding=1", "--text= ", "--by=A")
                        .code())
                .isEqualTo(2);
    }

    private static Spoken give(long receipt, int finding, String text) {
        return spoken("reason", "--receipt=" + receipt, "--finding=" + finding, "--text=" + text, "--by=Nguyễn Văn A");
    }

    private static List<JsonNode> open() {
        return listed("--period=2025-06", "--open");
    }

    private static List<JsonNode> listed(String... arguments) {
        var all = Stream.concat(Stream.of("reason", "list", "--json"), Stream.of(arguments));
        return spoken(all.toArray(String[]::new))
                .said()
                .lines()
                .map(ReasonCommandsTest::json)
                .toList();
    }

    /** In other bytes each time: what is byte for byte the same is not received again. */
    private static void send(String name) throws IOException {
        var target = folder.resolve("input/2025-06").resolve(name);
        Files.createDirectories(target.resolveSibling("."));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(FILE));
                var out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(name);
            workbook.write(out);
            Files.write(target, out.toByteArray());
        }
        Files.setLastModifiedTime(target, FileTime.from(Instant.parse("2025-06-15T03:00:00Z")));
        var run = spoken(
                "run",
                "--period=2025-06",
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"));
        assertThat(run.code()).as(run.told()).isZero();
    }

    private static Spoken spoken(String... arguments) {
        return Spoken.by(Stream.concat(Stream.of(arguments), Stream.of("--home=" + folder.resolve("home")))
                .toArray(String[]::new));
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }
}
