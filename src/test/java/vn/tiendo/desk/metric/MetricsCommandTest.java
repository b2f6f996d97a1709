package vn.tiendo.desk.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.desk.CorrectedHome;
import vn.tiendo.desk.Spoken;

/** One unit of fourteen has reported in June, and nothing was there before. */
class MetricsCommandTest extends CorrectedHome {

    @Test
    void answersAJsonObjectALineForPrograms() {
        var spoken = spoken("metrics", "--period=2025-06", "--by=unit", "--indicator=dis_pct", "--json");

        assertThat(spoken.code()).as(spoken.told()).isZero();
        assertThat(spoken.lines()).hasSize(15);
        var unit = line(spoken, "097");
        assertThat(unit.propertyNames())
                .containsExactly(
                        "indicator",
                        "dimension",
                        "key",
                        "name",
                        "numerator",
                        "denominator",
                        "value",
                        "unit",
                        "previous",
                        "change",
                        "lastYear",
                        "changeLastYear",
                        "target",
                        "rank",
                        "rankChange",
                        "elapsed",
                        "delayPoints",
                        "coverage",
                        "firstPublished",
                        "adjusted",
                        "trend",
                        "restated");
        assertThat(unit.get("restated").isNull()).isTrue();
        assertThat(unit.get("value").decimalValue()).isEqualByComparingTo("46.3648");
        assertThat(unit.get("denominator").asLong()).isEqualTo(85_530_000_000L);
        assertThat(unit.get("elapsed").decimalValue()).isEqualByComparingTo("45.2055");
        assertThat(unit.get("delayPoints").decimalValue()).isEqualByComparingTo("-1.1593");
        assertThat(unit.get("rank").asInt()).isEqualTo(1);
        assertThat(unit.get("previous").isNull()).isTrue();
        assertThat(unit.get("rankChange").isNull()).isTrue();
        assertThat(unit.get("coverage").get("received").asInt()).isEqualTo(1);
        assertThat(line(spoken, "").get("coverage").get("expected").asInt()).isEqualTo(14);
        assertThat(line(spoken, "094").get("value").isNull()).isTrue();
    }

    @Test
    void tellsEarlierFiguresInTheUnitsOfToday() {
        var json = spoken("metrics", "--period=2025-06", "--by=unit", "--indicator=dis_pct", "--units=as-is", "--json");
        var text = spoken("metrics", "--period=2025-06", "--by=unit", "--indicator=dis_pct", "--units=2025-07");

        var unit = line(json, "03172");
        assertThat(unit.get("value").decimalValue()).isEqualByComparingTo("46.3648");
        assertThat(unit.get("restated").get("value").toString()).isEqualTo("[\"097\"]");
        assertThat(unit.get("coverage").get("expected").asInt()).isEqualTo(1);
        assertThat(line(json, "03334").get("value").isNull()).isTrue();
        assertThat(text.said())
                .contains("Theo đơn vị ngày 14/07/2025, tính lại từ số của các đơn vị đã gửi.")
                .contains("Tháng 6/2025 tính lại theo đơn vị này: X. Na Sang (từ H. Mường Chà)")
                .contains("Không tính lại được Tháng 6/2025 theo đơn vị này vì có đơn vị cũ chưa gửi: ")
                .doesNotContain("H. Mường Nhé  ");
    }

    @Test
    void saysFromWhichUnitARestatedNumberCame() {
        var spoken = spoken("explain", "dis_pct", "--period=2025-06", "--unit=03172", "--units=as-is");

        assertThat(spoken.code()).as(spoken.told()).isZero();
        assertThat(spoken.said())
                .contains("Xã Na Sang (03172)", "từ số của Huyện Mường Chà (097)")
                .contains("46,36 % = 39.655.800.000 đồng");
    }

