package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** The commands that look at definitions alone. */
class DefinitionCommandsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @BeforeEach
    void copiesTheShippedProgramme() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("jobs", "urban-infrastructure"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var target = jobs.resolve(Path.of("jobs").relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
    }

    private Path rules() {
        return jobs.resolve("urban-infrastructure").resolve("rules.yaml");
    }

    @Test
    void findNothingWrongWithTheShippedOnes() {
        var folder = Spoken.by("jobs", "check", jobs.toString());
        var one =
                Spoken.by("jobs", "check", jobs.resolve("urban-infrastructure").toString());

        assertThat(folder.code()).isZero();
        assertThat(folder.said()).contains("✔ urban-infrastructure: 4 biểu");
        assertThat(one.code()).isZero();
        assertThat(one.said()).contains("✔ urban-infrastructure: 4 biểu");
    }

    @Test
    void tellWhatOfAWorkbookWasReadByTheForms() throws IOException {
        var forms = jobs.resolve("urban-infrastructure").resolve("forms").resolve("b04-investments.yaml");
        Files.writeString(forms, Files.readString(forms).replace("is: [Ghi chú]", "is: [Ghi rõ]"));

        var checked = Spoken.by("check", "input/2025-06/STC_2025-06.xlsx", "--jobs=" + jobs, "--home=" + jobs);

        assertThat(checked.said()).contains("Đã đọc: B04 9 dòng (không thấy: Ghi rõ)");
    }

    @Test
    void tellEveryFaultAtOnceWithItsPlace() throws IOException {
        Files.writeString(
                rules(),
                Files.readString(rules())
                        .replace("holds: abs(plan - sum(plan_by))", "holds: abs(plam - sum(plan_by))")
                        .replace("severity: note", "severity: notice"));

        var checked = Spoken.by("jobs", "check", jobs.toString());

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.said())
                .containsPattern("✖ .*rules\\.yaml:\\d+:\\d+: .*plam.*có phải 'plan'")
                .containsPattern("✖ .*rules\\.yaml:\\d+:\\d+: .*notice")
                .contains("chưa dùng được");
    }

    @Test
    void sayThatAFolderIsNotThere() {
        var checked = Spoken.by("jobs", "check", jobs.resolve("nothing").toString());

        assertThat(checked.code()).isEqualTo(2);
        assertThat(checked.told()).contains("Không có thư mục");
    }

    @Test
    void askForASubcommand() {
        assertThat(Spoken.by("jobs").code()).isEqualTo(2);
        assertThat(Spoken.by("rules").told()).contains("Cần một lệnh con");
    }

    @Test
    void printTheCatalogueForPeople() {
        var vietnamese = Spoken.by("rules", "list", "--jobs=" + jobs);
        var english = Spoken.by("rules", "list", "--jobs=" + jobs, "--english");

        assertThat(vietnamese.said())
                .startsWith("# Danh mục quy tắc kiểm tra")
                .contains(
                        "## Cả tệp và mọi biểu",
                        "## Biểu số 01: ",
                        "### DA05",
                        "**lỗi phải sửa**",
                        "Ví dụ: ",
                        "```cel");
        assertThat(english.said()).startsWith("# Rules").contains("**error**", "Example: ");
    }

    @Test
    void printTheCatalogueForPrograms() {
        var printed = Spoken.by("rules", "list", "--jobs=" + jobs, "--json");

        var rules = new ObjectMapper().readTree(printed.said()).get("rules");

        assertThat(rules.valueStream()
                        .filter(rule -> rule.get("rule").asString().equals("DA05")))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.get("form").asString()).isEqualTo("B01");
                    assertThat(rule.get("severity").get(0).get("severity").asString())
                            .isEqualTo("error");
                    assertThat(rule.get("say").get("vi").asString())
                            .isEqualTo("Ghi …, tổng các nguồn vốn là …, chênh …");
                    assertThat(rule.get("holds").asString()).contains("plan");
                });
    }

    /** The folder "jobs" is called like a command, and the default of an option. */
    @Test
    void takeAFolderForAFolderThoughACommandIsCalledSo() {
        assertThat(Spoken.by("rules", "list", "--jobs", "jobs").code()).isZero();
    }

    @Test
    void sayThatAProgrammeIsNotThere() {
        var listed = Spoken.by("rules", "list", "--jobs=" + jobs, "--programme=nothing");

        assertThat(listed.code()).isEqualTo(2);
        assertThat(listed.told()).contains("Không có chương trình 'nothing'");
    }
}
