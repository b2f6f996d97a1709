package vn.tiendo.desk.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.Databases;
import vn.tiendo.database.OpenDatabase;
import vn.tiendo.desk.CorrectedHome;
import vn.tiendo.desk.Published;
import vn.tiendo.store.OpenStores;

/** Figures and metrics that are lost come back from the archive; those that somebody changed are named. */
class RebuildCommandTest extends CorrectedHome {

    @SuppressWarnings("NullAway.Init")
    private OpenDatabase database;

    private static final String TAMPER = """
            UPDATE stored_figure f SET value = value + 1
            FROM figure_series e, figure_place p
            WHERE e.id = f.series AND e.form = 'B01' AND p.id = f.place AND p.letters = 'L' AND f.row_number = 16
            """;

    @BeforeEach
    void keepsACopyOfWhatIsToBeLost() {
        open();
        copy();
    }

    private void copy() {
        execute("DROP TABLE IF EXISTS kept_figure, kept_metric");
        execute("CREATE TABLE kept_figure AS SELECT * FROM stored_figure");
        execute("CREATE TABLE kept_metric AS SELECT * FROM metric");
    }

    private void open() {
        database = Databases.openIfPresent(folder.resolve("home")).orElseThrow();
    }

    @AfterEach
    void putsBack() {
        withoutGuard("DELETE FROM stored_figure");
        execute("TRUNCATE metric");
        execute("INSERT INTO stored_figure SELECT * FROM kept_figure");
        execute("INSERT INTO metric SELECT * FROM kept_metric");
        database.close();
    }

