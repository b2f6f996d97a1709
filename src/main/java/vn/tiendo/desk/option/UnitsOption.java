package vn.tiendo.desk.option;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;

/** In whose units figures are told: those that reported, those of today, or those of some period. */
public final class UnitsOption {

    private static final String AS_WAS = "as-was";
    private static final String AS_IS = "as-is";

    @Option(names = "--units", paramLabel = "as-was|as-is|yyyy-MM", descriptionKey = "units-told")
    private String units = AS_WAS;

    /**
     * The day on which the units are those wanted; empty for those that reported.
     *
     * @param asOf the instant that today is taken from
     */
    public Optional<LocalDate> day(Programme programme, Instant asOf, ChosenProgramme chosen, Console console) {
        return switch (units) {
            case AS_WAS -> Optional.empty();
            case AS_IS ->
                Optional.of(LocalDate.ofInstant(asOf, programme.schedule().zone()));
            default ->
                Optional.of(Period.parse(units)
                        .map(programme.schedule()::dataTo)
                        .orElseThrow(
                                () -> chosen.usage(console.text("units.unknown", SafeLine.of(units), AS_WAS, AS_IS))));
        };
    }
}
