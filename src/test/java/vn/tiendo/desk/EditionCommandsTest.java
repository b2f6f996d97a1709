package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.database.Databases;

/** Three editions: of a returned file, of one more that nobody could read, and of the one that was accepted. */
@ExtendWith(EveryFormatPublished.class)
class EditionCommandsTest extends CorrectedHome {

    private static final String JUNE = "--period=2025-06";

    @Test
    void listsWhatWasPublished() {
        var text = spoken("edition", "list", JUNE);
        var lines = spoken("edition", "list", JUNE, "--json").lines();

        assertThat(text.code()).as(text.told()).isZero();
        assertThat(text.said()).contains("Kỳ", "Lần", "2025-06", "ubnd", "command line");
        assertThat(lines).hasSize(3);
        assertThat(json(lines.getLast()).get("edition").asInt()).isEqualTo(3);
        assertThat(json(lines.getLast()).get("files"))
                .extracting(file -> file.get("format").asString())
                .contains("docx", "pdf", "xlsx", "json", "changes");
        assertThat(spoken("edition", "list", "--period=2025-05", "--language=en")
                        .said())
                .contains("No report was published yet.");
    }

    @Test
    void showsWhatOneWasMadeFrom() {
        var text = spoken("edition", "show", "3", JUNE);
        var object = json(spoken("edition", "show", "3", JUNE, "--json").said());

        assertThat(text.said())
                .contains("Lần phát hành 3: Tháng 6/2025 (ubnd)", "nay tính lại vẫn thế")
                .contains("bao-cao-2025-06.xlsx", "changes.json", "097_2025-06.xlsx", "được tính", "trả lại");
        assertThat(object.get("inputsAreKept").asBoolean()).isTrue();
        assertThat(object.get("submissions")).hasSize(3);
        assertThat(object.get("submissions").get(2).get("standing").asString()).isEqualTo("counts");
    }

    @Test
    void writesItsFilesAsTheyWerePublished() throws IOException {
        var output = folder.resolve("shown");

        assertThat(spoken("edition", "show", "3", JUNE, "--output=" + output).code())
                .isZero();

        assertThat(Published.hashes(output)).isEqualTo(Published.hashes(published()));
    }

    @Test
    void makesEachAgainToTheSameBytes() throws IOException {
        for (int number = 1; number <= 3; number++) {
            var again = spoken("edition", "rebuild", Integer.toString(number), JUNE, in("again-" + number));

            assertThat(again.code()).as(again.said() + again.told()).isZero();
            assertThat(again.said()).contains("✔ bao-cao-2025-06.xlsx: đúng từng byte");
        }
        assertThat(Published.hashes(folder.resolve("again-3"))).isEqualTo(Published.hashes(published()));
    }

    @Test
    void makesOneAgainFromTheArchiveWhateverBecameOfTheFigures() throws Exception {
        execute(
                "CREATE TABLE kept_figure AS SELECT * FROM stored_figure",
                "ALTER TABLE stored_figure DISABLE TRIGGER figure_append_only",
                "DELETE FROM stored_figure WHERE row_number % 2 = 0",
                "UPDATE stored_figure SET value = value + 1 WHERE value IS NOT NULL");
        try {
            assertThat(spoken("edition", "rebuild", "3", JUNE, in("damaged")).code())
                    .isEqualTo(1);

            var again = spoken("edition", "rebuild", "3", JUNE, "--from-archive", in("from-archive"));

            assertThat(folder.resolve("from-archive").resolve("figures.json"))
                    .hasSameTextualContentAs(published().resolve("figures.json"));
            assertThat(again.code()).as(again.said() + again.told()).isZero();
            assertThat(again.said()).contains("khác kho lưu", "✔ changes.json: đúng từng byte");
            assertThat(Published.hashes(folder.resolve("from-archive"))).isEqualTo(Published.hashes(published()));
            assertThat(spoken("edition", "rebuild", "3", JUNE, in("damaged")).code())
                    .as("what is kept is left as it is")
                    .isEqualTo(1);
        } finally {
            execute(
                    "DELETE FROM stored_figure",
                    "INSERT INTO stored_figure SELECT * FROM kept_figure",
                    "ALTER TABLE stored_figure ENABLE TRIGGER figure_append_only",
                    "DROP TABLE kept_figure");
        }
    }

