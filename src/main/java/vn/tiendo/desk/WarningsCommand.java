package vn.tiendo.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.Warnings;

/** {@code warnings}: what the province should look at in a period. */
@Command(name = "warnings", mixinStandardHelpOptions = true, sortOptions = false)
final class WarningsCommand implements Callable<Integer> {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--as-of", paramLabel = "INSTANT")
    private @Nullable Instant asOf;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Console console;
    private final Clock clock;

    WarningsCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        var programme = chosen.programme();
        if (programme.watch().isEmpty()) {
            console.tell(words().say("not-declared", programme.code()));
            return 2;
        }
        var stores = Stores.open(chosen.places(), console);
        if (stores.isEmpty()) {
            return 2;
        }
        try (var open = stores.get()) {
            var when = Objects.requireNonNullElseGet(asOf, clock::instant);
            show(programme.asOf(period), open.warnings().of(programme, period, when));
            return 0;
        }
    }

    private Words words() {
        return Words.of("watch", console.language());
    }

    private void show(Programme programme, Warnings.Found found) {
        var words = new WatchWords(programme, words());
        if (json) {
            found.warnings().forEach(warning -> console.say(WarningsAsJson.line(warning, words)));
        } else {
            new WarningsAsText(words, period).lines(found).forEach(console::say);
        }
    }
}
