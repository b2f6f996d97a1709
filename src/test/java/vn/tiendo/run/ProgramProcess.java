package vn.tiendo.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.tiendo.Tiendo;
import vn.tiendo.measure.Period;
import vn.tiendo.queue.RunRequest;

/** The whole program in a process of its own, which takes in, checks and reports whatever there is, and may be killed. */
record ProgramProcess(Process process) implements AutoCloseable {

    private static final String AT_WORK = "at work";

    static ProgramProcess start(List<String> settings, Period period) throws IOException {
        var command = Stream.of(
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Dtiendo.published=" + System.getProperty("tiendo.published", "xlsx,json,changes"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramProcess.class.getName(),
                        period.toString()),
                settings.stream());
        var process = new ProcessBuilder(command.flatMap(part -> part).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.inputReader(UTF_8).lines().anyMatch(AT_WORK::equals))
                .as("the program starts")
                .isTrue();
        return new ProgramProcess(process);
    }

    static void main(String[] args) throws IOException {
        var settings = Stream.of(args).skip(1).toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(Tiendo.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(settings)) {
            context.getBean(Engine.class).start();
            var dispatcher = context.getBean(Dispatcher.class);
            dispatcher.note(RunRequest.collect(TestHome.PROGRAMME, "test"));
            dispatcher.note(RunRequest.report(TestHome.PROGRAMME, Period.of(args[0]), "test"));
            IO.println(AT_WORK);
            // Ends when its parent lets go of it.
            int end = System.in.read();
            IO.println("ends " + end);
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