    @Test
    void bringsBackAllFiguresAndMetricsFromTheArchive() {
        String before = hash();
        withoutGuard("DELETE FROM stored_figure");
        execute("TRUNCATE metric");
        assertThat(hash()).isNotEqualTo(before);

        var rebuilt = spoken("rebuild", "--expect=" + before);

        assertThat(rebuilt.code()).as(rebuilt.said() + rebuilt.told()).isZero();
        assertThat(rebuilt.said()).contains("Mọi thứ đang lưu khớp với kho lưu", "Đúng mã băm mong đợi");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void bringsBackWhatWasLostInPart() {
        String before = hash();
        withoutGuard("DELETE FROM stored_figure WHERE row_number % 3 = 0");
        execute("DELETE FROM metric WHERE dimension = 'unit'");

        assertThat(spoken("rebuild", "--period=2025-06").code()).isZero();

        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void findsNothingToDoWhereNothingHappened() {
        spoken("rebuild");
        String before = hash();

        var rebuilt = spoken("rebuild", "--language=en");

        assertThat(rebuilt.code()).as(rebuilt.said()).isZero();
        assertThat(rebuilt.lines())
                .startsWith(
                        "3 submissions were read again from the archive.",
                        "✔ All that is kept is what the archive says.")
                .anyMatch(line -> line.equals("Hash after:  " + before));
    }

    @Test
    void namesTheCellWhoseFigureWasChangedAndLeavesIt() {
        withoutGuard(TAMPER);
        String tampered = hash();

        var rebuilt = spoken("rebuild");

        assertThat(rebuilt.code()).isEqualTo(1);
        assertThat(rebuilt.said())
                .contains("Biên nhận 3, 097, kỳ 2025-06 (097_2025-06.xlsx): 1 số liệu khác.", "!L16", "--replace");
        assertThat(hash()).isEqualTo(tampered);
    }

    @Test
    void putsRightWhatWasChangedWhereItIsAskedTo() {
        String before = hash();
        withoutGuard(TAMPER);
        execute("UPDATE metric SET numerator = numerator + 1 WHERE dimension = 'province'");

        var rebuilt = spoken("rebuild", "--replace");

        assertThat(rebuilt.code()).isEqualTo(1);
        assertThat(rebuilt.said()).contains("1 số liệu khác", "chỉ tiêu tổng hợp khác", "Đã thay");
        assertThat(hash()).isEqualTo(before);
        assertThat(spoken("rebuild").code()).isZero();
    }

    @Test
    void countsAgainWhatNobodyKnowsTheCountOf() {
        execute("CREATE TABLE kept_sum AS SELECT * FROM counted_sum");
        execute("TRUNCATE counted_file, counted_form, counted_sum");

        assertThat(spoken("rebuild").said()).contains("phần đếm của 3 bài");

        assertThat(text("SELECT count(*) FROM (TABLE counted_sum EXCEPT TABLE kept_sum) other"))
                .isEqualTo("0");
        assertThat(text("SELECT count(*) FROM counted_sum")).isEqualTo(text("SELECT count(*) FROM kept_sum"));
    }

    @Test
    void namesTheReceiptWhoseCountWasChanged() {
        execute("ALTER TABLE counted_form DISABLE TRIGGER counted_form_append_only;"
                + " UPDATE counted_form SET figures = figures + 1 WHERE receipt = 3 AND ordinal = 1;"
                + " ALTER TABLE counted_form ENABLE TRIGGER counted_form_append_only");

        assertThat(spoken("rebuild").said()).contains("Biên nhận 3, 097, kỳ 2025-06 (097_2025-06.xlsx): phần đếm");
        assertThat(spoken("rebuild", "--replace").code()).isEqualTo(1);
        assertThat(spoken("rebuild").code()).isZero();
    }

    @Test
    void namesFiguresOfAReturnedSubmissionAndOnesThatNobodySent() {
        withoutGuard("""
                INSERT INTO stored_figure
                SELECT 1, subject, series, place, row_number, period, value, words, mark, raw
                FROM stored_figure WHERE receipt = 3 LIMIT 1
                """);

        var rebuilt = spoken("rebuild");

        assertThat(rebuilt.code()).isEqualTo(1);
        assertThat(rebuilt.said()).contains("Biên nhận 1,", "tệp ghi không có");
    }

    @Test
    void namesWhatCannotBeReadAgainByTheDefinitionsOfItsDay() {
        String version = text("SELECT definition_version FROM submission WHERE receipt = 3");
        execute("UPDATE submission SET definition_version = 'abcdef012345' WHERE receipt = 3");
        try {
            var rebuilt = spoken("rebuild");

            assertThat(rebuilt.code()).isEqualTo(1);
            assertThat(rebuilt.said()).contains("phiên bản định nghĩa abcdef012345 không được lưu");
        } finally {
            execute("UPDATE submission SET definition_version = '" + version + "' WHERE receipt = 3");
        }
    }

    @Test
    void usesTheDefinitionsOfTheDayThoughTheyHaveChangedSince() throws IOException {
        String before = hash();
        var indicators = folder.resolve("jobs").resolve("urban-infrastructure").resolve("indicators.yaml");
        byte[] kept = Files.readAllBytes(indicators);
        try {
            Files.writeString(indicators, Files.readString(indicators).replace("B01.dis_ytd", "B01.plan"));
            withoutGuard("DELETE FROM stored_figure");
            execute("TRUNCATE metric");

            assertThat(spoken("rebuild").code()).isZero();

            assertThat(hash()).isEqualTo(before);
        } finally {
            Files.write(indicators, kept);
        }
    }

    @Test
    void keepsNothingOnTrial() {
        withoutGuard("DELETE FROM stored_figure");
        execute("TRUNCATE metric");
        String empty = hash();

        var rebuilt = spoken("rebuild", "--dry-run");

        assertThat(rebuilt.said()).contains("Chạy thử: không ghi gì");
        assertThat(hash()).isEqualTo(empty);
    }

    @Test
    void givesTheSameReportFromTheArchiveAlone() throws IOException {
        var asOf = Instant.now();
        var before = report("before", asOf);
        withoutGuard("DELETE FROM stored_figure");
        execute("TRUNCATE metric");
        spoken("rebuild");

        assertThat(report("after", asOf)).isEqualTo(before);
        // Of what there is since, too.
        copy();
    }

    @Test
    void hashesAsOfAnyInstant() {
        assertThat(hash("--as-of=2020-01-01T00:00:00Z"))
                .isEqualTo(hash("--as-of=2021-01-01T00:00:00Z"))
                .isNotEqualTo(hash());
    }

    @Test
    void refusesAProgrammeForWhichNothingWasReceived() {
        assertThat(spoken("rebuild", "--programme=nothing").code()).isEqualTo(2);
    }

    private Map<String, String> report(String name, Instant asOf) throws IOException {
        // A run has the home to itself.
        database.close();
        held.close();
        var output = folder.resolve(name);
        var run = spoken("run", "--period=2025-06", "--as-of=" + asOf, place("input"), "--output=" + output);
        assertThat(run.code()).as(run.told()).isZero();
        held = OpenStores.openIfPresent(folder.resolve("home")).orElseThrow();
        open();
        return Published.hashes(output);
    }

    private static String hash(String... options) {
        var arguments = new ArrayList<>(List.of("figures", "hash"));
        arguments.addAll(List.of(options));
        var hash = spoken(arguments.toArray(String[]::new));
        assertThat(hash.code()).as(hash.told()).isZero();
        assertThat(hash.lines()).hasSize(1).first().asString().matches("[0-9a-f]{64}");
        return hash.lines().getFirst();
    }

    private void withoutGuard(String sql) {
        execute("ALTER TABLE stored_figure DISABLE TRIGGER figure_append_only; " + sql
                + "; ALTER TABLE stored_figure ENABLE TRIGGER figure_append_only");
    }

    private void execute(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
