package vn.tiendo.programme.load.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.programme.load.file.DefinitionFiles;

/** Editors and the program have to agree on what may stand in a definition. */
class SchemasTest {

    private static final String TABLE = "/properties/tables/items";
    private static final String SET = "/properties/sets/items";
    private static final String CHAPTER = "/properties/chapters/items";
    private static final String ITEM = CHAPTER + "/properties/content/items";
    private static final String STANDARD = SET + "/properties/standards/items";

    /** Where in a schema a block is described, and what the program reads there. */
    static Stream<Arguments> blocks() {
        return Stream.of(
                Arguments.of("programme", "", ProgrammeFile.KEYS),
                Arguments.of("programme", "/properties/groups/items", ProgrammeFile.KEYS_OF_GROUP),
                Arguments.of(
                        "programme", "/properties/groups/items/properties/tasks/items", ProgrammeFile.KEYS_OF_TASK),
                Arguments.of(
                        "programme",
                        "/properties/choices/additionalProperties/items/oneOf/1",
                        ProgrammeFile.KEYS_OF_CHOICE),
                Arguments.of("programme", "/properties/cover", WordingBlock.KEYS_OF_COVER),
                Arguments.of("programme", "/properties/marks", WordingBlock.KEYS_OF_MARKS),
                Arguments.of("form", "", FormFile.KEYS),
                Arguments.of("form", "/properties/between", TableBlock.KEYS_OF_REGION),
                Arguments.of("form", "/properties/rows/items", RowLooksBlock.KEYS),
                Arguments.of("form", "/properties/items/items", TableBlock.KEYS_OF_ITEM),
                Arguments.of("form", "/properties/columns/items", without(ColumnBlock.KEYS, "answer")),
                Arguments.of(
                        "form",
                        "/properties/columns/items/properties/members/items/oneOf/1",
                        LabelsBlock.KEYS_OF_MEMBER),
                Arguments.of("form", TABLE, TableBlock.KEYS),
                Arguments.of("form", TABLE + "/properties/between", TableBlock.KEYS_OF_REGION),
                Arguments.of("form", TABLE + "/properties/rows/items", RowLooksBlock.KEYS),
                Arguments.of("form", TABLE + "/properties/items/items", TableBlock.KEYS_OF_ITEM),
                Arguments.of("form", TABLE + "/properties/columns/items", without(ColumnBlock.KEYS, "answer")),
                Arguments.of(
                        "form",
                        TABLE + "/properties/questions/items",
                        without(ColumnBlock.KEYS, "across", "members", "carried")),
                Arguments.of("rules", "/items", RuleBlock.KEYS),
                Arguments.of("rules", "/items/properties/effective/items", GradingBlock.KEYS_OF_STEP),
                Arguments.of("rules", "/items/properties/except/items", ExemptionBlock.KEYS),
                Arguments.of("indicators", "/items", IndicatorsFile.KEYS),
                Arguments.of("indicators", "/items/properties/numerator/oneOf/0", without(MeasureBlock.KEYS, "count")),
                Arguments.of(
                        "indicators",
                        "/items/properties/denominator/oneOf/1",
                        without(MeasureBlock.KEYS, "sum", "max", "min", "members")),
                Arguments.of("schedule", "", ScheduleFile.KEYS),
                Arguments.of("schedule", "/properties/data", CalendarBlock.KEYS_OF_DATA),
                Arguments.of("schedule", "/properties/year", CalendarBlock.KEYS_OF_YEAR),
                Arguments.of("schedule", "/properties/due", CalendarBlock.KEYS_OF_DUE),
                Arguments.of("schedule", "/properties/due/properties/half", CalendarBlock.KEYS_OF_DEADLINE),
                Arguments.of("schedule", "/properties/remind", ScheduleFile.KEYS_OF_REMIND),
                Arguments.of("schedule", "/properties/samples", ScheduleFile.KEYS_OF_SAMPLES),
                Arguments.of("letters", "", LettersFile.KEYS),
                Arguments.of("letters", "/properties/reminder", LettersFile.KEYS_OF_REMINDER),
                Arguments.of("warnings", "", WarningsFile.KEYS),
                Arguments.of("warnings", "/properties/warnings/items", WarningsFile.KEYS_OF_WARNING),
                Arguments.of("warnings", "/properties/forecast", WarningsFile.KEYS_OF_FORECAST),
                Arguments.of("criteria", "", CriteriaFile.KEYS),
                Arguments.of("criteria", "/properties/indicators/items", CriteriaFile.KEYS_OF_INDICATOR),
                Arguments.of("criteria", SET, CriteriaSetBlock.KEYS),
                Arguments.of("criteria", SET + "/properties/classes/items", CriteriaSetBlock.KEYS_OF_CLASS),
                Arguments.of("criteria", SET + "/properties/groups/items", CriteriaSetBlock.KEYS_OF_GROUP),
                Arguments.of("criteria", STANDARD, CriteriaSetBlock.KEYS_OF_STANDARD),
                Arguments.of("criteria", STANDARD + "/properties/points", CriteriaSetBlock.KEYS_OF_POINTS),
                Arguments.of(
                        "criteria", STANDARD + "/properties/bands/additionalProperties", CriteriaSetBlock.KEYS_OF_BAND),
                Arguments.of("criteria", SET + "/properties/factors/items", CriteriaSetBlock.KEYS_OF_FACTOR),
                Arguments.of("signed-report", "", SignedReportFile.KEYS),
                Arguments.of("signed-report", CHAPTER, SignedReportFile.KEYS_OF_CHAPTER),
                Arguments.of("signed-report", ITEM, ReportItemBlocks.KEYS),
                Arguments.of(
                        "signed-report", ITEM + "/properties/paragraph/oneOf/1", ReportItemBlocks.KEYS_OF_PARAGRAPH),
                Arguments.of(
                        "signed-report",
                        ITEM + "/properties/paragraph/oneOf/1/properties/lists/additionalProperties",
                        ReportItemBlocks.KEYS_OF_LIST),
                Arguments.of(
                        "signed-report",
                        ITEM + "/properties/paragraph/oneOf/0/items/oneOf/0",
                        ReportItemBlocks.KEYS_OF_SENTENCE),
                Arguments.of(
                        "signed-report",
                        ITEM + "/properties/paragraph/oneOf/0/items/oneOf/1",
                        ReportItemBlocks.KEYS_OF_PHRASE),
                Arguments.of("signed-report", ITEM + "/properties/each", ReportItemBlocks.KEYS_OF_EACH),
                Arguments.of("signed-report", ITEM + "/properties/keys/items", ReportItemBlocks.KEYS_OF_KEY),
                Arguments.of("signed-report", ITEM + "/properties/table", ReportItemBlocks.KEYS_OF_TABLE),
                Arguments.of("signed-report", ITEM + "/properties/chart", ReportItemBlocks.KEYS_OF_CHART),
                Arguments.of("signed-report", ITEM + "/properties/warnings", ReportItemBlocks.KEYS_OF_WARNINGS),
                Arguments.of("signed-report", ITEM + "/properties/quotes", FormItemBlocks.KEYS_OF_QUOTES),
                Arguments.of("signed-report", ITEM + "/properties/followUp", FormItemBlocks.KEYS_OF_FOLLOW_UP),
                Arguments.of("signed-report", ITEM + "/properties/rows", FormItemBlocks.KEYS_OF_ROWS),
                Arguments.of("signed-report", "/properties/periods/properties/half", SignedReportFile.KEYS_OF_PERIOD),
                Arguments.of("signed-report", ITEM + "/properties/scores", ReportItemBlocks.KEYS_OF_CAPTION),
                Arguments.of("signed-report", ITEM + "/properties/officer", ReportItemBlocks.KEYS_OF_OFFICER),
                Arguments.of("report", "", ReportFile.KEYS),
                Arguments.of("report", "/properties/sections/items", SectionBlock.KEYS));
    }

