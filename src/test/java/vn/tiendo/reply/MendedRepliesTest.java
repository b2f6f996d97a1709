package vn.tiendo.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.Verdict;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.known.Claim;

/**
 * Every faulty sample comes back as a reply, the reply is mended in LibreOffice as a person would mend it, and what
 * LibreOffice saved is accepted, with no warning that the unit's sound workbook does not get.
 */
class MendedRepliesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared", ""), "submissions");

    private final SampleDesk desk = new SampleDesk();

    /** How a person mends a faulty workbook. */
    private enum Cure {
        /** Other figures, codes or rows, in the reply. */
        FIGURES,
        /** Nothing is wrong with it but who sent it, or for when. */
        RIGHT_SENDER,
        /** It was no workbook: the workbook is sent. */
        RIGHT_FILE;

        private static Cure of(String name) {
            return switch (name.substring(0, 4)) {
                case "DA01",
                        "DA02",
                        "DA03",
                        "DA04",
                        "DA05",
                        "DA06",
                        "DA07",
                        "DA10",
                        "DA11",
                        "DA12",
                        "DA13",
                        "DA14",
                        "DA19",
                        "MULT" -> FIGURES;
                case "TM01", "TM02" -> RIGHT_SENDER;
                case "TM04" -> RIGHT_FILE;
                default -> throw new IllegalArgumentException("Nobody has said how to mend " + name);
            };
        }
    }

    @BeforeAll
    static void start() throws Exception {
        assumeFalse(System.getProperty("shared", "").isEmpty(), "no samples: set -Dshared");
        Calc.running();
    }

    @TestFactory
    Stream<DynamicTest> isAcceptedOnceMendedInLibreOffice() throws IOException {
        return expected().map(name -> DynamicTest.dynamicTest(name, () -> holds(name, ".xlsx")));
    }

    @TestFactory
    Stream<DynamicTest> isAcceptedOnceMendedInLibreOfficeAsXls() throws IOException {
        return expected()
                .filter(name -> Cure.of(name) != Cure.RIGHT_FILE)
                .map(name -> DynamicTest.dynamicTest(name, () -> holds(name, ".xls")));
    }

    /** As many as there are files: none goes without. */
    private static Stream<String> expected() throws IOException {
        try (var files = Files.list(SAMPLES.resolve("broken"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.xlsx?"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private void holds(String name, String extension) throws Exception {
        var expected = new ObjectMapper()
                .readTree(Files.readString(SAMPLES.resolve("broken/expected.json")))
                .get(name);
        byte[] sent = inFormat(Files.readAllBytes(SAMPLES.resolve("broken").resolve(name)), name, extension);
        var claim = claim(expected);
        var reply = desk.reply(name, sent, claim);
        assertThat(reply.isWhole()).isEqualTo(Cure.of(name) != Cure.RIGHT_FILE);

        byte[] mended = mended(name, reply, expected);

        var verdict = desk.check(mended, Cure.of(name) == Cure.RIGHT_SENDER ? Claim.NONE : claim)
                .verdict();
        assertThat(verdict.findings()).filteredOn(Finding::isError).isEmpty();
        assertThat(warnings(verdict))
                .isSubsetOf(warnings(desk.check(sound(expected), Claim.NONE).verdict()));
        if (Cure.of(name) != Cure.RIGHT_FILE) {
            assertNoMarkIsLeft(desk.reply(name, mended, claim), verdict);
        }
    }

    /** There are none in .xls: LibreOffice makes them. */
    private static byte[] inFormat(byte[] sent, String name, String extension) throws Exception {
        return extension.equals(".xlsx")
                ? sent
                : Calc.running().convert(sent, name.substring(name.lastIndexOf('.')), extension);
    }

    private byte[] mended(String name, Reply reply, JsonNode expected) throws Exception {
        return switch (Cure.of(name)) {
            case FIGURES ->
                Calc.running()
                        .edit(
                                reply.content(),
                                reply.extension(),
                                new Mending(desk.read(reply.content()), desk.read(sound(expected))));
            case RIGHT_SENDER -> Calc.running().edit(reply.content(), reply.extension(), _ -> {});
            case RIGHT_FILE -> sound(expected);
        };
    }

    private static void assertNoMarkIsLeft(Reply second, Verdict verdict) throws IOException {
        var marked = new ArrayList<String>();
        for (Finding finding : verdict.findings()) {
            finding.cells().forEach(cell -> marked.add(finding.sheet() + "!" + cell));
        }
        assertThat(second.isWhole()).isTrue();
        assertThat(Marks.of(second.content())).hasSameElementsAs(Set.copyOf(marked));
        assertThat(Marks.looking(second.content())).hasSameElementsAs(Set.copyOf(marked));
    }

    private static Claim claim(JsonNode expected) {
        return new Claim(
                Optional.of(new UnitCode(expected.get("unit").asString())),
                Optional.of(Period.of(expected.get("period").asString())));
    }

    /** What the same unit sent in June, in which nothing is wrong. */
    private static byte[] sound(JsonNode expected) throws IOException {
        var truth = new ObjectMapper().readTree(Files.readString(SAMPLES.resolve("truth.json")));
        var files = truth.get("periods").get("2025-06").get("files");
        String name = files.properties().stream()
                .filter(file -> file.getValue()
                        .get("unit")
                        .asString()
                        .equals(expected.get("unit").asString()))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return Files.readAllBytes(SAMPLES.resolve("2025-06").resolve(name));
    }

    private static Set<String> warnings(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == vn.tiendo.programme.Severity.WARNING)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }
}
