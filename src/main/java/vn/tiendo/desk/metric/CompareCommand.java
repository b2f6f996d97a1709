package vn.tiendo.desk.metric;

import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.shift.Shifts.At;
import vn.tiendo.progress.shift.TurnMoves;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.PastProgrammes;

/** {@code compare}: what is otherwise in a period at a later instant, each change with its one cause. */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false)
public final class CompareCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--as-of", required = true, paramLabel = "INSTANT")
    private List<Instant> instants = List.of();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public CompareCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        var ordered = instants.stream().sorted().distinct().toList();
        if (ordered.size() != 2) {
            throw chosen.usage(console.text("compare.two-instants"));
        }
        return Stores.reading(chosen.places(), console, open -> {
            show(open, programme, ordered);
            return 0;
        });
    }

    private void show(OpenStores stores, Programme programme, List<Instant> ordered) {
        var settings = Settings.load(chosen.places().asSpringArguments());
        try (var past = new PastProgrammes(stores, settings)) {
            var earlier = new At(ordered.getFirst(), past.of(programme, ordered.getFirst()));
            var later = new At(ordered.getLast(), past.of(programme, ordered.getLast()));
            var asked = new ComparedInstants(period, earlier, later);
            var moves = new TurnMoves(stores.standings(), later.instant());
            if (json) {
                var lines = new ShiftsAsJson(console, asked, moves);
                lines.add(stores.shifts().between(period, earlier, later, lines::add));
            } else {
                var text = new ShiftsAsText(console, asked, moves);
                text.show(stores.shifts().between(period, earlier, later, text::add));
            }
        }
    }
}