    /** Without the keys that the program refuses in such a block. */
    private static String[] without(String[] keys, String... refused) {
        return Stream.of(keys).filter(key -> !List.of(refused).contains(key)).toArray(String[]::new);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("blocks")
    void knowTheKeysThatTheProgramReads(String kind, String at, String[] keys) {
        var block = schema(kind).at(at);

        assertThat(block.path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(keys), Stream.of("verified", "source"))
                        .toList());
        assertThat(block.path("additionalProperties").asBoolean(true))
                .as("others are taken")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "programme",
                "form",
                "rules",
                "indicators",
                "schedule",
                "letters",
                "warnings",
                "criteria",
                "report",
                "signed-report"
            })
    void areNamedInTheFirstLineOfEachFile(String kind) throws Exception {
        var folder = Path.of("jobs", "urban-infrastructure");
        var schema = Path.of("jobs", "schema", kind + ".schema.json");
        int named = 0;
        for (var file : DefinitionFiles.filesBelow(folder)) {
            if (file.toString().endsWith(".yaml")) {
                named += refersTo(file, schema) ? 1 : 0;
            }
        }

        assertThat(named).isPositive();
    }

    private static boolean refersTo(Path file, Path schema) throws Exception {
        String first = Files.readAllLines(file).getFirst();
        assertThat(first).startsWith("# yaml-language-server: $schema=");
        var named = file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
        assertThat(named).exists();
        return named.equals(schema);
    }

    private static JsonNode schema(String kind) {
        return new ObjectMapper().readTree(Path.of("jobs", "schema", kind + ".schema.json"));
    }
}
