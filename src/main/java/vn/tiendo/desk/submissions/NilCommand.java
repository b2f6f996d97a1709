package vn.tiendo.desk.submissions;

import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.MoverOption;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.lifecycle.NilReports;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Reason;

/** {@code nil}: a unit declares that it has nothing to report. */
@Command(name = "nil", mixinStandardHelpOptions = true, sortOptions = false)
public final class NilCommand extends ConsoleCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", converter = UnitConverter.class)
    private UnitCode unit = new UnitCode("0");

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason = "";

    @Mixin
    private MoverOption mover = new MoverOption();

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    public NilCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        var entry = programme.of(catalogue);
        programme.requireUnit(unit, entry.programme());
        var why = reason.isBlank() ? Optional.<Reason>empty() : Optional.of(mover.reason(reason));
        return Stores.writing(places, console, Clock.systemUTC(), open -> {
            var outcome = new NilReports(catalogue, entry, open).declare(unit, period, mover.of(unit), why);
            return MoverOption.tell(outcome, console);
        });
    }
}
