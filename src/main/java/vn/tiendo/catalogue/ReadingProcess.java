package vn.tiendo.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.programme.Programme;

/** A Java process of its own, with little memory, in which a heavy file is tried: it may hang or run out of memory there. */
final class ReadingProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingProcess.class);
    private static final String JAR_LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final Duration START = Duration.ofSeconds(20);
    private static final int OUT_OF_MEMORY = 3;

    private final Path jobs;
    private final Programme programme;
    private final ReadingSettings settings;

    ReadingProcess(Path jobs, Programme programme, ReadingSettings settings) {
        this.jobs = jobs;
        this.programme = programme;
        this.settings = settings;
    }

    /**
     * Whether a process of its own lives through reading the file, whatever it found in it.
     *
     * @throws UncheckedIOException if no process can be started
     * @throws IllegalStateException if it ends for a reason that is not the file's
     */
    boolean survives(byte[] content, String fileName) {
        try {
            return survives(content, fileName, start(fileName));
        } catch (IOException e) {
            throw new UncheckedIOException("No process for reading " + fileName, e);
        }
    }

    private boolean survives(byte[] content, String fileName, Process process) {
        try {
            send(content, process);
            if (!process.waitFor(START.plus(settings.deadline()).toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{} was too slow in a process of its own", fileName);
                return false;
            }
            return judge(process.exitValue(), fileName);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while trying " + fileName, e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** A process that has died takes no more; why it died is asked of it later. */
    private static void send(byte[] content, Process process) {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(content);
        } catch (IOException e) {
            LOG.debug("The process took no more", e);
        }
    }

    private static boolean judge(int code, String fileName) {
        return switch (code) {
            case 0 -> true;
            case OUT_OF_MEMORY, CarefulReader.BROKE_DOWN -> {
                LOG.warn("{} was too much for a process of its own ({})", fileName, code);
                yield false;
            }
            default -> throw new IllegalStateException("The process that tried " + fileName + " ended with " + code);
        };
    }

    private Process start(String fileName) throws IOException {
        var command = new ArrayList<>(java());
        command.addAll(List.of("probe", "--jobs=" + jobs, "--programme=" + programme.code(), "--name=" + fileName));
        command.addAll(settings.asArguments());
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap().toMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                isPacked() ? JAR_LAUNCHER : "vn.tiendo.Tiendo");
    }

    private static boolean isPacked() {
        return ClassLoader.getSystemClassLoader().getResource(JAR_LAUNCHER.replace('.', '/') + ".class") != null;
    }
}
