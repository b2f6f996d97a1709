package vn.tiendo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Lets a reader read a workbook in a fresh JVM with a given heap.
 *
 * @param log where the JVMs' complaints go
 * @param patience seconds after which a JVM that collects garbage and nothing else counts as out of memory
 * @param collector of garbage, as the JVM's option
 */
record Fork(Path log, long patience, String collector) {

    /** Needs least for itself. */
    static final String SERIAL = "-XX:+UseSerialGC";

    /** What the JVM takes by itself, as for the readers that run in turn. */
    static final String USUAL = "-XX:+UseG1GC";

    /** @return what it took; empty if the heap did not suffice */
    Optional<Sample> run(Contender contender, Book book, int megabytes) throws IOException {
        var process = start(contender, book, megabytes);
        try {
            return result(process);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private Optional<Sample> result(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(patience, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        if (process.exitValue() == Probe.WRONG) {
            throw new Unread("see " + log);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.exitValue() == 0 ? Optional.of(sample(printed.strip().split(" "))) : Optional.empty();
    }

    private static Sample sample(String[] printed) {
        return new Sample(Long.parseLong(printed[0]), Long.parseLong(printed[1]), Long.parseLong(printed[2]));
    }

    private Process start(Contender contender, Book book, int megabytes) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx" + megabytes + "m",
                        collector,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        contender.name(),
                        book.path().toString(),
                        Long.toString(book.tally().cells()),
                        Long.toString(book.tally().digest()))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
