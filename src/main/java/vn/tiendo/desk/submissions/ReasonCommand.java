package vn.tiendo.desk.submissions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.KnownSubmission;
import vn.tiendo.desk.option.MoverOption;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.lifecycle.GivingReasons;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.finding.ReturnedReason;

/** {@code reason}: gives the reason for a warning (giải trình); below it, {@code reason list}. */
@Command(name = "reason", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReasonCommand extends ConsoleCommand {

    @Option(names = "--receipt", paramLabel = "N")
    private @Nullable Long receipt;

    @Option(names = "--finding", paramLabel = "K")
    private @Nullable Integer ordinal;

    @Option(names = "--text", paramLabel = "TEXT")
    private @Nullable String text;

    @Option(names = "--by", paramLabel = "NAME")
    private @Nullable String by;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public ReasonCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        if (receipt == null || ordinal == null || text == null || by == null) {
            throw usage(console.text("reason.all-four"));
        }
        requireFit("--text", text, ReturnedReason.LONGEST);
        requireFit("--by", by, 200);
        return KnownSubmission.move(receipt, places, console, this::give);
    }

    private void requireFit(String option, String given, int longest) {
        if (ReturnedReason.harmless(given).isEmpty() || given.strip().length() > longest) {
            throw usage(console.text("length", option, longest));
        }
    }

    private int give(KnownSubmission known, WritingStores stores) {
        var outcome = new GivingReasons(known.programme(), stores)
                .give(
                        known.submission(),
                        Objects.requireNonNull(ordinal),
                        Objects.requireNonNull(text),
                        Objects.requireNonNull(by));
        return MoverOption.tell(outcome, console);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
