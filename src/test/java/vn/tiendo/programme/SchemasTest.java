package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors and the program have to agree on what may stand in a definition. */
class SchemasTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("programme", ProgrammeFile.KEYS),
                Arguments.of("form", FormFile.KEYS),
                Arguments.of("rules", RuleBlock.KEYS),
                Arguments.of("indicators", IndicatorsFile.KEYS),
                Arguments.of("schedule", ScheduleFile.KEYS),
                Arguments.of("report", ReportFile.KEYS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void knowTheKeysThatTheProgramReads(String kind, String[] keys) {
        var expected = new TreeSet<>(List.of(keys));
        expected.addAll(Set.of("verified", "source"));

        assertThat(new TreeSet<>(keysOf(kind))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void areNamedInTheFirstLineOfEachFile(String kind, String[] keys) throws Exception {
        var folder = Path.of("jobs", "urban-infrastructure");
        var schema = Path.of("jobs", "schema", kind + ".schema.json");
        int named = 0;
        for (var file : DefinitionFiles.filesBelow(folder)) {
            if (file.toString().endsWith(".yaml")) {
                named += refersTo(file, schema) ? 1 : 0;
            }
        }

        assertThat(named).isPositive();
        assertThat(keys).isNotEmpty();
    }

    private static boolean refersTo(Path file, Path schema) throws Exception {
        String first = Files.readAllLines(file).getFirst();
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        var named = file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(named).exists();
        return named.equals(schema);
    }

    private static Set<String> keysOf(String kind) {
        var schema = YamlFile.read(Path.of("jobs", "schema", kind + ".schema.json"), new Faults())
                .orElseThrow();
        var block = at(schema, "items").orElse(schema);
        return at(block, "properties").orElseThrow().members().stream()
                .map(member -> member.key().text())
                .collect(Collectors.toSet());
    }

    /** JSON is YAML. */
    private static Optional<Piece> at(Piece block, String key) {
        return block.members().stream()
                .filter(member -> member.key().text().equals(key))
                .map(Piece.Member::value)
                .findFirst();
    }
}
