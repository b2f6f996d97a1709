package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tiendo.programme.load.Programmes;

/** Numbered as docs/new-form.md has it: a form, what is added up of it, and a section of the report. */
class ANewFormNeedsOnlyYamlTest extends OwnDefinitions {

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry, programme -> {
            append(programme.resolve("forms").resolve("b05-bridges.yaml"), """
                    form: B05
                    title: { vi: Cầu dân sinh, en: Village bridges }
                    number: Biểu số 05
                    collected: month
                    expectedOf: [SXD]
                    sheets: [Biểu 05]
                    header: [code, name, spans]
                    leaf: code
                    totals: [Tổng số]
                    subject: key
                    columns:
                      - { field: stt, is: [TT], type: text }
                      - { field: code, is: [Mã cầu], type: code, required: true }
                      - { field: name, is: [Tên cầu], type: text, required: true }
                      - { field: spans, is: [Số nhịp], type: number, unit: nhịp, required: true, total: true }
                      - { field: cost, is: [Kinh phí / Dự toán], type: money, required: true, total: true }
                      - { field: spent, is: [Kinh phí / Đã chi], type: money, required: true, total: true }
                    """);
            append(programme.resolve("indicators.yaml"), """
                    - indicator: spans
                      name: { vi: Số nhịp cầu, en: Spans }
                      unit: nhịp
                      numerator: { sum: B05.spans }
                      by: [unit]
                    """);
            append(programme.resolve("reports").resolve("monthly.yaml"), """
                      - shows: rows
                        form: B05
                        sheet: Cầu dân sinh
                        title: { vi: Cầu dân sinh, en: Village bridges }
                        columns: [code, name, spans, cost, spent]
                    """);
        });
    }

    @Test
    void readsKeepsAddsUpAndReportsIt() throws IOException {
        var programme = Programmes.load(settings.jobs()).getFirst();
        var bridges = new FilledForm(programme, programme.form("B05").orElseThrow());
        drop("SXD_2025-06.xlsx", bridges.of("SỞ XÂY DỰNG", List.of(bridge("C-01", 3), bridge("C-02", 5))));

        reportAsDropped();

        assertThat(figures().get("submissions").get(0).get("status").asString())
                .as(figures().get("submissions").toString())
                .startsWith("accepted");
        assertThat(figures().get("province").get("spans").asInt()).isEqualTo(8);
        assertThat(figures().get("units").get("SXD").get("spans").asInt()).isEqualTo(8);
        assertThat(rows("Cầu dân sinh")).anyMatch(row -> row.contains("C-01 | Cầu C-01 | 3"));
    }

    private static Map<String, Object> bridge(String code, int spans) {
        return Map.of("stt", "1", "code", code, "name", "Cầu " + code, "spans", spans, "cost", 900_000_000, "spent", 0);
    }
}
