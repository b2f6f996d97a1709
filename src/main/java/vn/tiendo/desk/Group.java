package vn.tiendo.desk;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.desk.console.Console;

/** A command that only gathers others under one word. */
abstract class Group implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                Console.of(spec)
                        .text("subcommand", String.join(", ", spec.subcommands().keySet())));
    }

    /** The group with its commands. */
    static CommandLine of(Group group, Object... commands) {
        var line = new CommandLine(group);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }

    /** What the province declares. */
    @CommandLine.Command(name = "jobs", mixinStandardHelpOptions = true)
    static final class Jobs extends Group {}

    /** What submissions are held against. */
    @CommandLine.Command(name = "rules", mixinStandardHelpOptions = true)
    static final class Rules extends Group {}

    /** When units may send. */
    @CommandLine.Command(name = "period", mixinStandardHelpOptions = true)
    static final class OfPeriod extends Group {}

    /** What the province keeps lists of. */
    @CommandLine.Command(name = "registry", mixinStandardHelpOptions = true)
    static final class Registry extends Group {}

    /** What two units report of one thing. */
    @CommandLine.Command(name = "double", mixinStandardHelpOptions = true)
    static final class OfDoubles extends Group {}

    /** What is mailed. */
    @CommandLine.Command(name = "mail", mixinStandardHelpOptions = true)
    static final class Mail extends Group {}

    /** What people call things. */
    @CommandLine.Command(name = "names", mixinStandardHelpOptions = true)
    static final class Names extends Group {}

    /** What all that was received comes to. */
    @CommandLine.Command(name = "figures", mixinStandardHelpOptions = true)
    static final class OfFigures extends Group {}

    /** What was published. */
    @CommandLine.Command(name = "edition", mixinStandardHelpOptions = true)
    static final class OfEditions extends Group {}

    /** What officers write in reports. */
    @CommandLine.Command(name = "report-text", mixinStandardHelpOptions = true)
    static final class OfTexts extends Group {}

    /** What was asked before. */
    @CommandLine.Command(name = "follow-up", mixinStandardHelpOptions = true)
    static final class OfFollowUps extends Group {}

    /** What senders keep. */
    @CommandLine.Command(name = "receipt", mixinStandardHelpOptions = true)
    static final class Receipt extends Group {}
}
