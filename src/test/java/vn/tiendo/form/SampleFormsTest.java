package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Every habit of sixteen units over three months, against what the figures must be. */
class SampleFormsTest {

    private static final String SHARED = System.getProperty("shared", "");

    private final Programme programme = Shipped.urban();
    private final SubmissionReader reader =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));

    @TestFactory
    Stream<DynamicTest> readsEveryProjectRowToTheDong() throws IOException {
        assumeFalse(SHARED.isEmpty(), "no samples: set -Dshared");
        var truth = new ObjectMapper().readTree(Files.readString(Path.of(SHARED, "submissions", "truth.json")));
        return truth.get("periods").properties().stream()
                .flatMap(period -> period.getValue().get("files").properties().stream()
                        .map(file -> DynamicTest.dynamicTest(
                                period.getKey() + " " + file.getKey(),
                                () -> check(period.getKey(), file, period.getValue()))));
    }

    private void check(String period, Map.Entry<String, JsonNode> file, JsonNode truth) throws IOException {
        byte[] content = Files.readAllBytes(Path.of(SHARED, "submissions", period, file.getKey()));

        var reading = (Reading.Read) reader.read(content, file.getKey());

        assertThat(reading.identity().unit())
                .hasToString("Optional[" + file.getValue().get("unit").asString() + "]");
        assertThat(reading.identity().period()).hasToString("Optional[" + period + "]");
        assertThat(reading.identity().conflicts()).isEmpty();
        assertThat(reading.incomplete()).isEmpty();
        var read = new TreeMap<String, Map<String, Long>>();
        var expected = new TreeMap<String, Map<String, Long>>();
        truth.get("projects").properties().stream()
                .filter(p -> p.getValue().get("unit").equals(file.getValue().get("unit")))
                .forEach(p -> expected.put(p.getKey(), money(p.getValue())));
        reading.table("B01")
                .ifPresent(table -> table.leaves().forEach(row -> {
                    var figures = new TreeMap<String, Long>();
                    expected.values().stream()
                            .findFirst()
                            .orElse(Map.of())
                            .keySet()
                            .forEach(field -> row.money(field).ifPresent(amount -> figures.put(field, amount.dong())));
                    read.put(row.text("code").orElse("?"), figures);
                }));
        assertThat(read).isEqualTo(expected);
    }

    private static Map<String, Long> money(JsonNode project) {
        var figures = new TreeMap<String, Long>();
        project.properties().stream()
                .filter(f -> f.getValue().isNumber())
                .forEach(f -> figures.put(f.getKey(), f.getValue().asLong()));
        return figures;
    }
}
