package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.Verdict;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** The team's samples: every broken one gets its findings and no other error, no clean one gets an error. */
class SampleVerdictsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("shared", ""), "submissions");

    /** In MULTI.xlsx the columns of land clearance were never filled: what it says to expect there cannot be found. */
    private static final String NOT_IN_THE_FILE = "MULTI.xlsx DA14 Biểu 01 R18";

    private final Programme programme = Shipped.urban();
    private final Checker checker = new Checker(programme);
    private final SubmissionReader reader =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));

    @TestFactory
    Stream<DynamicTest> findsWhatIsWrongAndNothingElse() throws IOException {
        var expected = json("broken/expected.json");
        return expected.properties().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> holds(file.getKey(), file.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> findsNoErrorInACleanSample() throws IOException {
        var truth = json("truth.json");
        return truth.get("periods").properties().stream()
                .flatMap(period -> period.getValue().get("files").properties().stream()
                        .map(file -> DynamicTest.dynamicTest(
                                period.getKey() + " " + file.getKey(),
                                () -> assertThat(errors(check(period.getKey() + "/" + file.getKey(), Claim.NONE)))
                                        .isEmpty())));
    }

    private static JsonNode json(String name) throws IOException {
        assumeFalse(System.getProperty("shared", "").isEmpty(), "no samples: set -Dshared");
        return new ObjectMapper().readTree(Files.readString(SAMPLES.resolve(name)));
    }

    private void holds(String file, JsonNode expected) throws IOException {
        var claim = new Claim(
                Optional.of(new UnitCode(expected.get("unit").asString())),
                Optional.of(Period.of(expected.get("period").asString())));

        var verdict = check("broken/" + file, claim);

        var wanted = StreamSupport.stream(expected.get("findings").spliterator(), false)
                .map(SampleVerdictsTest::line)
                .filter(line -> !(file + " " + line).equals(NOT_IN_THE_FILE))
                .toList();
        assertThat(verdict.status().code()).isEqualTo(expected.get("status").asString());
        assertThat(verdict.findings().stream().map(SampleVerdictsTest::line)).containsAll(wanted);
        assertThat(errors(verdict)).allMatch(error -> wanted.stream().anyMatch(error::startsWith));
        subjects(expected)
                .forEach((rule, subject) -> assertThat(verdict.findings())
                        .anyMatch(f -> f.rule().equals(rule) && f.subject().equals(Optional.of(subject))));
    }

    private Verdict check(String file, Claim claim) throws IOException {
        byte[] content = Files.readAllBytes(SAMPLES.resolve(file));
        var reading = reader.read(content, Path.of(file).getFileName().toString());
        var checked = checker.check(reading, claim, History.NONE, Optional.empty());
        return checked.verdict();
    }

    private static List<String> errors(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding::isError)
                .map(f -> line(f) + " " + f.message().vi())
                .toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.sheet() + " "
                + finding.cell().map(CellAddress::toString).orElse("");
    }

    private static String line(JsonNode finding) {
        return Stream.of("rule", "sheet", "cell")
                .map(finding::get)
                .map(node -> node.isNull() ? "" : node.asString())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> subjects(JsonNode expected) {
        Collection<JsonNode> findings = expected.get("findings").values();
        return findings.stream()
                .filter(f -> f.has("project"))
                .collect(Collectors.toMap(
                        f -> f.get("rule").asString(), f -> f.get("project").asString()));
    }
}
