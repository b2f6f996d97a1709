package vn.tiendo.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleOwner;
import vn.tiendo.desk.console.StandardErrorLog;
import vn.tiendo.desk.option.ConsoleProgress;
import vn.tiendo.desk.option.GivenEarlier;
import vn.tiendo.desk.option.GivenFolders;
import vn.tiendo.desk.option.LanguageConverter;
import vn.tiendo.desk.option.Misuse;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.SpokenOf;
import vn.tiendo.edition.ProgramVersion;
import vn.tiendo.programme.fault.FaultLines;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunBoard;
import vn.tiendo.run.Dispatcher;
import vn.tiendo.run.Engine;
import vn.tiendo.run.Reporting;
import vn.tiendo.run.Schedules;

/** The command line. Without a command: takes in everything, reports, and stays, with pages and on schedule. */
@Command(
        name = "tiendo",
        mixinStandardHelpOptions = true,
        version = "tiendo " + ProgramVersion.CURRENT,
        sortOptions = false)
public final class TiendoCommand implements Callable<Integer>, ConsoleOwner {

    @Option(names = "--input", paramLabel = "DIR", defaultValue = "input")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "output")
    private Path output = Path.of("output");

    @Option(names = "--language", paramLabel = "vi|en", scope = ScopeType.INHERIT, converter = LanguageConverter.class)
    private @Nullable Language language;

    @Option(names = "--english", scope = ScopeType.INHERIT)
    private boolean english;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Unmatched
    private List<String> settings = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    private final Application application;
    private final Console console;
    private boolean staying;

    TiendoCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    /**
     * Carries out a command line.
     *
     * @param source the Spring application
     * @return the exit code, or −1 if the program stays
     */
    public static int execute(Class<?> source, String... arguments) {
        // Until Spring has read how it logs; with most commands it never does.
        StandardErrorLog.begin();
        var console = Console.ofProcess();
        var application = new Application(source);
        var command = new TiendoCommand(application, console);
        int code = execute(command, List.of(arguments));
        return command.staying ? -1 : code;
    }

    /** Before anything is understood: in which language it will be spoken of. */
    static int execute(TiendoCommand command, List<String> arguments) {
        var console = command.console;
        console.ask(SpokenOf.asked(arguments).orElse(null));
        console.about(SpokenOf.usual(arguments));
        var line = command.line();
        console.speakFor(line);
        return line.execute(arguments.toArray(String[]::new));
    }

    /** The command with those under it. */
    CommandLine line() {
        var line = new CommandLine(this);
        new Commands(application, console, Clock.systemUTC()).addTo(line);
        // The folder "jobs", which is the default, is called like the command.
        return line.setAllowSubcommandsAsOptionParameters(true)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler(new Misuse(console))
                .setExecutionExceptionHandler(new CommandFaults(console));
    }

    /** What the command itself does not know may be a setting, but not beside a command under it. */
    private int execute(CommandLine.ParseResult parsed) {
        if (parsed.hasSubcommand() && !settings.isEmpty()) {
            refuse(settings.getFirst());
        }
        console.ask(english ? Language.EN : language);
        parsed.asCommandLineList().forEach(line -> GivenFolders.requireNames(line.getCommandSpec(), console));
        GivenEarlier.handOn(parsed, new Misuse(console));
        var last = parsed.asCommandLineList().getLast();
        GivenFolders.check(last.getCommandSpec(), parsed.originalArgs(), console);
        return new CommandLine.RunLast().execute(parsed);
    }

    @Override
    public Console console() {
        return console;
    }

    @Override
    public Integer call() {
        settings.stream()
                .filter(setting -> !setting.matches("--[\\w-]+(\\.[\\w\\[\\]-]+)+(=.*)?"))
                .findFirst()
                .ifPresent(this::refuse);
        var catalogue = Catalogue.load(places.jobs, Settings.load(arguments()));
        FaultLines.of(catalogue.notices(), console.language()).forEach(console::tell);
        new LeftOvers(Instant.now()).remove(Path.of(System.getProperty("java.io.tmpdir")), output);
        var context = application.start(WebApplicationType.SERVLET, catalogue, places.home, arguments());
        open(context);
        staying = true;
        return 0;
    }

    private void refuse(String unknown) {
        var known = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(known.commandLine(), new Misuse(console).stranger(unknown, known));
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(places.asSpringArguments());
        arguments.add("--tiendo.input=" + input);
        arguments.add("--tiendo.output=" + output);
        arguments.addAll(settings);
        return arguments;
    }

    private void open(ConfigurableApplicationContext context) {
        context.getBean(RunBoard.class).tell(new ConsoleProgress(console));
        var dispatcher = context.getBean(Dispatcher.class);
        context.getBean(Catalogue.class).programmes().forEach(programme -> dispatcher.resume(programme.code()));
        var schedules = context.getBean(Schedules.class);
        var runs = schedules.catchUp(run -> show(run, context.getBean(Reporting.class)));
        if (runs.isEmpty()) {
            console.answer("nothing-new");
        }
        context.getBean(Engine.class).start();
        console.answer("pages", "http://localhost:" + port(context.getEnvironment()));
    }

    private void show(Run run, Reporting reporting) {
        if (run.state() == Run.State.FAILED) {
            console.complain(
                    "run-failed", run.id(), run.told(console.language()).orElse(run.message()));
        } else if (run.what() == Run.What.REPORT) {
            reporting.last().ifPresent(published -> new ClosingTable(console).show(published));
        }
    }

    private static String port(Environment environment) {
        return environment.getProperty("local.server.port", "8080");
    }
}
