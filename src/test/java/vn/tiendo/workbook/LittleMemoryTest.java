package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** All strangers' workbooks one after another in a JVM with 256 MB: none exhausts it. */
class LittleMemoryTest {

    @Test
    void readsAllStrangersWorkbooksInLittleMemory() throws IOException, InterruptedException {
        String shared = System.getProperty("shared", "");
        assumeFalse(shared.isEmpty(), "no -Dshared: the collection of strangers' workbooks is not here");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LittleMemoryTest.class.getName(),
                        Path.of(shared, "corpus").toString())
                .inheritIO()
                .start();

        assertThat(process.waitFor(10, TimeUnit.MINUTES))
                .as("it comes to an end")
                .isTrue();
        assertThat(process.exitValue()).isZero();
    }

    static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read(file);
            }
        }
    }

    private static void read(Path file) throws IOException {
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(Files.readAllBytes(file), file + "")) {
            workbook.sheets().forEach(Sheet::merged);
            workbook.sheets().forEach(sheet -> sheet.rows().forEachRemaining(_ -> {}));
            workbook.finish();
        } catch (WorkbookRefused refused) {
            // Refusing is an answer, too; whether it is the right one is asked elsewhere.
        }
    }
}
