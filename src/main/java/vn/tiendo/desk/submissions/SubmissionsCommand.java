package vn.tiendo.desk.submissions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.KnownSubmission;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Submission;

/** {@code submissions}: what was received, and where each stands. */
@Command(name = "submissions", mixinStandardHelpOptions = true, sortOptions = false)
public final class SubmissionsCommand extends ConsoleCommand {

    private static final int NEWEST = 100;

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Clock clock;

    public SubmissionsCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        chosen.requireUnit(unit, programme);
        return Stores.reading(chosen.places(), console, open -> {
            var lines = submissions(programme, open).stream()
                    .filter(s -> unit == null || s.unit().equals(Optional.of(unit)))
                    .map(s -> ShownSubmission.of(programme, s, open, clock.instant()))
                    .toList();
            show(lines);
            return 0;
        });
    }

    private List<Submission> submissions(Programme programme, OpenStores stores) {
        return period == null
                ? stores.submissions().latest(programme.code(), NEWEST).reversed()
                : stores.submissions().ofPeriod(programme.code(), period);
    }

    private void show(List<ShownSubmission> lines) {
        if (json) {
            lines.forEach(line -> console.say(line.asJson()));
            return;
        }
        new TextTable(console.words().titles("submissions.columns"))
                .rows(lines.stream().map(line -> line.row(console)).toList())
                .print(console);
        if (lines.isEmpty()) {
            console.answer("submissions.none");
        }
    }

    /** {@code submissions show}: one of them, with all that happened to it. */
    @Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
    public static final class Show extends ConsoleCommand {

        @Option(names = "--receipt", required = true, paramLabel = "N")
        private long receipt;

        @Option(names = "--json")
        private boolean json;

        @Mixin
        private PlacesOption places = new PlacesOption();

        private final Clock clock;

        public Show(Console console, Clock clock) {
            super(console);
            this.clock = clock;
        }

        @Override
        protected int answer() {
            return Stores.reading(
                    places,
                    console,
                    open -> KnownSubmission.of(receipt, places, console, open)
                            .map(known -> show(known, open))
                            .orElseGet(() -> KnownSubmission.none(receipt, places, console)));
        }

        private int show(KnownSubmission known, OpenStores stores) {
            var shown = ShownSubmission.of(known.programme(), known.submission(), stores, clock.instant());
            if (json) {
                console.say(shown.asJson());
            } else {
                shown.lines(console).forEach(console::say);
            }
            return 0;
        }
    }
}
