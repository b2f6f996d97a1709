package vn.tiendo.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
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
import vn.tiendo.database.DatabaseFault;
import vn.tiendo.programme.DefinitionFaults;
import vn.tiendo.programme.Language;
import vn.tiendo.run.Catalogue;
import vn.tiendo.run.DefinitionsChanged;
import vn.tiendo.run.Dispatcher;
import vn.tiendo.run.Engine;
import vn.tiendo.run.Reporting;
import vn.tiendo.run.Run;
import vn.tiendo.run.RunBoard;
import vn.tiendo.run.RunFault;
import vn.tiendo.run.Schedules;

/** The command line. Without a command: takes in everything, reports, and stays, with pages and on schedule. */
@Command(
        name = "tiendo",
        description = {
            "Thu nhận báo cáo Excel của các đơn vị, kiểm tra, tổng hợp và viết báo cáo toàn tỉnh.",
            "Collects districts' workbooks, checks and consolidates them, writes the provincial reports.",
            "",
            "Không có lệnh: làm hết việc đang chờ, rồi ở lại theo lịch, trang web tại http://localhost:8080."
        },
        mixinStandardHelpOptions = true,
        version = "tiendo 0.1.0",
        sortOptions = false)
public final class TiendoCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(TiendoCommand.class);

    @Option(names = "--input", paramLabel = "DIR", defaultValue = "input", description = "Thư mục nhận tệp")
    private Path input = Path.of("input");

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "output", description = "Thư mục báo cáo")
    private Path output = Path.of("output");

    @Option(
            names = "--language",
            paramLabel = "vi|en",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class,
            description = "Trả lời bằng tiếng nào; mặc định: tiếng của chương trình (the language of the answer)")
    private @Nullable Language language;

    @Option(
            names = "--english",
            scope = ScopeType.INHERIT,
            description = "Bằng tiếng Anh (in English), như --language=en")
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
        int code = line(command, application, console).execute(arguments);
        return command.staying ? -1 : code;
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
                .addSubcommand(new ProbeCommand())
                // The folder "jobs", which is the default, is called like the command.
                .setAllowSubcommandsAsOptionParameters(true)
                .setExecutionStrategy(command::execute)
                .setExecutionExceptionHandler((fault, _, _) -> explain(fault, console));
    }

    /** Before anything is done: in which language it will be spoken of. */
    private int execute(CommandLine.ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        console.ask(english ? Language.EN : language);
        console.about(SpokenOf.by(last.commandSpec()));
        return new CommandLine.RunLast().execute(parsed);
    }

    Console console() {
        return console;
    }

    /**
     * Wrong definitions are the province's to mend (2), everything else is the machine's fault (1): a sentence for the
     * person, the trace for the log.
     */
    private static int explain(Exception fault, Console console) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DefinitionFaults faults) {
                console.tell(console.text("faults", faults.faults().size()));
                faults.faults().forEach(line -> console.tell("  " + line));
                return 2;
            }
            if (cause instanceof DatabaseFault || cause instanceof DefinitionsChanged) {
                return tell(inOneLanguage(cause, console.language()), fault, console);
            }
            if (cause instanceof PortInUseException used) {
                return tell(console.text("port-in-use", String.valueOf(used.getPort())), fault, console);
            }
        }
        var kind = RunFault.of(fault);
        return switch (kind) {
            case DISK_FULL, DATABASE_GONE, FILE, MEMORY ->
                tell(console.text("failed." + kind, kind.particulars(fault)), fault, console);
            case UNCHECKED, NOT_COLLECTED ->
                tell(kind.words(kind.particulars(fault), console.language()), fault, console);
            case UNKNOWN -> {
                console.complain("machine-fault", fault);
                LOG.error("Command failed", fault);
                yield 1;
            }
        };
    }

    private static int tell(String words, Exception fault, Console console) {
        console.tell(words);
        // The console shows warnings; this is for the file, if there is room for it.
        if (RunFault.of(fault) != RunFault.DISK_FULL) {
            LOG.info("Command failed", fault);
        }
        return 1;
    }

    /** Faults of the machine are told in both languages, Vietnamese in the first line, English in the second. */
    private static String inOneLanguage(Throwable fault, Language language) {
        var lines = String.valueOf(fault.getMessage()).lines().toList();
        return language.isEnglish() ? lines.getLast() : lines.getFirst();
    }

    @Override
    public Integer call() {
        settings.stream()
                .filter(setting -> !setting.matches("--[\\w-]+(\\.[\\w\\[\\]-]+)+(=.*)?"))
                .findFirst()
                .ifPresent(this::refuse);
        var catalogue = Catalogue.load(places.jobs, Settings.load(arguments()));
        catalogue.notices().forEach(console::tell);
        new LeftOvers(Instant.now()).remove(Path.of(System.getProperty("java.io.tmpdir")), output);
        var context = application.start(WebApplicationType.SERVLET, catalogue, places.home, arguments());
        open(context);
        staying = true;
        return 0;
    }

    private void refuse(String unknown) {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(), console.text("not-understood", unknown));
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
        context.getBean(Catalogue.class)
                .programmes()
                .forEach(programme -> dispatcher.resume(programme.code()));
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
            console.complain("run-failed", run.id(), run.told(console.language()).orElse(run.message()));
        } else if (run.what() == Run.What.REPORT) {
            reporting.last().ifPresent(published -> new ClosingTable(console).show(published));
        }
    }

    private static String port(Environment environment) {
        return environment.getProperty("local.server.port", "8080");
    }
}
