package vn.tiendo.desk.submissions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.MoverOption;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Outcome;

/** What {@code period close} and {@code period reopen} have in common. */
public abstract class PeriodMoveCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason = "";

    @Mixin
    protected MoverOption mover = new MoverOption();

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    PeriodMoveCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        mover.reason(reason);
        Programme programme = chosen.programme();
        chosen.requireUnit(unit, programme);
        return Stores.writing(chosen.places(), console, Clock.systemUTC(), open -> {
            return MoverOption.tell(
                    move(open.lifecycle(programme), new Asked(period, Optional.ofNullable(unit), reason)), console);
        });
    }

    /** What the options say. */
    protected record Asked(Period period, Optional<UnitCode> unit, String reason) {}

    abstract Outcome move(Lifecycle lifecycle, Asked asked);

    /** {@code period close}. */
    @Command(name = "close", mixinStandardHelpOptions = true, sortOptions = false)
    public static final class Close extends PeriodMoveCommand {

        public Close(Console console) {
            super(console);
        }

        @Override
        Outcome move(Lifecycle lifecycle, Asked asked) {
            return lifecycle.close(asked.period(), asked.unit(), mover.province(), mover.reason(asked.reason()));
        }
    }

    /** {@code period reopen}. */
    @Command(name = "reopen", mixinStandardHelpOptions = true, sortOptions = false)
    public static final class Reopen extends PeriodMoveCommand {

        @Option(names = "--until", paramLabel = "yyyy-MM-dd")
        private @Nullable LocalDate until;

        public Reopen(Console console) {
            super(console);
        }

        @Override
        Outcome move(Lifecycle lifecycle, Asked asked) {
            return lifecycle.reopen(
                    asked.period(),
                    asked.unit(),
                    Optional.ofNullable(until),
                    mover.province(),
                    mover.reason(asked.reason()));
        }
    }
}
