package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

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
}
