package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ANewReportSectionNeedsOnlyYamlTest extends OwnDefinitions {

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry, programme -> {
            append(programme.resolve("indicators.yaml"), """
                    - indicator: stage_projects
                      name: { vi: Số dự án theo tình trạng, en: Projects by stage }
                      unit: dự án
                      numerator: { count: B01 }
                      by: [stage]
                    - indicator: stage_pct
                      name: { vi: Tỷ lệ giải ngân theo tình trạng, en: Disbursement rate by stage }
                      unit: "%"
                      numerator: { sum: B01.dis_ytd }
                      denominator: { sum: B01.plan }
                      decimals: 4
                      by: [stage]
                    """);
            append(programme.resolve("reports").resolve("monthly.yaml"), """
                      - shows: indicators
                        by: stage
                        rank: stage_pct
                        sheet: Theo tình trạng
                        title: { vi: Kết quả theo tình trạng dự án, en: By stage }
                        columns: [stage_projects, stage_pct]
                      - shows: rows
                        form: B01
                        sheet: Nguồn vốn dự án
                        title: { vi: Kế hoạch vốn của các dự án theo nguồn vốn, en: Projects' plans by capital source }
                        columns: [code, name, stage, plan, plan_by]
                    """);
        });
    }

    @Test
    void findsItInTheReportAndInTheFiguresForPrograms() throws IOException {
        report();

        var figures = figures();
        var stages = rows("Theo tình trạng");
        assertThat(stages)
                .anyMatch(row ->
                        row.startsWith("TOÀN TỈNH | " + figures.get("province").get("projects")));
        assertThat(stages).anyMatch(row -> row.startsWith("1 | "));
        assertThat(figures.get("dimensions").get("stage").propertyNames()).contains("Đang thi công");
        assertThat(rows("Nguồn vốn dự án"))
                .anyMatch(row -> row.contains("Ngân sách trung ương | Ngân sách địa phương | Vốn khác"))
                .anyMatch(row ->
                        row.startsWith("TỔNG SỐ: " + figures.get("projects").size() + " dự án"));
        assertThat(figures.get("rows").get("B01")).hasSameSizeAs(figures.get("projects"));
        assertThat(figures()
                        .get("rows")
                        .get("B01")
                        .get(0)
                        .get("fields")
                        .get("plan_by")
                        .propertyNames())
                .isSubsetOf(List.of("NSTW", "NSĐP", "KHAC"))
                .isNotEmpty();
    }
}
