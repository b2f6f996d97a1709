package vn.tiendo.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that has the home. */
record OtherProcess(Process process) implements AutoCloseable {

    private static final String SERVING = "serving";

    static OtherProcess serving(Path home) throws IOException {
        var process = of(OtherProcess.class, home.toString());
        var lines = process.inputReader(UTF_8).lines();
        assertThat(lines.anyMatch(SERVING::equals))
                .as("the other process serves")
                .isTrue();
        return new OtherProcess(process);
    }

    /** A class of the tests, run. */
    static Process of(Class<?> main, String argument) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void main(String[] args) throws IOException {
        try (var server = EmbeddedServer.start(Path.of(args[0]))) {
            IO.println(SERVING);
            // Ends when its parent lets go of it.
            int end = System.in.read();
            IO.println(server.address().port() + " " + end);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        assertThat(process.onExit().orTimeout(5, TimeUnit.MINUTES).join().isAlive())
                .isFalse();
    }
}
