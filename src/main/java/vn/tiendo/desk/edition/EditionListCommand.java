package vn.tiendo.desk.edition;

import java.util.List;
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
import vn.tiendo.desk.option.AudienceOption;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.edition.Edition;
import vn.tiendo.measure.Period;

/** {@code edition list}: what was published, of a period or of all. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class EditionListCommand extends ConsoleCommand {

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Mixin
    private AudienceOption audience = new AudienceOption();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public EditionListCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        var only = audience.named(programme);
        return Stores.reading(chosen.places(), console, open -> {
            show(open.editions().of(programme.code(), Optional.ofNullable(period), only));
            return 0;
        });
    }

    private void show(List<Edition> editions) {
        if (json) {
            editions.forEach(edition -> console.say(EditionAsJson.line(edition)));
            return;
        }
        if (editions.isEmpty()) {
            console.answer("edition.nothing");
            return;
        }
        new TextTable(console.words().titles("edition.columns"))
                .rows(editions.stream().map(EditionListCommand::row).toList())
                .print(console);
    }

    private static List<String> row(Edition edition) {
        return List.of(
                edition.key().period().toString(),
                edition.key().audience().code(),
                Integer.toString(edition.number()),
                DaysAndTimes.second(edition.asOf()),
                DaysAndTimes.second(edition.making().madeAt()),
                SafeLine.of(edition.making().who()),
                SafeLine.of(edition.making().reason()),
                Integer.toString(edition.files().size()));
    }
}
