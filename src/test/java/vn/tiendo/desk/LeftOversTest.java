package vn.tiendo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {

    private static final Instant NOW = Instant.parse("2025-07-05T01:00:00Z");

    @TempDir
    Path folder;

    private final long living = ProcessHandle.current().pid();

    @Test
    void ofDeadProcessesGo() throws Exception {
        long dead = dead();
        var unpacked = old("tmp/tiendo-definitions-" + dead + "-17");
        var report = old("output/urban-infrastructure/2025-06/." + dead + "-17.part");

        sweep();

        assertThat(unpacked).doesNotExist();
        assertThat(report).doesNotExist();
    }

    @Test
    void ofLivingOnesThoseOfOthersAndYoungOnesStay() throws Exception {
        long dead = dead();
        var ours = old("tmp/tiendo-definitions-" + living + "-17");
        var written = old("output/urban-infrastructure/2025-06/." + living + "-17.part");
        var others = old("tmp/other-definitions-" + dead + "-17");
        var report = old("output/urban-infrastructure/2025-06/bao-cao.xlsx");
        var young = made("tmp/tiendo-registry-" + dead + "-17", NOW.minusSeconds(60));

        sweep();

        assertThat(ours).exists();
        assertThat(written).exists();
        assertThat(others).exists();
        assertThat(report).exists();
        assertThat(young).exists();
    }

    @Test
    void areLookedForWhereNoFolderIsYet() {
        new LeftOvers(NOW).remove(folder.resolve("none"), folder.resolve("neither"));

        assertThat(folder).isEmptyDirectory();
    }

    private void sweep() {
        new LeftOvers(NOW).remove(folder.resolve("tmp"), folder.resolve("output"));
    }

    private Path old(String name) throws IOException {
        return made(name, NOW.minus(Duration.ofDays(2)));
    }

    private Path made(String name, Instant when) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "half");
        return Files.setLastModifiedTime(file, FileTime.from(when));
    }

    private static long dead() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
    }
}
