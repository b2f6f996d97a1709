package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.programme.OneLanguage.vietnameseIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.programme.EnglishProgramme;
import vn.tiendo.store.OpenStores;

/**
 * The whole way of an English programme on the command line: blank workbook, faulty return, run, reply, findings, receipt,
 * changes, letter, moves. No word of it is Vietnamese, though nobody asked for English.
 */
class EnglishProgrammeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    /** So that the commands find the database running: starting it takes most of their time. */
    @SuppressWarnings("NullAway.Init")
    static OpenStores held;

    @SuppressWarnings("NullAway.Init")
    private static Spoken closing;

    @BeforeAll
    static void sendsAFaultyReturnAndARightOne() throws IOException {
        EnglishProgramme.write(folder.resolve("jobs"));
        var blank = blank();
        drop("NOR_a.xlsx", EnglishReturn.faulty(blank));
        run();
        drop("NOR_b.xlsx", EnglishReturn.filled(blank, 12));
        run();
        drop("NOR_c.xlsx", EnglishReturn.filled(blank, 13));
        closing = run();
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterAll
    static void letsGo() {
        held.close();
    }

    @Test
    void asksInEnglish() throws IOException {
        assertThat(vietnameseIn(blank())).isEmpty();
    }

    @Test
    void checksInEnglish() throws IOException {
        var faulty = Files.write(folder.resolve("faulty.xlsx"), EnglishReturn.faulty(blank()));

        var text = spoken("check", faulty.toString());
        var json = spoken("check", faulty.toString(), "--json");

        assertThat(text.said()).contains("✖ RETURNED", "✖ Error:", "[TH01]", "[DA04]", "[QH02]", "1,234.5");
        assertThat(vietnameseIn(text.said() + text.told())).isEmpty();
        assertThat(vietnameseIn(withoutVietnameseMembers(json.said()))).isEmpty();
    }

    @Test
    void runsInEnglish() {
        assertThat(closing.said()).contains("Altogether: 1 of 2 units");
        assertThat(closing.told()).contains("schedule.yaml:1:1: not verified yet; agreed by telephone");
        assertThat(vietnameseIn(closing.said() + closing.told())).isEmpty();
    }

    @Test
    void repliesInEnglish() throws IOException {
        var reply = folder.resolve("reply.xlsx");

        var told = spoken("reply", "--receipt=1", "--output=" + reply);

        assertThat(vietnameseIn(told.said() + told.told())).isEmpty();
        assertThat(vietnameseIn(Files.readAllBytes(reply))).isEmpty();
        assertThat(spoken("check", reply.toString()).said()).contains("[TH01]").doesNotContain("Check result");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv"})
    void tellsFindingsInEnglish(String format) {
        var told = spoken("findings", "--receipt=1", "--format=" + format);

        assertThat(told.said()).contains("TH01", "1,234.5");
        assertThat(vietnameseIn(told.said())).isEmpty();
    }

    @Test
    void givesFindingsInEnglishToPrograms() throws IOException {
        var workbook = folder.resolve("findings.xlsx");
        spoken("findings", "--receipt=1", "--format=xlsx", "--output=" + workbook);

        assertThat(vietnameseIn(withoutVietnameseMembers(
                        spoken("findings", "--receipt=1", "--format=json").said())))
                .isEmpty();
        assertThat(vietnameseIn(Files.readAllBytes(workbook))).isEmpty();
    }

    @Test
    void remindsInEnglish() throws IOException {
        var letter = folder.resolve("letter.docx");

        var told = spoken("letter", "--period=2025-06", "--output=" + letter);

        assertThat(told.said()).contains("1 units");
        assertThat(vietnameseIn(Files.readAllBytes(letter))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receipt show --receipt=1",
                "receipt show --receipt=2",
                "receipt show --receipt=2 --format=json",
                "receipt show --receipt=99",
                "changes --receipt=3",
                "changes --receipt=3 --json",
                "submissions",
                "submissions show --receipt=1",
                "submissions show --receipt=2",
                "reason list --receipt=3",
                "reason list --receipt=1 --json",
                "period status --period=2025-06",
                "period close --period=2025-12 --by=Mary --reason=late",
                "period reopen --period=2025-03 --by=Mary --reason=late",
                "withdraw --receipt=1 --by=Mary --reason=wrong",
                "send-back --receipt=1 --by=Mary --reason=wrong",
                "nil --unit=NOR --period=2025-12 --by=Mary",
                "nil --unit=SOU --period=2025-11 --by=Mary",
                "mail status",
                "remind --period=2025-06 --dry-run",
                "template --unit=SOU --period=2025-05 --output=none.xlsx",
                "jobs check",
                "jobs versions",
                "rules list",
                "rules try --rule=TH01",
                "rules judge --receipt=1",
                "names find --kind=unit Northfeld",
                "names confirm --kind=unit Northy NOR --by=Mary",
                "letter --period=2025-06 --unit=NOR --output=none.docx"
            })
    void speaksEnglish(String command) {
        var answer = spoken(command.split(" "));

        assertThat(answer.said() + answer.told()).isNotBlank();
        assertThat(vietnameseIn(withoutVietnameseMembers(answer.said()) + answer.told()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check nothing.xlsx",
                "check --unit=XXX .",
                "run --period=2025-06 --programme=none",
                "reply",
                "template --period=2025-06 --output=x",
                "reason --receipt=1",
                "reason list",
                "mail test --to=nobody",
                "registry import --table=none x.csv",
                "names find --kind=none X",
                "nil --unit=XXX --period=2025-06 --by=Mary",
                "rules try --rule=NONE"
            })
    void saysInEnglishWhatIsWrongWithACommand(String command) {
        var answer = spoken(command.split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(vietnameseIn(answer.told().lines().findFirst().orElseThrow()))
                .isEmpty();
    }

    @Test
    void stopsInEnglishWhereTheDefinitionsAreWrong() throws IOException {
        var broken = folder.resolve("broken");
        EnglishProgramme.write(broken);
        var units = broken.resolve(EnglishProgramme.CODE).resolve("units.csv");
        Files.writeString(units, Files.readString(units).replace("SOU,", "NOR,"));

        var run = Spoken.by("run", "--period=2025-06", "--jobs=" + broken, place("home"));
        var start = Spoken.by("--jobs=" + broken, place("home"));
        var asked = Spoken.by("run", "--period=2025-06", "--jobs=" + broken, place("home"), "--language=vi");

        assertThat(List.of(run, start)).allSatisfy(answer -> {
            assertThat(answer.code()).isEqualTo(2);
            assertThat(answer.told()).contains("the unit 'NOR' is there twice; declared already at");
            assertThat(vietnameseIn(answer.said() + answer.told())).isEmpty();
        });
        assertThat(asked.told()).contains("trùng đơn vị 'NOR'; đã khai ở");
    }

    @Test
    void answersInVietnameseWhereThatIsAskedFor() {
        assertThat(spoken("submissions", "--language=vi").said()).contains("Tình trạng");
        assertThat(spoken("findings", "--receipt=1", "--language=vi").said()).contains("lỗi");
    }

    private static byte[] blank() throws IOException {
        var file = folder.resolve("blank.xlsx");
        spoken("template", "--unit=NOR", "--period=2025-06", "--output=" + file, "--replace");
        return Files.readAllBytes(file);
    }

    /** JSON gives sentences in both languages, by their names. */
    private static String withoutVietnameseMembers(String text) {
        return text.startsWith("{\n")
                ? json(text)
                : text.lines()
                        .map(line -> line.startsWith("{") ? json(line) : line)
                        .reduce("", (all, line) -> all + line + "\n");
    }

    private static String json(String line) {
        var node = new ObjectMapper().readTree(line);
        strip(node);
        return node.toString();
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("en")) {
            object.remove("vi");
        }
        node.forEach(EnglishProgrammeTest::strip);
    }

    private static void drop(String name, byte[] content) throws IOException {
        var file = folder.resolve("input").resolve("2025-06").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-06-15T03:00:00Z")));
    }

    private static Spoken run() {
        var run = spoken("run", "--period=2025-06", place("input"), place("output"));
        assertThat(run.code()).as(run.told()).isZero();
        return run;
    }

    private static Spoken spoken(String... arguments) {
        return Spoken.by(Stream.concat(Stream.of(arguments), Stream.of(place("jobs"), place("home")))
                .toArray(String[]::new));
    }

    private static String place(String name) {
        return "--" + name + "=" + folder.resolve(name);
    }
}
