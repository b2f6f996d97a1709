package vn.tiendo.desk.edition;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ConsoleProgress;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.measure.Period;
import vn.tiendo.store.Rebuild;
import vn.tiendo.store.WritingStores;

/** {@code rebuild}: figures and metrics anew from the archive; proves those that are kept, or brings them back. */
@Command(name = "rebuild", mixinStandardHelpOptions = true, sortOptions = false)
public final class RebuildCommand extends ConsoleCommand {

    @Option(names = "--programme", paramLabel = "CODE")
    private @Nullable String programme;

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--dry-run")
    private boolean trial;

    @Option(names = "--expect", paramLabel = "SHA-256")
    private @Nullable String expected;

    @Mixin
    private PlacesOption places = new PlacesOption();

    public RebuildCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var settings = Settings.load(places.asSpringArguments());
        var stores = Stores.openForWriting(places, console, Clock.systemUTC());
        if (stores.isEmpty()) {
            return 2;
        }
        try (WritingStores open = stores.get()) {
            var rebuild = open.rebuild(settings);
            if (programme != null && !rebuild.knows(programme)) {
                console.complain("rebuild.no-programme", SafeLine.of(programme), places.home);
                return 2;
            }
            var asked = new Rebuild.Asked(Optional.ofNullable(programme), Optional.ofNullable(period), replace, trial);
            var rebuilt = rebuild.by(asked, new ConsoleProgress(console));
            new RebuiltAsText(console).show(asked, rebuilt);
            boolean equal = rebuilt.differences().isEmpty();
            return isExpected(rebuilt.after().sha256()) && equal ? 0 : 1;
        }
    }

    private boolean isExpected(String found) {
        if (expected == null) {
            return true;
        }
        boolean same = found.equalsIgnoreCase(expected.strip());
        console.answer(same ? "rebuild.expected" : "rebuild.not-expected", SafeLine.of(expected));
        return same;
    }
}
