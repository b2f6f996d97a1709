package vn.tiendo.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.option.ConsoleProgress;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.FaultLines;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunBoard;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.run.Dispatcher;
import vn.tiendo.run.Reporting;

/** {@code run}: takes in what lies in the drop folder, consolidates one period, writes its reports, and ends. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Option(names = "--period", paramLabel = "yyyy-MM", required = true, converter = PeriodConverter.class)
    private Period period = new Period(2000, 1);

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Option(names = "--input", paramLabel = "DIR", defaultValue = "input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "output")
    private Path output = Path.of("output");

    @Option(names = "--as-of", paramLabel = "INSTANT")
    private @Nullable Instant asOf;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason = "";

    @Mixin
    private PlacesOption places = new PlacesOption();

    private final Application application;
    private final Console console;

    RunCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        FaultLines.of(catalogue.notices(), console.language()).forEach(console::tell);
        if (!Files.isDirectory(input)) {
            console.complain("no-input", input);
        }
        String code = programme.of(catalogue).programme().code();
        new LeftOvers(Instant.now()).remove(Path.of(System.getProperty("java.io.tmpdir")), output);
        try (var context = application.start(WebApplicationType.NONE, catalogue, places.home, arguments())) {
            return run(context, code) ? 0 : 1;
        }
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(places.asSpringArguments());
        arguments.add("--tiendo.input=" + input);
        arguments.add("--tiendo.output=" + output);
        return arguments;
    }

    private boolean run(ApplicationContext context, String code) {
        context.getBean(RunBoard.class).tell(new ConsoleProgress(console));
        var dispatcher = context.getBean(Dispatcher.class);
        dispatcher.resume(code);
        var collected = dispatcher.now(request(code, Run.What.COLLECT));
        if (!completed(collected)) {
            return false;
        }
        var reported = dispatcher.now(request(code, Run.What.REPORT));
        context.getBean(Reporting.class)
                .last()
                .filter(_ -> completed(reported))
                .ifPresent(published -> new ClosingTable(console).show(published));
        return completed(reported);
    }

    private RunRequest request(String code, Run.What what) {
        return new RunRequest(code, Optional.of(period), what, Optional.ofNullable(asOf), reason, "command line");
    }

    private boolean completed(Run run) {
        if (run.state() != Run.State.COMPLETED) {
            console.complain(
                    "run-failed", run.id(), run.told(console.language()).orElse(run.message()));
        }
        return run.state() == Run.State.COMPLETED;
    }
}
