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
import vn.tiendo.desk.adjust.AdjustCommand;
import vn.tiendo.desk.adjust.DoubleDecideCommand;
import vn.tiendo.desk.adjust.DoubleListCommand;
import vn.tiendo.desk.adjust.DoubleLogCommand;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleOwner;
import vn.tiendo.desk.console.StandardErrorLog;
import vn.tiendo.desk.definitions.JobsCheckCommand;
import vn.tiendo.desk.definitions.JobsDiffCommand;
import vn.tiendo.desk.definitions.JobsVersionsCommand;
import vn.tiendo.desk.definitions.NamesConfirmCommand;
import vn.tiendo.desk.definitions.NamesFindCommand;
import vn.tiendo.desk.definitions.NamesPendingCommand;
import vn.tiendo.desk.definitions.RegistryImportCommand;
import vn.tiendo.desk.definitions.ReportTemplateCommand;
import vn.tiendo.desk.edition.EditionDiffCommand;
import vn.tiendo.desk.edition.EditionListCommand;
import vn.tiendo.desk.edition.EditionRebuildCommand;
import vn.tiendo.desk.edition.EditionShowCommand;
import vn.tiendo.desk.edition.EditionVerifyCommand;
import vn.tiendo.desk.edition.RebuildCommand;
import vn.tiendo.desk.edition.ReportCommand;
import vn.tiendo.desk.mail.LetterCommand;
import vn.tiendo.desk.mail.MailSendCommand;
import vn.tiendo.desk.mail.MailStatusCommand;
import vn.tiendo.desk.mail.MailTestCommand;
import vn.tiendo.desk.mail.RemindCommand;
import vn.tiendo.desk.metric.CompareCommand;
import vn.tiendo.desk.metric.ExplainCommand;
import vn.tiendo.desk.metric.FiguresExportCommand;
import vn.tiendo.desk.metric.FiguresHashCommand;
import vn.tiendo.desk.metric.ForecastCommand;
import vn.tiendo.desk.metric.MetricsCommand;
import vn.tiendo.desk.metric.ScoreCommand;
import vn.tiendo.desk.metric.WarningsCommand;
import vn.tiendo.desk.option.ConsoleProgress;
import vn.tiendo.desk.option.GivenEarlier;
import vn.tiendo.desk.option.GivenFolders;
import vn.tiendo.desk.option.LanguageConverter;
import vn.tiendo.desk.option.Misuse;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.SpokenOf;
import vn.tiendo.desk.rules.CheckCommand;
import vn.tiendo.desk.rules.RulesJudgeCommand;
import vn.tiendo.desk.rules.RulesListCommand;
import vn.tiendo.desk.rules.RulesTryCommand;
import vn.tiendo.desk.submissions.ChangesCommand;
import vn.tiendo.desk.submissions.FindingsCommand;
import vn.tiendo.desk.submissions.NilCommand;
import vn.tiendo.desk.submissions.PeriodMoveCommand;
import vn.tiendo.desk.submissions.PeriodStatusCommand;
import vn.tiendo.desk.submissions.ReasonCommand;
import vn.tiendo.desk.submissions.ReasonListCommand;
import vn.tiendo.desk.submissions.ReceiptShowCommand;
import vn.tiendo.desk.submissions.ReceiptVerifyCommand;
import vn.tiendo.desk.submissions.ReplyCommand;
import vn.tiendo.desk.submissions.SendBackCommand;
import vn.tiendo.desk.submissions.SubmissionsCommand;
import vn.tiendo.desk.submissions.TemplateCommand;
import vn.tiendo.desk.submissions.WithdrawCommand;
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
        int code = execute(command, application, console, List.of(arguments));
        return command.staying ? -1 : code;
    }

    /** Before anything is understood: in which language it will be spoken of. */
    static int execute(TiendoCommand command, Application application, Console console, List<String> arguments) {
        console.ask(SpokenOf.asked(arguments).orElse(null));
        console.about(SpokenOf.usual(arguments));
        var line = line(command, application, console);
        console.speakFor(line);
        return line.execute(arguments.toArray(String[]::new));
    }

    /** The command with those under it. */
    static CommandLine line(TiendoCommand command, Application application, Console console) {
        return new CommandLine(command)
                .addSubcommand(new RunCommand(application, console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ReplyCommand(console))
                .addSubcommand(new FindingsCommand(console))
                .addSubcommand(
                        new CommandLine(new ReasonCommand(console)).addSubcommand(new ReasonListCommand(console)))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new LetterCommand(console, Clock.systemUTC()))
                .addSubcommand(new RemindCommand(console))
                .addSubcommand(Group.of(
                        new Group.Mail(),
                        new MailStatusCommand(console),
                        new MailSendCommand(console),
                        new MailTestCommand(console)))
                .addSubcommand(Group.of(
                        new Group.Receipt(), new ReceiptShowCommand(console), new ReceiptVerifyCommand(console)))
                .addSubcommand(new ChangesCommand(console))
                .addSubcommand(new CommandLine(new SubmissionsCommand(console, Clock.systemUTC()))
                        .addSubcommand(new SubmissionsCommand.Show(console, Clock.systemUTC())))
                .addSubcommand(new WithdrawCommand(console))
                .addSubcommand(new SendBackCommand(console))
                .addSubcommand(new NilCommand(console))
                .addSubcommand(Group.of(
                        new Group.OfPeriod(),
                        new PeriodMoveCommand.Close(console),
                        new PeriodMoveCommand.Reopen(console),
                        new PeriodStatusCommand(console, Clock.systemUTC())))
                .addSubcommand(Group.of(
                        new Group.Jobs(),
                        new JobsCheckCommand(console),
                        new JobsDiffCommand(console),
                        new JobsVersionsCommand(console)))
                .addSubcommand(Group.of(new Group.Registry(), new RegistryImportCommand(console)))
                .addSubcommand(Group.of(
                        new Group.Names(),
                        new NamesFindCommand(console),
                        new NamesConfirmCommand(console, Clock.systemUTC()),
                        new NamesPendingCommand(console)))
                .addSubcommand(Group.of(
                        new Group.Rules(),
                        new RulesListCommand(console),
                        new RulesTryCommand(console),
                        new RulesJudgeCommand(console)))
                .addSubcommand(new AdjustCommand(console, Clock.systemUTC()))
                .addSubcommand(Group.of(
                        new Group.OfDoubles(),
                        new DoubleListCommand(console),
                        new DoubleDecideCommand(console, Clock.systemUTC()),
                        new DoubleLogCommand(console)))
                .addSubcommand(new MetricsCommand(console))
                .addSubcommand(new WarningsCommand(console))
                .addSubcommand(new ForecastCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(Group.of(
                        new Group.OfFigures(), new FiguresHashCommand(console), new FiguresExportCommand(console)))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new RebuildCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ReportTemplateCommand(console))
                .addSubcommand(Group.ofTexts(console, Clock.systemUTC()))
                .addSubcommand(Group.ofFollowUps(console, Clock.systemUTC()))
                .addSubcommand(Group.of(
                        new Group.OfEditions(),
                        new EditionListCommand(console),
                        new EditionShowCommand(console),
                        new EditionRebuildCommand(console),
                        new EditionDiffCommand(console),
                        new EditionVerifyCommand(console)))
                .addSubcommand(new ProbeCommand())
                // The folder "jobs", which is the default, is called like the command.
                .setAllowSubcommandsAsOptionParameters(true)
                .setExecutionStrategy(command::execute)
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
