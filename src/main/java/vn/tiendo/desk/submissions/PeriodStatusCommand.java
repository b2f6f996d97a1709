package vn.tiendo.desk.submissions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;

/** {@code period status}: whether a period is open, for whom, and who has sent what. */
@Command(name = "status", mixinStandardHelpOptions = true, sortOptions = false)
public final class PeriodStatusCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Clock clock;

    public PeriodStatusCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        chosen.requireUnit(unit, programme);
        return Stores.reading(chosen.places(), console, open -> {
            show(programme, open, clock.instant());
            return 0;
        });
    }

    private void show(Programme programme, OpenStores stores, Instant now) {
        var words = new MoveWords(programme);
        var due = programme.schedule().due(period);
        console.answer("status.due", console.words().of(programme.named(period)), DaysAndTimes.day(due));
        stores.periodMoves().of(programme.code(), period).stream()
                .filter(move ->
                        unit == null || move.unit().isEmpty() || move.unit().equals(Optional.of(unit)))
                .forEach(move -> console.say("  " + SafeLine.of(console.words().of(words.sentence(move)))));
        var sent = stores.submissions().ofPeriod(programme.code(), period);
        var stood = stores.standings().ofPeriod(programme.code(), period, now);
        new TextTable(console.words().titles("status.columns"))
                .rows(programme.unitsExpected(period).stream()
                        .filter(known -> unit == null || known.code().equals(unit))
                        .map(known -> row(
                                known,
                                stores.standings().closedSince(programme.code(), period, known.code(), now),
                                sent,
                                stood))
                        .toList())
                .print(console);
    }

    private List<String> row(Unit known, Optional<Instant> closed, List<Submission> sent, Map<Long, Standing> stood) {
        var own = sent.stream()
                .filter(s -> s.unit().equals(Optional.of(known.code())))
                .toList();
        return List.of(
                known.code().value(),
                known.shortName(),
                closed.map(since -> console.text("status.closed", DaysAndTimes.time(since)))
                        .orElse(console.text("status.open")),
                told(own, stood));
    }

    /** The one that counts, and those that wait for somebody. */
    private String told(List<Submission> own, Map<Long, Standing> stood) {
        var told = new ArrayList<String>();
        for (Submission submission : own) {
            var standing = stood.get(submission.receipt());
            if (standing != null && !(standing instanceof Standing.Superseded)) {
                String nil = submission.arrival().isDeclaration() ? " " + console.text("nil.aside") : "";
                String label = MoveWords.sign(standing) + " " + console.words().of(MoveWords.label(standing));
                told.add(console.text("status.submission", label, submission.receipt()) + nil);
            }
        }
        return told.isEmpty() ? console.text("not-sent") : String.join("; ", told);
    }
}