    @Test
    void makesOneAgainByTheDefinitionsOfItsDay() throws IOException {
        var indicators = folder.resolve("jobs").resolve("urban-infrastructure").resolve("indicators.yaml");
        byte[] kept = Files.readAllBytes(indicators);
        try {
            Files.writeString(indicators, Files.readString(indicators).replace("B01.dis_ytd", "B01.plan"));

            assertThat(spoken("edition", "rebuild", "3", JUNE, in("of-its-day")).code())
                    .isZero();
        } finally {
            Files.write(indicators, kept);
        }
    }

    @Test
    void namesTheFileThatIsAnotherAndWhy() throws Exception {
        execute(
                "ALTER TABLE edition DISABLE TRIGGER edition_append_only",
                "UPDATE edition SET program = '0.0.9' WHERE number = 1",
                "ALTER TABLE edition ENABLE TRIGGER edition_append_only",
                "ALTER TABLE edition_file DISABLE TRIGGER edition_file_append_only",
                "UPDATE edition_file SET bytes = '\\x00', size = 1, sha256 = encode(sha256('\\x00'), 'hex')"
                        + " WHERE number = 1 AND name = 'figures.json'");
        try {
            var again = spoken("edition", "rebuild", "1", JUNE, in("otherwise"));

            assertThat(again.code()).isEqualTo(1);
            assertThat(again.said())
                    .contains("✔ bao-cao-2025-06.xlsx", "✖ figures.json: khác")
                    .contains("Đã viết bằng chương trình 0.0.9, nay là 0.2.0.");
        } finally {
            var bytes = Files.readAllBytes(folder.resolve("otherwise").resolve("figures.json"));
            execute(
                    "UPDATE edition_file SET bytes = decode('"
                            + java.util.HexFormat.of().formatHex(bytes)
                            + "', 'hex'), size = " + bytes.length + ", sha256 = encode(sha256(decode('"
                            + java.util.HexFormat.of().formatHex(bytes)
                            + "', 'hex')), 'hex') WHERE number = 1 AND name = 'figures.json'",
                    "ALTER TABLE edition_file ENABLE TRIGGER edition_file_append_only");
        }
    }

    @Test
    void tellsWhatOneSaysOtherwiseThanAnother() {
        var text = spoken("edition", "diff", "1", "3", JUNE);
        var changes = spoken("edition", "diff", "3", "1", JUNE, "--json").lines().stream()
                .map(CorrectedHome::json)
                .toList();

        assertThat(text.code()).as(text.told()).isZero();
        assertThat(text.said()).contains("biên nhận – → 3, do bài nộp mới", "Công bố lần đầu", "Bài nộp của kỳ: 2 mới");
        assertThat(changes)
                .extracting(change -> change.get("change").asString())
                .contains("figure", "submission", "indicator", "input");
        assertThat(changes)
                .filteredOn(change -> change.get("change").asString().equals("indicator"))
                .allSatisfy(change -> assertThat(change.get("cause").asString()).isEqualTo("new-submission"));
    }

    @Test
    void saysOfTwoThatOnlyOneSubmissionMore() {
        assertThat(spoken("edition", "diff", "1", "2", JUNE, "--language=en").said())
                .contains("Nothing has changed.", "Submissions of the period: 1 new");
    }

