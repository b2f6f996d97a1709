package vn.tiendo.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.report.SampleConsolidation;
import vn.tiendo.report.SampleConsolidation.TownDatum;
import vn.tiendo.report.SharedTruth;
import vn.tiendo.report.source.ReportSource;

class FiguresJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"2025-04", "2025-05", "2025-06"})
    void saysWhatTheIllustrativeMonthsMustComeTo(String month) throws IOException {
        var truth = SharedTruth.of(month);

        var figures = parsed(truth.consolidation().build());

        assertSame(figures.get("province"), truth.period().get("province"), "province");
        assertSame(figures.get("units"), truth.period().get("units"), "units");
        assertSame(figures.get("tasks"), truth.period().get("tasks"), "tasks");
        assertSame(figures.get("projects"), truth.period().get("projects"), "projects");
        assertSame(figures.get("towns"), truth.period().path("town_data"), "towns");
        assertSame(figures.get("schemes"), truth.period().path("schemes"), "schemes");
        if (truth.period().has("investors")) {
            assertSame(figures.get("investments"), truth.period().get("investors"), "investments");
        } else {
            assertThat(figures.get("investments").isNull()).isTrue();
        }
    }

    /** The same names, and under each the same number or text; 30818 and 30818.0 are one number. */
    private static void assertSame(JsonNode actual, JsonNode expected, String path) {
        if (expected.isNumber()) {
            assertThat(actual.decimalValue()).as(path).isEqualByComparingTo(expected.decimalValue());
        } else if (expected.isObject()) {
            assertThat(actual.propertyNames()).as(path).containsExactlyInAnyOrderElementsOf(expected.propertyNames());
            expected.propertyStream()
                    .forEach(e -> assertSame(actual.get(e.getKey()), e.getValue(), path + "/" + e.getKey()));
        } else if (!expected.isMissingNode()) {
            assertThat(actual.asString()).as(path).isEqualTo(expected.asString());
        } else {
            assertThat(actual.isEmpty()).as(path).isTrue();
        }
    }

    @Test
    void namesTheEditionAndItsCoverage() throws IOException {
        var figures = parsed(SampleConsolidation.june().without("095").build());

        assertThat(figures.get("programme").asString()).isEqualTo("urban-infrastructure");
        assertThat(figures.get("period").asString()).isEqualTo("2025-06");
        assertThat(figures.get("asOf").asString()).isEqualTo("2025-06-20T03:15:00Z");
        var coverage = figures.get("coverage");
        assertThat(coverage.get("expected").asInt()).isEqualTo(15);
        assertThat(coverage.get("received").asInt()).isEqualTo(14);
        assertThat(coverage.get("planShare").isNull()).isTrue();
        assertThat(coverage.get("missing").get(0).asString()).isEqualTo("095");
    }

    @Test
    void givesThePlansShareInPercent() throws IOException {
        var coverage = parsed(SampleConsolidation.june().build()).get("coverage");

        assertThat(coverage.get("planShare").decimalValue()).isEqualByComparingTo("100");
    }

    @Test
    void writesNumbersPlainly() throws IOException {
        var june = SampleConsolidation.june()
                .datum("DT-094", "D01", new TownDatum(Optional.of(new BigDecimal("3.0818E+4")), Optional.empty()))
                .datum("DT-094", "D02", new TownDatum(Optional.of(new BigDecimal("139.80")), Optional.empty()))
                .datum("DT-094", "D03", new TownDatum(Optional.empty(), Optional.of("x")))
                .build();

        String json = written(june);

        assertThat(json).contains("\"D01\" : 30818,").contains("\"D02\" : 139.8,");
        assertThat(json).doesNotContainPattern("\\d[eE][+-]?\\d");
        assertThat(MAPPER.readTree(json).get("towns").get("DT-094").has("D03")).isFalse();
    }

    @Test
    void keepsCapitalSourcesOutOfTheProvincesFigures() throws IOException {
        var figures = parsed(SampleConsolidation.june().build());

        assertThat(figures.get("province").has("plan_by")).isFalse();
        assertThat(figures.get("capital").get("NSTW").propertyNames()).containsExactly("plan_by");
        assertThat(figures.get("owners").get("Ban QLDA 094").get("projects").asInt())
                .isEqualTo(5);
    }

    @Test
    void tellsEverySubmissionWithItsFindings() throws IOException {
        var finding = new FindingLine("DA05", Severity.ERROR, "Biểu 01", "L12", "150", "148", "Sai tổng. [DA05]");
        var figures = parsed(SampleConsolidation.june()
                .without("094")
                .submitted("094", 31, "rejected", false, finding)
                .build());

        var last = figures.get("submissions").get(figures.get("submissions").size() - 1);
        assertThat(last.propertyNames())
                .containsExactly("file", "unit", "status", "standing", "counts", "nil", "workingDaysLate", "findings");
        assertThat(last.get("status").asString()).isEqualTo("rejected");
        assertThat(last.get("findings").get(0).propertyNames())
                .containsExactly("rule", "severity", "sheet", "cell", "found", "expected", "message");
        assertThat(last.get("findings").get(0).get("severity").asString()).isEqualTo("error");
    }

    @Test
    void ordersItsKeysAndEndsWithALineBreak() throws IOException {
        String json = written(SampleConsolidation.june().build());

        assertThat(MAPPER.readTree(json).propertyNames())
                .containsExactlyElementsOf(List.of(
                        "programme",
                        "period",
                        "asOf",
                        "province",
                        "units",
                        "tasks",
                        "owners",
                        "capital",
                        "projects",
                        "towns",
                        "investments",
                        "schemes",
                        "rows",
                        "coverage",
                        "submissions"));
        assertThat(json).endsWith("}\n").doesNotContain("\r");
        assertThat(json).isEqualTo(written(SampleConsolidation.june().build()));
    }

    private static JsonNode parsed(Consolidation consolidation) throws IOException {
        return MAPPER.readTree(written(consolidation));
    }

    private static String written(Consolidation consolidation) throws IOException {
        var out = new ByteArrayOutputStream();
        new FiguresJson().write(ReportSource.of(consolidation), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
