package vn.tiendo.desk.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.desk.JuneHome;
import vn.tiendo.desk.Spoken;

/** What is warned of and forecast, as the command line tells it: two units of June 2025. */
class WarningsCommandTest {

    @RegisterExtension
    private static final JuneHome HOME = new JuneHome("094", "097");

    @Test
    void groupWarningsByKindUnitAndCause() {
        var spoken = Spoken.by("warnings", "--period=2025-06", HOME.option());

        assertThat(spoken.code()).as(spoken.told()).isZero();
        assertThat(spoken.lines().getFirst())
                .startsWith("Cảnh báo, Tháng 6/2025: ")
                .contains("2 đơn vị");
        assertThat(spoken.said())
                .contains(
                        "■ Chưa giải ngân: 1",
                        "  Thành phố Điện Biên Phủ (094): 1",
                        "    Nguyên nhân b: Giải phóng mặt bằng",
                        "      • 7841014 Tuyến phố văn minh đô thị kiểu mẫu Thành phố Điện Biên Phủ — Giải ngân luỹ kế từ đầu"
                                + " năm: 0 triệu đồng; Kế hoạch vốn năm: 2.880 triệu đồng. Lý do: ",
                        "      • Cả đơn vị — ",
                        "; chậm: 11,99 điểm.");
    }

    @Test
    void speakTheReadersLanguage() {
        var spoken = Spoken.by("warnings", "--period=2025-06", HOME.option(), "--english");

        assertThat(spoken.said())
                .startsWith("Warnings, June 2025: ")
                .contains("■ Nothing disbursed: 1", "Plan of the year: 2,880 million VND", "delay: 11.99 points.");
    }

    @Test
    void tellProgramsTheSame() {
        var spoken = Spoken.by("warnings", "--period=2025-06", HOME.option(), "--json");

        var lines = spoken.lines().stream().map(WarningsCommandTest::json).toList();
        var zero = lines.getFirst();
        assertThat(zero.get("kind").asString()).isEqualTo("zero");
        assertThat(zero.get("unit").asString()).isEqualTo("094");
        assertThat(zero.get("project").asString()).isEqualTo("7841014");
        assertThat(zero.get("figures").get("plan").asLong()).isEqualTo(2_880_000_000L);
        assertThat(zero.get("cause").asString()).isEqualTo("b");
        assertThat(zero.get("reason").asString()).isNotEmpty();
        var unit = lines.stream()
                .filter(line -> line.get("kind").asString().equals("delay"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.get("project").isNull()).isTrue();
        assertThat(unit.get("figures").get("delayPoints").asDouble()).isEqualTo(11.9881);
    }

    @Test
    void forecastWithEachMethodNamedAndSayWhereThereIsNone() {
        var spoken = Spoken.by("forecast", "--period=2025-06", HOME.option());

        assertThat(spoken.code()).as(spoken.told()).isZero();
        assertThat(spoken.said())
                .contains(
                        "Đến 31/12/2025",
                        "Đến 31/01/2026",
                        "Theo nhịp hiện nay: ",
                        "Chưa có số liệu năm trước để so.",
                        "Các chủ đầu tư chỉ ước đến hết năm.");
    }

    @Test
    void forecastForPrograms() {
        var spoken = Spoken.by("forecast", "--period=2025-06", HOME.option(), "--json");

        var lines = spoken.lines().stream().map(WarningsCommandTest::json).toList();
        assertThat(lines).hasSize(6);
        var province = lines.getFirst();
        assertThat(province.get("dimension").asString()).isEqualTo("province");
        assertThat(province.get("to").asString()).isEqualTo("2025-12-31");
        var methods = province.get("forecasts").valueStream().toList();
        assertThat(methods)
                .extracting(method -> method.get("method").asString())
                .containsExactly("run-rate", "seasonal", "owner");
        assertThat(methods.get(0).get("value").asLong()).isPositive();
        assertThat(methods.get(1).get("value").isNull()).isTrue();
        assertThat(methods.get(1).get("why").asString()).isEqualTo("no-year-before");
        assertThat(methods.get(2).get("share").asDouble()).isBetween(0.0, 100.0);
    }

    @Test
    void sayThatNothingCountsYetForAPeriod() {
        assertThat(Spoken.by("warnings", "--period=2025-03", HOME.option()).said())
                .contains(": 0", "0 đơn vị");
        assertThat(Spoken.by("forecast", "--period=2025-03", HOME.option()).said())
                .contains("Chưa có bài nộp nào được tính");
    }

    @Test
    void sayThatAProgrammeDeclaresNone() {
        for (String command : List.of("warnings", "forecast")) {
            var spoken = Spoken.by(command, "--period=2025-06", "--programme=village-schools", HOME.option());

            assertThat(spoken.code()).isEqualTo(2);
            assertThat(spoken.told()).contains("village-schools", "warnings.yaml");
        }
    }

    private static JsonNode json(String line) {
        return new ObjectMapper().readTree(line);
    }
}
