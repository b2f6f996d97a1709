package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands that look back, on a home of their own that took two months in. */
class PastCommandsTest {

    private static final String RULES = """
            - rule: XX01
              on: B01
              effective: [{ from: 2030-01, severity: note }, { from: 2030-06, severity: error }]
              holds: dis_ytd <= 1000000
              at: dis_ytd
              say: { vi: "giải ngân {found} vượt mức thử.", en: "{found} is over the mark." }
              fix: { vi: "Kiểm tra lại.", en: "Check it." }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void takesTwoMonthsIn() throws IOException {
        copy(Path.of("jobs", "urban-infrastructure"), folder.resolve("jobs").resolve("urban-infrastructure"));
        for (String month : List.of("2025-04", "2025-05")) {
            for (String unit : List.of("094", "097")) {
                copy(
                        Path.of("input", month, unit + "_" + month + ".xlsx"),
                        folder.resolve("input").resolve(month).resolve(unit + "_" + month + ".xlsx"));
            }
        }

        for (String month : List.of("2025-04", "2025-05")) {
            var run = Spoken.by("run", "--period=" + month, jobs(), home(), place("input"), place("output"));
            assertThat(run.code()).as(run.told()).isZero();
        }
        var rules = folder.resolve("jobs").resolve("urban-infrastructure").resolve("rules.yaml");
        Files.writeString(rules, Files.readString(rules) + "\n" + RULES);
    }

    @Test
    void tellWhoWouldFailARuleBeforeItTakesEffect() {
        var trial = Spoken.by("rules", "try", "--rule=XX01", "--periods=2025-04..2025-05", jobs(), home());

        assertThat(trial.code()).as(trial.told()).isZero();
        assertThat(trial.said())
                .contains("XX01 — lưu ý từ 2030-01 đến 2030-05; lỗi phải sửa từ 2030-06. Thử ở mức: lỗi phải sửa.")
                .contains("Tháng 4/2025: 2 bài nộp, 2 bài vướng quy tắc, 2 bài đã nhận sẽ bị trả lại")
                .contains("✖ SẼ BỊ TRẢ LẠI — 097 ", "biên nhận ", "097_2025-05.xlsx")
                .contains("✖ Lỗi: Biểu 01, ô ", "vượt mức thử. Kiểm tra lại. [XX01]")
                .contains("4 bài đã nhận sẽ bị trả lại, trong đó 4 bài đang được tính.");
    }

    @Test
    void tellProgramsTheSame() {
        var trial = Spoken.by("rules", "try", "--rule=XX01,DA05", jobs(), home(), "--json");

        var lines = trial.lines().stream().map(PastCommandsTest::json).toList();

        assertThat(lines)
                .extracting(line -> line.get("type").asString())
                .containsExactly("rule", "rule", "submission", "submission", "submission", "submission", "totals");
        assertThat(lines.getFirst().get("triedAs").asString()).isEqualTo("error");
        assertThat(lines.getFirst().get("grading").get(1).get("from").asString())
                .isEqualTo("2030-06");
        var submission = lines.get(2);
        assertThat(submission.get("period").asString()).isEqualTo("2025-04");
        assertThat(submission.get("unit").asString()).isEqualTo("094");
        assertThat(submission.get("wouldBe").asString()).isEqualTo("rejected");
        assertThat(submission.get("newlyReturned").asBoolean()).isTrue();
        assertThat(submission.get("findings").get(0).get("catalogue").asString())
                .isEqualTo("/rules?programme=urban-infrastructure#XX01");
        assertThat(submission.get("findings").get(0).get("cell").asString()).isNotEmpty();
        assertThat(lines.getLast().get("newlyReturned").asInt()).isEqualTo(4);
    }

    @Test
    void suggestTheRuleThatWasMeant() {
        var trial = Spoken.by("rules", "try", "--rule=XX1", jobs(), home());

        assertThat(trial.code()).isEqualTo(2);
        assertThat(trial.told()).contains("Không có quy tắc 'XX1'", "có phải 'XX01'?");
    }

    @Test
    void sayThatAHomeHoldsNothing() {
        for (String[] command : List.of(
                new String[] {"rules", "try", "--rule=XX01", jobs(), place("nothing", "--home=")},
                new String[] {"rules", "judge", "--receipt=1", jobs(), place("nothing", "--home=")},
                new String[] {"jobs", "versions", jobs(), place("nothing", "--home=")})) {
            var spoken = Spoken.by(command);

            assertThat(spoken.code()).isEqualTo(2);
            assertThat(spoken.told()).contains("chưa có cơ sở dữ liệu");
        }
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void judgeByTheDayAndByToday() {
        var day = Spoken.by("rules", "judge", "--receipt=1", "--by=day", jobs(), home());
        var today = Spoken.by("rules", "judge", "--receipt=1", "--by=today", jobs(), home());
        var asJson = Spoken.by("rules", "judge", "--receipt=1", "--by=day", jobs(), home(), "--json");

        assertThat(day.said()).contains("Biên nhận 1 — ", "Không lưu gì.", " 0 mới, 0 đổi, 0 không còn");
        assertThat(today.said()).contains("Biên nhận 1 — ", " 0 mới, 0 đổi, 0 không còn");
        assertThat(json(asJson.said()).get("told").get("status"))
                .isEqualTo(json(asJson.said()).get("judged").get("status"));
    }

    @Test
    void sayWhichReceiptOrVersionIsNotThere() {
        var receipt = Spoken.by("rules", "judge", "--receipt=999", jobs(), home());
        var version = Spoken.by("rules", "judge", "--receipt=1", "--by=0123", jobs(), home());

        assertThat(receipt.code()).isEqualTo(2);
        assertThat(receipt.told()).contains("Không có biên nhận số 999");
        assertThat(version.code()).isEqualTo(2);
        assertThat(version.told()).contains("phiên bản 0123 không được lưu", "jobs versions");
    }

    @Test
    void listTheVersionsByWhichAnythingWasDecided() {
        var versions = Spoken.by("jobs", "versions", jobs(), home());
        var asJson = Spoken.by("jobs", "versions", jobs(), home(), "--json");

        assertThat(versions.said()).contains("urban-infrastructure", "Thấy lần đầu", "Bài đã xét");
        assertThat(asJson.lines()).singleElement().satisfies(line -> {
            assertThat(json(line).get("decided").asInt()).isEqualTo(4);
            assertThat(json(line).get("kept").asBoolean()).isTrue();
            assertThat(json(line).get("current").asBoolean()).isFalse();
        });
    }

    @Test
    void tellWithEachFindingOfACheckWhereItsRuleIsExplained() throws IOException {
        var broken = Files.writeString(folder.resolve("099_2025-05.xlsx"), "không phải bảng tính");

        var checked = Spoken.by("check", broken.toString(), jobs(), home(), "--json");

        assertThat(json(checked.said()).get("findings").get(0).get("catalogue").asString())
                .isEqualTo("/rules?programme=urban-infrastructure#TM04");
    }

    private static JsonNode json(String line) {
        return new ObjectMapper().readTree(line);
    }

    private static String jobs() {
        return place("jobs");
    }

    private static String home() {
        return place("home");
    }

    private static String place(String name) {
        return place(name, "--" + name + "=");
    }

    private static String place(String name, String option) {
        return option + folder.resolve(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = from.equals(file)
                        ? to
                        : to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