    @Test
    void namesTheUnitsThatCanBeAskedFor() {
        var spoken = spoken("metrics", "--period=2025-06", "--units=now");

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.told()).contains("--units: 'now'", "as-was", "as-is", "2025-06");
    }

    /** The file that was returned counted for nothing, so the first report on the period knew no figures. */
    @Test
    void tellsThatTheFirstReportHadNoFigures() {
        var spoken = spoken("metrics", "--period=2025-06", "--by=unit", "--indicator=dis_pct", "--json");

        assertThat(line(spoken, "097").get("firstPublished").isNull()).isTrue();
    }

    @Test
    void tellsNothingAsOfADayBeforeItWasSent() {
        var spoken = spoken(
                "metrics",
                "--period=2025-06",
                "--by=unit",
                "--indicator=dis_pct",
                "--json",
                "--as-of=2025-06-01T00:00:00Z");

        assertThat(line(spoken, "097").get("value").isNull()).isTrue();
    }

    @Test
    void answersCsvThatASpreadsheetOpens() {
        var spoken = spoken("metrics", "--period=2025-06", "--by=unit", "--indicator=dis_pct", "--csv");

        assertThat(spoken.lines().getFirst()).startsWith("\uFEFFindicator,dimension,key,name,numerator");
        assertThat(spoken.lines())
                .anyMatch(line -> line.startsWith("\"dis_pct\",\"unit\",\"097\",\"H. Mường Chà\",")
                        && line.contains(",-1.1593,1,1,100,"));
    }

    @Test
    void answersATableForPeople() {
        var spoken = spoken("metrics", "--period=2025-06", "--by=unit,task", "--indicator=dis_pct");

        assertThat(spoken.said())
                .contains("Tháng 6/2025. Đến ngày chốt số liệu 14/06/2025 đã qua 45,21 % thời gian của năm.")
                .contains("Mức độ đầy đủ: 1/14 đơn vị; chưa có báo cáo của: TP Điện Biên Phủ, ")
                .containsPattern("H\\. Mường Chà +1 +39\\.655,8 +85\\.530 +46,36 +-1,16")
                .contains("Chưa có số liệu để so với: Tháng 5/2025")
                .contains("2.1 Phát triển giao thông nội thị");
    }

    @Test
    void tellsHowItWentWhereAsked() {
        var spoken = spoken("metrics", "--period=2025-06", "--indicator=dis_pct", "--trend=3");
        var json = spoken("metrics", "--period=2025-06", "--indicator=dis_pct", "--trend", "--json");

        assertThat(spoken.said())
                .contains("Xu hướng 3 kỳ, Tháng 4/2025 – Tháng 6/2025")
                .contains("  Toàn tỉnh: – · – · 46,36", "  –: Tháng 4/2025 – Tháng 5/2025 chưa có số liệu");
        var trend = line(json, "").get("trend");
        assertThat(trend.get("series").size()).isEqualTo(6);
        assertThat(trend.get("series").get(0).get("gap").asString()).isEqualTo("no-figures");
        assertThat(trend.get("series").get(5).get("value").decimalValue()).isEqualByComparingTo("46.3648");
        assertThat(trend.get("slope").isNull()).isTrue();
    }

    @Test
    void speaksEnglishWhenAsked() {
        var spoken = spoken("metrics", "--period=2025-06", "--by=task", "--indicator=dis_pct", "--english");

        assertThat(spoken.said())
                .contains("45.21 % of the year is over")
                .contains("Coverage: 1/14 units; no report from: ")
                .contains("2.1 Inner-town transport")
                .contains("Whole province");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --by=unt                                | Không chia theo 'unt' được; có phải 'unit'?
            --by=unit,tsk                           | Không chia theo 'tsk' được; có phải 'task'?
            --indicator=dis_ptc                     | Không có chỉ tiêu 'dis_ptc'; có phải 'dis_pct'?
            --json --csv                            | Chỉ chọn một: --json hoặc --csv.
            --trend=1                               | --trend=N: số kỳ, từ 2 đến 60.
            --by=capital --indicator=dis_pct        | Không chia theo 'capital' được
            """)
    void saysWhatMayHaveBeenMeant(String line, String expected) {
        var arguments = new ArrayList<>(List.of("metrics", "--period=2025-06"));
        arguments.addAll(List.of(line.split(" ")));

        var spoken = spoken(arguments.toArray(String[]::new));

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.told()).contains(expected);
    }

    @Test
    void saysWhereNothingIsDue() {
        var spoken = spoken("metrics", "--period=2025-05", "--by=unit", "--indicator=registered");

        assertThat(spoken.code()).isEqualTo(2);
        assertThat(spoken.told()).contains("Tháng 5/2025: không có chỉ tiêu nào phải báo cáo");
    }

    private static JsonNode line(Spoken spoken, String key) {
        return spoken.lines().stream()
                .map(CorrectedHome::json)
                .filter(line -> line.get("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
