package vn.tiendo.desk.adjust;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.change.MovedTotals;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.lifecycle.DecidingDoubles;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.DoubleDecision.Verdict;
import vn.tiendo.submission.adjust.DoubleDecisions.Wanted;
import vn.tiendo.submission.adjust.DoubleRows;

/** {@code double decide}: the province says whether two rows are one thing, and where that counts; or that they are two. */
@Command(name = "decide", mixinStandardHelpOptions = true, sortOptions = false)
public final class DoubleDecideCommand extends ConsoleCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--form", required = true, paramLabel = "CODE")
    private String form = "";

    @Option(names = "--row", required = true, paramLabel = "UNIT/SUBJECT")
    private List<String> rows = new ArrayList<>();

    @Option(names = "--counts-at", paramLabel = "UNIT", converter = UnitConverter.class)
    private @Nullable UnitCode countsAt;

    @Option(names = "--different")
    private boolean different;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--who", required = true, paramLabel = "NAME")
    private String who = "";

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Clock clock;

    public DoubleDecideCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        var wanted = wanted(programme);
        return Stores.writing(chosen.places(), console, clock, open -> {
            return switch (new DecidingDoubles(programme, open).decide(wanted, yes)) {
                case DecidingDoubles.Answer.Refused(var why) -> {
                    console.tell("✖ " + SafeLine.of(console.words().of(why)));
                    yield 2;
                }
                case DecidingDoubles.Answer.Ready ready -> {
                    show(programme, ready);
                    yield 0;
                }
            };
        });
    }

    private Wanted wanted(Programme programme) {
        if (!Actor.isName(who)) {
            throw chosen.usage(console.text("adjust.who-needed"));
        }
        var why = Reason.of(reason).orElseThrow(() -> chosen.usage(console.text("reason-needed", Reason.LONGEST)));
        var pair = pair(programme);
        return new Wanted(programme.code(), period, pair, verdict(pair), Actor.ofProvince(who), why);
    }

    private DoubleRows pair(Programme programme) {
        var named = rows.stream().map(row -> row(row, programme)).distinct().toList();
        if (named.size() != 2 || named.getFirst().unit().equals(named.getLast().unit())) {
            throw chosen.usage(console.text("double.two-rows"));
        }
        return new DoubleRows(form, named.getFirst(), named.getLast());
    }

    private DoubleRows.Row row(String written, Programme programme) {
        int slash = written.indexOf('/');
        if (slash <= 0 || slash == written.length() - 1) {
            throw chosen.usage(console.text("double.two-rows"));
        }
        var unit = new UnitCode(written.substring(0, slash));
        chosen.requireUnit(unit, programme);
        return new DoubleRows.Row(unit, written.substring(slash + 1));
    }

    private Verdict verdict(DoubleRows pair) {
        long said = Stream.of(countsAt != null, different, open)
                .filter(Boolean::booleanValue)
                .count();
        if (said != 1) {
            throw chosen.usage(console.text("double.one-verdict"));
        }
        if (countsAt == null) {
            return different ? new Verdict.Different() : new Verdict.Open();
        }
        var unit = Objects.requireNonNull(countsAt);
        if (!List.of(pair.one().unit(), pair.other().unit()).contains(unit)) {
            throw chosen.usage(console.text("double.neither", unit));
        }
        return new Verdict.Same(unit);
    }

    private void show(Programme programme, DecidingDoubles.Answer.Ready ready) {
        if (json) {
            console.say(JSON.writeValueAsString(DoubleAsJson.Answer.of(ready)));
            return;
        }
        var wanted = ready.wanted();
        console.say(console.text(
                "double.deciding",
                SafeLine.of(wanted.rows().form()),
                SafeLine.of(wanted.rows().one() + " = " + wanted.rows().other()),
                DoubleWords.verdict(console, wanted.verdict()),
                console.words().of(programme.named(wanted.since()))));
        ready.before()
                .ifPresent(before -> console.say(
                        console.text("double.instead", before.id(), DoubleWords.verdict(console, before.verdict()))));
        new MovedTotals(console, programme).show(ready.effects());
        console.say(ready.kept()
                .map(entry -> "✔ " + console.text("double.kept", entry.id(), DaysAndTimes.second(entry.at())))
                .orElseGet(() -> console.text("adjust.not-yet")));
    }
}
