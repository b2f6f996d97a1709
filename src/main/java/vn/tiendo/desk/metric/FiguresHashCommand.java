package vn.tiendo.desk.metric;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.store.FiguresHash;

/** {@code figures hash}: what all that was received comes to, as one hash; to be held against another day's, or machine's. */
@Command(name = "hash", mixinStandardHelpOptions = true, sortOptions = false)
public final class FiguresHashCommand extends ConsoleCommand {

    @Option(names = "--as-of", paramLabel = "INSTANT")
    private @Nullable Instant asOf;

    @Mixin
    private PlacesOption places = new PlacesOption();

    public FiguresHashCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        return Stores.reading(places, console, open -> {
            var hash = open.figuresHash().asOf(Objects.requireNonNullElseGet(asOf, Instant::now));
            tell("figures.counting", hash.counting());
            tell("figures.figures", hash.figures());
            tell("figures.metrics", hash.metrics());
            if (hash.adjustments().lines() > 0) {
                tell("figures.adjustments", hash.adjustments());
            }
            if (hash.decisions().lines() > 0) {
                tell("figures.decisions", hash.decisions());
            }
            console.say(hash.sha256());
            return 0;
        });
    }

    private void tell(String name, FiguresHash.Part part) {
        console.complain("figures.part", console.text(name), part.lines(), part.sha256());
    }
}
