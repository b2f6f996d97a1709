package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

/** The commands that move submissions and periods, in the order of a month, on a home of their own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MoveCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    /** So that the commands find the database running: starting it takes most of their time. */
    @SuppressWarnings("NullAway.Init")
    private static OpenStores held;

    @BeforeAll
    static void takesAMonthIn() throws IOException {
        for (String unit : new String[] {"097", "STC"}) {
            var name = unit + "_2025-06.xlsx";
            var target = folder.resolve("input/2025-06").resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(Path.of("input/2025-06", name), target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        var run = Spoken.by(
                "run",
                "--period=2025-06",
                home(),
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"));
        assertThat(run.code()).as(run.told()).isZero();
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterAll
    static void letsGo() {
        held.close();
    }

    @Test
    @Order(1)
    void listSubmissionsWithTheirStanding() {
        var list = Spoken.by("submissions", "--period=2025-06", home());
        var json = Spoken.by("submissions", "--unit=097", "--json", home());

        assertThat(list.said()).contains("✔ được tính", "097_2025-06.xlsx", "số liệu mẫu");
        assertThat(json.lines()).singleElement().satisfies(line -> {
            assertThat(json(line).get("standing").asString()).isEqualTo("counts");
            assertThat(json(line).get("due").asString()).isEqualTo("2025-06-17");
        });
    }

    @Test
    @Order(2)
    void tellAllThatIsWrongWithTheCellsAtOnce() {
        var refused = Spoken.by(
                "send-back",
                receipt("097"),
                "--by=A",
                "--reason=sai",
                "--cell=B01!ZZ9999=x",
                "--cell=B011!A1=x",
                "--cell=hm",
                home());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told())
                .contains(
                        "ô ZZ9999",
                        "các ô gần nhất có số liệu",
                        "không có biểu 'B011'; có phải 'B01'?",
                        "'hm' không phải một ô kèm lý do");
    }

    @Test
    @Order(3)
    void refuseANilReportWhereFiguresAreNeeded() {
        var refused = Spoken.by("nil", "--unit=097", "--period=2025-06", "--by=A", home());
        var notDue = Spoken.by("nil", "--unit=STC", "--period=2025-05", "--by=A", home());
        var unknown = Spoken.by("nil", "--unit=0977", "--period=2025-06", "--by=A", home());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains("không thể báo cáo không phát sinh", "[DA19]", "[CT01]");
        assertThat(notDue.code()).isEqualTo(2);
        assertThat(notDue.told()).contains("không có biểu nào phải gửi");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(Spoken.by("submissions", "--period=2025-06", "--json", home())
                        .lines())
                .as("nothing was stored")
                .hasSize(2);
    }

    @Test
    @Order(4)
    void takeANilReportThatSupersedesAndCanBeWithdrawn() {
        var nil = Spoken.by("nil", "--unit=STC", "--period=2025-06", "--by=Lò Thị Ơn", "--reason=chưa có", home());
        var again = Spoken.by("nil", "--unit=STC", "--period=2025-06", "--by=Lò Thị Ơn", home());
        var list = Spoken.by("submissions", "--unit=STC", "--period=2025-06", "--json", home());

        assertThat(nil.code()).as(nil.told()).isZero();
        assertThat(nil.said()).contains("Đã nhận báo cáo không phát sinh", "thay cho bài nộp số");
        assertThat(again.said()).contains("đã báo cáo không phát sinh");
        assertThat(list.lines()).hasSize(2);
        var declared = json(list.lines().getLast());
        assertThat(declared.get("nil").asBoolean()).isTrue();
        assertThat(declared.get("standing").asString()).isEqualTo("counts");
        String number = "--receipt=" + declared.get("receipt").asLong();

        assertThat(Spoken.by("rules", "judge", number, home()).said()).contains("0 mới, 0 đổi, 0 không còn");
        assertThat(Spoken.by("rules", "judge", number, "--by=day", home()).code())
                .isZero();
        assertThat(Spoken.by("reply", number, "--output=" + folder.resolve("reply.xlsx"), home())
                        .code())
                .isZero();
        assertThat(Spoken.by("rules", "try", "--rule=DA05", home()).code()).isZero();
        assertThat(Spoken.by("send-back", number, "--by=A", "--reason=x", "--cell=B04!A1=x", home())
                        .told())
                .contains("báo cáo không phát sinh, không có ô nào");
        var withdrawn = Spoken.by("withdraw", number, "--by=Lò Thị Ơn", "--reason=nhầm", home());
        assertThat(withdrawn.code()).as(withdrawn.told()).isZero();
        assertThat(withdrawn.said()).contains("Bài đang được tính của đơn vị cho kỳ này nay là số");
    }

    @Test
    @Order(5)
    void closeSendBackAndReopen() {
        assertThat(Spoken.by("period", "close", "--period=2025-06", "--by=A", "--reason=hết hạn", home())
                        .code())
                .isZero();
        var refused = Spoken.by("withdraw", receipt("097"), "--by=B", "--reason=x", home());
        var back = Spoken.by(
                "send-back", receipt("097"), "--by=A", "--reason=\u001b[31msai", "--until=2999-12-31", home());
        var status = Spoken.by("period", "status", "--period=2025-06", home());
        var shown = Spoken.by("submissions", "show", receipt("097"), home());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains("Đề nghị cấp tỉnh mở lại kỳ");
        assertThat(back.said()).contains("mở lại cho Huyện Mường Chà (097)", "cần gửi bài mới");
        assertThat(back.said() + shown.said()).doesNotContain("\u001b");
        assertThat(status.said()).contains("khoá sổ từ", "đang mở", "↩ tỉnh gửi trả");
        assertThat(shown.said()).contains("tỉnh gửi trả", "Nhận.", "khoá sổ cho mọi đơn vị", "không tính muộn");
    }

    @Test
    @Order(6)
    void sayWhatIsUsedWrongly() {
        assertThat(Spoken.by("withdraw", "--receipt=1", "--by=A", "--reason= ", home())
                        .code())
                .isEqualTo(2);
        assertThat(Spoken.by("withdraw", "--receipt=1", "--by=\u0007", "--reason=x", home())
                        .code())
                .isEqualTo(2);
        assertThat(Spoken.by("withdraw", "--receipt=999", "--by=A", "--reason=x", home())
                        .told())
                .contains("Không có biên nhận số 999");
        assertThat(Spoken.by("period", home()).code()).isEqualTo(2);
        var nowhere =
                Spoken.by("withdraw", "--receipt=1", "--by=A", "--reason=x", "--home=" + folder.resolve("nothing"));
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.told()).contains("chưa có cơ sở dữ liệu");
    }

    @Test
    @Order(7)
    void giveReceiptsThatTellWhereASubmissionStands() throws IOException {
        var shown = Spoken.by("receipt", "show", receipt("097"), home());
        var english = Spoken.by("receipt", "show", receipt("097"), "--english", home());
        var program = Spoken.by("receipt", "show", receipt("097"), "--format=json", home());
        var withdrawn = Spoken.by("submissions", "--unit=STC", "--period=2025-06", "--json", home());
        var nil = json(withdrawn.lines().getLast()).get("receipt").asLong();

        assertThat(shown.said())
                .contains(
                        "Tình trạng:       ↩ tỉnh gửi trả. Cấp tỉnh (A) đã gửi trả",
                        "Thời hạn:         Kỳ của bộ số liệu mẫu")
                .contains("Tính vào báo cáo: không; chưa có bài nộp nào")
                .doesNotContain("\u001b");
        assertThat(english.said()).contains("Standing:         ↩ sent back by the province. ", "not counted as late");
        assertThat(json(program.said()).get("standing").get("code").asString()).isEqualTo("sent-back");
        assertThat(json(program.said()).get("deadline").get("workingDaysLate").asInt())
                .isZero();
        assertThat(Spoken.by("receipt", "show", "--receipt=" + nil, home()).said())
                .contains("↶ đã rút. Lò Thị Ơn đã rút bài này", "lấy theo bài nộp số", "Không phát sinh: 0 dòng");
        for (var receipt : new Spoken[] {shown, english, program}) {
            var file = Files.writeString(folder.resolve("receipt"), receipt.said());
            assertThat(Spoken.by("receipt", "verify", file.toString(), home()).said())
                    .contains("Biên nhận thật, nguyên vẹn", "↩ tỉnh gửi trả");
        }
    }

    private static String receipt(String unit) {
        var list = Spoken.by("submissions", "--unit=" + unit, "--period=2025-06", "--json", home());
        return "--receipt=" + json(list.lines().getFirst()).get("receipt").asLong();
    }

    private static JsonNode json(String line) {
        return new ObjectMapper().readTree(line);
    }

    private static String home() {
        return "--home=" + folder.resolve("home");
    }
}
