package vn.tiendo.desk.definitions;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.programme.change.Difference;
import vn.tiendo.programme.load.Programmes;

/** {@code jobs diff}: what one version of a programme declares otherwise than another. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false)
public final class JobsDiffCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "older")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "newer")
    private Path after = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    public JobsDiffCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        requireProgramme(before);
        requireProgramme(after);
        console.about(Programmes.language(after, Optional.empty()));
        var differences = Difference.between(before, after);
        if (json) {
            console.say(DifferencesAsJson.of(differences));
        } else {
            new DifferencesAsText(console).show(differences);
        }
        return 0;
    }

    private void requireProgramme(Path folder) {
        if (!Programmes.isProgramme(folder)) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), console.text("jobs.no-programme", folder));
        }
    }
}
