package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

class ANewIndicatorNeedsOnlyYamlTest extends OwnDefinitions {

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry, programme -> append(programme.resolve("indicators.yaml"), """
                - indicator: central_pct
                  name: { vi: Tỷ trọng ngân sách trung ương, en: Share of the central budget }
                  unit: "%"
                  numerator: { sum: B01.plan_by, members: NSTW }
                  denominator: { sum: B01.plan_by }
                  decimals: 4
                  by: [unit, group]
                - indicator: building
                  name: { vi: Số dự án đang thi công, en: Projects under construction }
                  unit: dự án
                  numerator: { count: B01, where: { stage: Đang thi công } }
                  by: [unit, group]
                - indicator: largest
                  name: { vi: Kế hoạch lớn nhất của một dự án, en: The largest plan of one project }
                  unit: đồng
                  numerator: { max: B01.plan }
                  by: [unit, task, owner, project]
                - indicator: smallest_central
                  name: { vi: Vốn trung ương ít nhất, en: The least central funds }
                  unit: đồng
                  numerator: { min: B01.plan_by, members: NSTW }
                  by: [unit, capital]
                """));
    }

    @Test
    void findsItInTheReportAndInTheFiguresForPrograms() throws IOException {
        report();

        var province = figures().get("province");
        assertThat(province.get("central_pct").decimalValue()).isBetween(BigDecimal.ONE, new BigDecimal(100));
        int building = province.get("building").asInt();
        assertThat(building).isBetween(1, province.get("projects").asInt() - 1);
        assertThat(figures().get("units").properties().stream()
                        .mapToInt(unit -> unit.getValue().path("building").asInt(0))
                        .sum())
                .isEqualTo(building);
        assertThat(figures().get("dimensions").get("group").properties().stream()
                        .mapToInt(group -> group.getValue().path("building").asInt(0))
                        .sum())
                .isEqualTo(building);
        assertThat(figures().get("dimensions").get("group").has("B")).isTrue();
    }

    @Test
    void takesTheGreatestAndTheLeastThere() throws IOException {
        report();

        var province = figures().get("province");
        var plans = figures().get("projects").properties().stream()
                .map(project -> project.getValue().path("plan"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .toList();
        assertThat(province.get("largest").decimalValue())
                .isEqualByComparingTo(
                        plans.stream().max(Comparator.naturalOrder()).orElseThrow())
                .isEqualByComparingTo(figures().get("units").properties().stream()
                        .map(unit -> unit.getValue().path("largest"))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::decimalValue)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        assertThat(province.get("smallest_central").decimalValue())
                .isEqualByComparingTo(figures()
                        .get("capital")
                        .get("NSTW")
                        .get("smallest_central")
                        .decimalValue());
        assertThat(figures().get("projects").properties())
                .allSatisfy(project -> assertThat(project.getValue().path("largest"))
                        .isEqualTo(project.getValue().path("plan")));
    }
}
