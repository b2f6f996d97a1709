package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

/** A form that changes from July 2025 on: June, also late and again, is what it was, and July is compared with it. */
class AChangedFormNeedsOnlyYamlTest extends OwnDefinitions {

    private static final String JULY = "2025-07";

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry, programme -> {
            TwoVersions.declare(programme, TwoVersions.OLD, TwoVersions.NEW);
            append(programme.resolve("indicators.yaml"), """
                    - indicator: bridges_spent
                      name: { vi: Kinh phí cầu, en: Spent on bridges }
                      unit: đồng
                      numerator: { sum: B05.spent }
                      by: [unit]
                    - indicator: bridges_length
                      name: { vi: Chiều dài cầu, en: Length of bridges }
                      unit: m
                      numerator: { sum: B05.length }
                      by: [unit]
                    """);
            append(programme.resolve("reports").resolve("monthly.yaml"), """
                      - shows: rows
                        form: B05
                        sheet: Cầu dân sinh
                        title: { vi: Cầu dân sinh, en: Village bridges }
                        columns: [code, spans, length, spent]
                    """);
        });
    }

    @Test
    void keepsReportsAndComparesBothVersions() throws IOException {
        drop(JULY, "SXD_2025-07.xlsx", workbook(JULY, "Tháng 7/2025", TwoVersions.newBridge(400_000_000)));
        reportAsDropped(JULY);
        assertThat(status(JULY)).startsWith("accepted");

        // Late: the form has changed since.
        drop(JUNE, "SXD_2025-06.xlsx", workbook(JUNE, "Tháng 6/2025", TwoVersions.oldBridge(500_000_000)));
        reportAsDropped(JUNE);
        assertThat(status(JUNE)).startsWith("accepted");
        assertThat(figures(JUNE).get("province").get("bridges_spent").asLong()).isEqualTo(500_000_000);
        assertThat(figures(JUNE).get("province").has("bridges_length"))
                .as("what nobody was asked for is not 0")
                .isFalse();
        assertThat(rows(JUNE, "Cầu dân sinh")).anyMatch(row -> row.contains("C-01 | 3 | "));

        // What June says is known to July by the field's name, whatever its label was.
        drop(JULY, "SXD_2025-07 (2).xlsx", workbook(JULY, "Tháng 7/2025", TwoVersions.newBridge(450_000_000)));
        reportAsDropped(JULY);
        assertThat(status(JULY)).isEqualTo("accepted");
        assertThat(figures(JULY).get("province").get("bridges_spent").asLong()).isEqualTo(400_000_000);
        assertThat(figures(JULY).get("province").get("bridges_length").asInt()).isEqualTo(42);
        assertThat(rows(JULY, "Cầu dân sinh")).anyMatch(row -> row.contains("C-01 | 42 | "));

        var before = figures(JUNE).get("province");
        reportAsDropped(JUNE);
        assertThat(figures(JUNE).get("province")).isEqualTo(before);
    }

    private byte[] workbook(String month, String period, Map<String, Object> bridge) throws IOException {
        var programme = programme();
        var form = programme.asOf(Period.of(month)).form("B05").orElseThrow();
        return new FilledForm(programme, form).of("SỞ XÂY DỰNG", "Kỳ báo cáo: " + period, List.of(bridge));
    }

    private Programme programme() {
        return Programmes.load(settings.jobs()).getFirst();
    }

    private String status(String month) throws IOException {
        JsonNode submissions = figures(month).get("submissions");
        assertThat(submissions.size()).as(submissions.toString()).isPositive();
        return submissions.get(0).get("status").asString();
    }
}
