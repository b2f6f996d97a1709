package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.load.Programmes;

class ANewUnitNeedsOnlyALineOfCsvTest extends OwnDefinitions {

    private static final long TRIEU = 1_000_000;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry, programme -> {
            append(programme.resolve("units.csv"), "BQL-MOI,Ban Quản lý dự án khu vực mới,BQL khu vực mới,,\n");
            append(
                    programme.resolve("projects.csv"),
                    "7999001,BQL-MOI,2.1,Đường nội thị khu vực mới,BQL khu vực mới,Mường Ảng,C,2024,2026,"
                            + "12/QĐ-UBND ngày 05/01/2024,50000000000,False,,,,\n");
        });
    }

    @Test
    void takesItsWorkbookInAndReportsOnIt() throws IOException {
        var programme = Programmes.load(settings.jobs()).getFirst();
        var form = programme.asOf(Period.of(JUNE)).form("B01").orElseThrow();
        drop(
                "BQL-MOI_2025-06.xlsx",
                new FilledForm(programme, form).of("BAN QUẢN LÝ DỰ ÁN KHU VỰC MỚI", List.of(project())));

        reportAsDropped();

        assertThat(figures().get("submissions").get(0).get("status").asString())
                .as(figures().get("submissions").toString())
                .startsWith("accepted");
        assertThat(figures().get("units").get("BQL-MOI").get("plan").asLong()).isEqualTo(20_000 * TRIEU);
        assertThat(rows("Theo đơn vị")).anyMatch(row -> row.startsWith("1 | Ban Quản lý dự án khu vực mới | 1 |"));
    }

    private static Map<String, Object> project() {
        var project = new HashMap<String, Object>(Map.of(
                "stt", "1",
                "code", "7999001",
                "name", "Đường nội thị khu vực mới",
                "task", "2.1",
                "owner", "BQL khu vực mới",
                "group", "C",
                "years", "2024-2026",
                "stage", "Đang thi công"));
        project.putAll(Map.of(
                "total", 50_000 * TRIEU,
                "before", 10_000 * TRIEU,
                "plan", 20_000 * TRIEU,
                "plan_by:NSTW", 15_000 * TRIEU,
                "plan_by:NSĐP", 5_000 * TRIEU,
                "plan_by:KHAC", 0,
                "vol_in", 1_000 * TRIEU,
                "vol_ytd", 9_000 * TRIEU));
        project.putAll(Map.of("dis_in", 1_000 * TRIEU, "dis_ytd", 8_000 * TRIEU, "est_year", 20_000 * TRIEU));
        return project;
    }
}
