package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.programme.load.Programmes;

/** What a link leads to changes without being seen, and may be anybody's. */
class LinkedDefinitionsTest {

    private static final String CODE = "urban-infrastructure";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"units.csv", "programme.yaml", "forms", "forms/b02-town-data.yaml"})
    void areRefused(String linked) throws IOException {
        ProgrammeCopy.in(folder.resolve("jobs"));
        var link = folder.resolve("jobs").resolve(CODE).resolve(linked);
        var elsewhere = Files.move(link, folder.resolve("elsewhere"));
        Files.createSymbolicLink(link, elsewhere);

        assertThatThrownBy(() -> Programmes.load(folder.resolve("jobs"), _ -> {}))
                .hasMessageContaining(
                        linked + ":1:1: là liên kết (symlink) tới nơi khác; chép chính tệp hoặc thư mục đó");
    }

    @Test
    void areRefusedAsAWholeProgramme() throws IOException {
        ProgrammeCopy.in(folder.resolve("elsewhere"));
        var jobs = Files.createDirectories(folder.resolve("jobs"));
        Files.createSymbolicLink(jobs.resolve(CODE), folder.resolve("elsewhere").resolve(CODE));

        assertThatThrownBy(() -> Programmes.load(jobs, _ -> {})).hasMessageContaining("là liên kết (symlink)");
    }

    @Test
    void areReadWhereTheFolderOfAllIsNamedByALink() throws IOException {
        ProgrammeCopy.in(folder.resolve("jobs-7"));
        var jobs = Files.createSymbolicLink(folder.resolve("jobs"), folder.resolve("jobs-7"));

        List<Programme> programmes = Programmes.load(jobs, _ -> {});

        assertThat(programmes).extracting(Programme::code).containsExactly(CODE);
    }
}