    @Test
    void knowsItsFilesAgain() throws IOException {
        var all = spoken("edition", "verify", published().toString());
        var strange = Files.writeString(folder.resolve("figures.json"), "{}");
        var other = spoken("edition", "verify", strange.toString());

        assertThat(all.code()).as(all.said()).isZero();
        assertThat(all.said()).contains("là figures.json của lần phát hành 3, kỳ 2025-06 (ubnd)", "là lần mới nhất.");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.said()).contains("không thuộc lần phát hành nào");
    }

    @Test
    void writesAReportThatIsNoEdition() throws IOException {
        var output = folder.resolve("written");

        var written = spoken("report", JUNE, "--format=json,csv", "--output=" + output);

        assertThat(written.code()).as(written.told()).isZero();
        assertThat(written.lines())
                .containsExactly(
                        output.resolve("figures.json").toString(),
                        output.resolve("figures.csv").toString());
        assertThat(spoken("edition", "list", JUNE, "--json").lines()).hasSize(3);
        assertThat(json(Files.readString(output.resolve("figures.json"))).get("province"))
                .isEqualTo(json(Files.readString(published().resolve("figures.json")))
                        .get("province"));
    }

    @Test
    void writesTheSameBytesAsOfTheSameInstant() throws IOException {
        var asOf = json(spoken("edition", "show", "1", JUNE, "--json").said())
                .get("edition")
                .get("asOf")
                .asString();
        spoken("edition", "show", "1", JUNE, in("first"));

        spoken("report", JUNE, "--as-of=" + asOf, "--format=docx,pdf,xlsx,json", in("as-of"));

        assertThat(Published.hashes(folder.resolve("as-of"))).isEqualTo(Published.hashes(folder.resolve("first")));
    }

    /** Written together, from figures that are read once. */
    @Test
    void eachReportOfASetIsWhatItIsByItself() throws IOException {
        String later = "--as-of=2099-01-01T00:00:00Z";

        var set = spoken("report", JUNE, later, "--audience=thuong-truc,hdnd", "--format=html,json", in("set"));
        spoken("report", JUNE, later, "--audience=thuong-truc", "--format=html,json", in("alone"));
        spoken("report", JUNE, later, "--audience=hdnd", "--format=html", in("alone"));

        assertThat(set.lines()).as(set.told()).hasSize(3);
        assertThat(Published.hashes(folder.resolve("set"))).isEqualTo(Published.hashes(folder.resolve("alone")));
    }

    @Test
    void saysToReadersFromTheSecondOneOnWhatChanged() throws IOException {
        spoken("edition", "show", "1", JUNE, in("one"));
        spoken("edition", "show", "2", JUNE, in("two"));
        spoken("edition", "show", "3", JUNE, in("three"));

        assertThat(words("one")).doesNotContain("Lần phát hành thứ", "Thay đổi so với lần phát hành trước");
        assertThat(words("two"))
                .contains("(Lần phát hành thứ 2; số liệu sơ bộ)", "Thay đổi so với lần phát hành trước")
                .contains("Không số liệu nào thay đổi.");
        assertThat(words("three"))
                .contains("(Lần phát hành thứ 3; số liệu sơ bộ)", "thay lần thứ 2", "bài nộp mới")
                .contains("1 đơn vị có bài nộp được tính khác trước");
    }

    private static String words(String name) throws IOException {
        try (var document = new XWPFDocument(
                        Files.newInputStream(folder.resolve(name).resolve("bao-cao-ubnd-2025-06.docx")));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edition show 9 --period=2025-06 | Không có lần phát hành 9 của Tháng 6/2025 (ubnd); lần cuối là 3.
            edition show 1 --period=2025-05 | kỳ này chưa phát hành lần nào.
            edition diff 1 1 --period=2025-06 | Cần hai lần phát hành khác nhau.
            edition diff 1 4 --period=2025-06 | Không có lần phát hành 4
            edition rebuild 1 --period=2025-06 --output=x --audience=hdnx | Không có người nhận báo cáo 'hdnx'
            edition verify nothing.docx | nothing.docx
            report --period=2025-06 --output=x --format=docs | Không có dạng 'docs'
            """)
    void saysWhatWasMeant(String command, String expected) {
        var refused = spoken(command.split(" "));

        assertThat(refused.code()).as(refused.said()).isEqualTo(2);
        assertThat(refused.told()).contains(expected);
    }

    private static Path published() {
        return folder.resolve("output").resolve("urban-infrastructure").resolve("2025-06");
    }

    private static String in(String name) {
        return "--output=" + folder.resolve(name);
    }

    private static void execute(String... statements) throws Exception {
        try (var database = Databases.openIfPresent(folder.resolve("home")).orElseThrow();
                var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
