package vn.tiendo.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All strangers' workbooks one after another in a JVM with 256 MB: none exhausts it, none takes ten seconds. */
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
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(said).endsWith("none too slow");
    }

    static void main(String[] args) throws IOException {
        Path slow = null;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                long begun = System.nanoTime();
                read(file);
                slow = System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(10) ? file : slow;
            }
        }
        System.out.println(slow == null ? "none too slow" : slow + " took more than ten seconds");
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
