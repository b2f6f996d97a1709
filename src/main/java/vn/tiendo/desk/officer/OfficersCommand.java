package vn.tiendo.desk.officer;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.AudienceOption;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.measure.Period;
import vn.tiendo.officer.ReportKey;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.report.source.Audience;

/** A command about what officers say in the report on a period for an audience. */
abstract class OfficersCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Mixin
    private AudienceOption audience = new AudienceOption();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private Optional<Programme> programme = Optional.empty();

    OfficersCommand(Console console) {
        super(console);
    }

    final Console console() {
        return console;
    }

    /** To be asked for before anything is opened: the command line may be wrong. */
    final Programme programme() {
        var found = programme.orElseGet(chosen::programme);
        programme = Optional.of(found);
        console.about(found.language());
        return found;
    }

    final Audience audience() {
        return audience.of(programme());
    }

    final Period period() {
        return period;
    }

    final ReportKey report() {
        return new ReportKey(programme().code(), period, audience().code());
    }

    final ChosenProgramme chosen() {
        return chosen;
    }

    /** Whether a program reads the answer. */
    final boolean isJson() {
        return json;
    }

    /** The period as people call it. */
    final String named() {
        return console.words().of(programme().named(period));
    }

    /** The report's places that are an officer's, in its order. */
    final List<ReportItem.Officer> places() {
        return audience().definition(programme()).stream()
                .flatMap(definition -> definition.chapters().stream())
                .flatMap(chapter -> chapter.content().stream())
                .filter(ReportItem.Officer.class::isInstance)
                .map(ReportItem.Officer.class::cast)
                .toList();
    }

    /** @throws picocli.CommandLine.ParameterException if the report has no such place */
    final void requirePlace(String code) {
        var codes = places().stream().map(ReportItem.Officer::code).toList();
        if (!codes.contains(code)) {
            String word = SafeLine.of(code);
            throw chosen.usage(
                    console.text("text.no-place", audience(), word, ChosenProgramme.oneOf(word, codes, console)));
        }
    }
}
