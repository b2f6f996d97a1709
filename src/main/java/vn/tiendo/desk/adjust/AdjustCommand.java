package vn.tiendo.desk.adjust;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.GivenAmount;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.lifecycle.Adjusting;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustments.Wanted;

/** {@code adjust}: the province adds to a reported figure or takes from it, in an entry of its own; or takes one back. */
@Command(name = "adjust", mixinStandardHelpOptions = true, sortOptions = false)
public final class AdjustCommand extends ConsoleCommand {

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--form", paramLabel = "CODE")
    private @Nullable String form;

    @Option(names = "--subject", paramLabel = "KEY")
    private @Nullable String subject;

    @Option(names = "--field", paramLabel = "FIELD")
    private @Nullable String field;

    @Option(names = "--member", paramLabel = "MEMBER", defaultValue = "")
    private String member = "";

    @Option(names = "--by", paramLabel = "AMOUNT")
    private @Nullable String by;

    @Option(names = "--reverse", paramLabel = "ID")
    private @Nullable Long reversed;

    @Option(names = "--reason", paramLabel = "TEXT")
    private @Nullable String reason;

    @Option(names = "--who", paramLabel = "NAME")
    private @Nullable String who;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--list")
    private boolean list;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Clock clock;

    public AdjustCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        chosen.requireUnit(unit, programme);
        boolean adjusts = Stream.of(unit, form, subject, field, by).anyMatch(Objects::nonNull);
        if (list) {
            requireNothingElse(adjusts || reversed != null || yes);
            return list(programme);
        }
        if (reversed != null) {
            requireNothingElse(adjusts || period != null);
            return tell(
                    programme,
                    adjusting -> adjusting.reverse(Objects.requireNonNull(reversed), actor(), reason(), yes));
        }
        var wanted = wanted(programme);
        return tell(programme, adjusting -> adjusting.adjust(wanted, yes));
    }

    private void requireNothingElse(boolean other) {
        if (other) {
            throw chosen.usage(console.text("adjust.one-thing"));
        }
    }

    private int list(Programme programme) {
        return Stores.reading(chosen.places(), console, open -> {
            var now = Instant.now(clock);
            var lines = period == null
                    ? open.adjustments().of(programme, now)
                    : open.adjustments().of(programme, period, now);
            new AdjustmentsAsText(console, programme).show(lines, json);
            return 0;
        });
    }

    /** What is asked of the adjustments. */
    @FunctionalInterface
    private interface Asking {
        Adjusting.Answer of(Adjusting adjusting);
    }

    private int tell(Programme programme, Asking asking) {
        // Before anything is opened: who and why.
        actor();
        reason();
        return Stores.writing(chosen.places(), console, clock, open -> {
            var answer = asking.of(new Adjusting(programme, open));
            return switch (answer) {
                case Adjusting.Answer.Refused(var why) -> refuse(console.words().of(why));
                case Adjusting.Answer.Ready ready -> {
                    new AdjustedAnswer(console, programme).show(ready, json);
                    yield 0;
                }
            };
        });
    }

    private int refuse(String why) {
        console.tell("✖ " + SafeLine.of(why));
        return 2;
    }

    private Wanted wanted(Programme programme) {
        if (Stream.of(period, unit, form, subject, field, by).anyMatch(Objects::isNull)) {
            throw chosen.usage(console.text("adjust.all-needed"));
        }
        var figure = new AdjustedFigure(
                Objects.requireNonNull(unit),
                Objects.requireNonNull(form),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(field),
                member);
        var amount = GivenAmount.of(Objects.requireNonNull(by))
                .orElseThrow(() -> chosen.usage(console.text("adjust.no-amount", SafeLine.of(String.valueOf(by)))));
        return new Wanted(programme.code(), Objects.requireNonNull(period), figure, amount, actor(), reason());
    }

    private Actor actor() {
        if (who == null || !Actor.isName(who)) {
            throw chosen.usage(console.text("adjust.who-needed"));
        }
        return Actor.ofProvince(who);
    }

    private Reason reason() {
        return Reason.of(String.valueOf(reason == null ? "" : reason)).orElseThrow(this::reasonNeeded);
    }

    private ParameterException reasonNeeded() {
        return chosen.usage(console.text("reason-needed", Reason.LONGEST));
    }
}
