package vn.tiendo.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.desk.Spoken;

/** A folder as people have it: copies of a file, and what programs leave there. */
class CheckCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path sample = Path.of("input/2025-06/STC_2025-06.xlsx");
        Files.copy(sample, folder.resolve("STC_2025-06.xlsx"));
        Files.copy(sample, folder.resolve("STC_2025-06 (2).xlsx"));
        for (String name : new String[] {"desktop.ini", "Thumbs.db", ".DS_Store", "._STC.xlsx", "~$STC.xlsx"}) {
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void tellsOfSeveralFilesOfOneUnitAndPeriod() {
        var checked = Spoken.by("check", folder.toString(), "--home=" + folder);

        assertThat(checked.said())
                .contains("2 tệp của cùng đơn vị STC, kỳ 2025-06")
                .contains("nhận sau cùng");
        assertThat(checked.said().lines().filter(line -> line.contains(" — đơn vị ")))
                .hasSize(2)
                .allMatch(line -> line.contains("STC_2025-06"));
    }

    @Test
    void passesOverWhatProgramsLeaveEvenIfItIsNamed() {
        var checked = Spoken.by(
                "check",
                folder.resolve("Thumbs.db").toString(),
                folder.resolve("STC_2025-06.xlsx").toString(),
                "--json",
                "--home=" + folder);

        assertThat(checked.code()).isZero();
        assertThat(checked.said().lines()).hasSize(1).allMatch(line -> line.contains("STC_2025-06.xlsx"));
    }

    @Test
    void takesTheReasonThatStandsInTheRowAndNamesTheUnitOfAmounts() {
        var checked = Spoken.by("check", "input/2025-06/103_2025-06.xlsx", "--home=" + folder);

        assertThat(checked.said())
                .contains("dự án 7830064, đơn vị: tỷ đồng)")
                .contains("Lý do đã nêu ở dòng này: “đ – Nguyên nhân khác;")
                .doesNotContain("Nêu nguyên nhân chậm");
    }

    @Test
    void endsWithOneWhenAFileIsReturnedAndWithZeroWhenScriptsAskForIt() throws IOException {
        var broken = Files.writeString(folder.resolve("099_2025-06.xlsx"), "not a workbook")
                .toString();
        var fine = folder.resolve("STC_2025-06.xlsx").toString();

        assertThat(Spoken.by("check", fine, "--home=" + folder).code()).isZero();
        assertThat(Spoken.by("check", fine, broken, "--home=" + folder).code()).isOne();
        assertThat(Spoken.by("check", broken, fine, "--json", "--home=" + folder)
                        .code())
                .isOne();
        assertThat(Spoken.by("check", broken, "--exit-zero", "--home=" + folder).code())
                .isZero();
    }
}
