package vn.tiendo.desk.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.desk.Spoken;

/** Blank workbooks from the command line, in a home where nothing was ever received. */
class TemplateCommandTest {

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void writesTheWorkbookOfAUnit() throws IOException {
        var made = template("--unit=03253", "--output=" + folder.resolve("new").resolve("03253.xlsx"));

        assertThat(made.code()).as(made.told()).isZero();
        assertThat(made.said().strip()).endsWith("03253.xlsx");
        assertThat(files()).containsExactly("home/templates.key", "new/03253.xlsx");
    }

    @Test
    void signsSoThatTheCheckKnowsIt() {
        template("--unit=03253", "--output=" + folder.resolve("03253.xlsx"));

        var checked = Spoken.by("check", folder.resolve("03253.xlsx").toString(), home());

        assertThat(checked.code()).isOne();
        assertThat(checked.said()).doesNotContain("TM01", "TM02", "TM06");
    }

    @Test
    void namesTheFileItselfInAFolder() throws IOException {
        var made = template("--unit=03253", "--output=" + folder);

        assertThat(made.code()).isZero();
        assertThat(files()).contains("03253_2025-07.xlsx");
    }

    @Test
    void writesAllThatIsDueIntoAFolder() throws IOException {
        var made = template("--all", "--output=" + folder.resolve("all"));

        assertThat(made.code()).as(made.told()).isZero();
        assertThat(made.lines()).hasSize(16);
        assertThat(files()).hasSize(17).contains("all/03127_2025-07.xlsx", "all/ACV_2025-07.xlsx");
    }

    @Test
    void namesThoseWhoReportInThePlaceOfAUnitThatIsThereNoMore() {
        var refused = template("--unit=095", "--output=" + folder);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains("Thị xã Mường Lay", "nay thuộc: Phường Mường Lay (03151).");
    }

    @Test
    void writesOverNothingUnasked() throws IOException {
        var file = Files.writeString(folder.resolve("03253.xlsx"), "đã ghi số liệu");

        var refused = template("--unit=03253", "--output=" + file);
        var all = template("--all", "--output=" + folder);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.told()).contains("Đã có tệp", "--replace");
        assertThat(file).hasContent("đã ghi số liệu");
        assertThat(all.code()).isZero();
        assertThat(template("--all", "--output=" + folder).code()).isEqualTo(2);
        assertThat(template("--unit=03253", "--output=" + file, "--replace").code())
                .isZero();
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    @Test
    void saysThatThereIsNoSuchUnit() throws IOException {
        var made = template("--unit=990", "--output=" + folder.resolve("990.xlsx"));

        assertThat(made.code()).isEqualTo(2);
        assertThat(made.told()).contains("Không có đơn vị '990'");
        assertThat(files()).noneMatch(file -> file.endsWith(".xlsx"));
    }

    @Test
    void saysThatNothingIsDue() throws IOException {
        var made = template("--unit=SXD", "--output=" + folder.resolve("SXD.xlsx"));

        assertThat(made.code()).isEqualTo(2);
        assertThat(made.told()).contains("không có biểu phải gửi của Sở Xây dựng");
        assertThat(files()).noneMatch(file -> file.endsWith(".xlsx"));
    }

    @Test
    void needsAUnitOrAll() {
        assertThat(template("--output=" + folder.resolve("x.xlsx")).told()).contains("--unit=MÃ hoặc --all");
        assertThat(template("--all", "--unit=03253", "--output=" + folder).code())
                .isEqualTo(2);
    }

    @Test
    void needsAFolderForAll() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");

        var made = template("--all", "--output=" + file);

        assertThat(made.code()).isEqualTo(2);
        assertThat(made.told()).contains("phải là một thư mục");
        assertThat(file).hasContent("x");
    }

    @Test
    void leavesNothingHalfWrittenWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("file"), "x");

        var made = template("--unit=03253", "--output=" + folder.resolve("file").resolve("03253.xlsx"));

        assertThat(made.code()).isEqualTo(1);
        assertThat(made.told()).contains("Không ghi được", "Đã xong 0/1 tệp");
        assertThat(files()).containsExactly("file", "home/templates.key");
    }

    private Spoken template(String... arguments) {
        return Spoken.by(Stream.of(List.of("template", "--period=2025-07", home()), List.of(arguments))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    private String home() {
        return "--home=" + folder.resolve("home");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
