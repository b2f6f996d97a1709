package vn.tiendo.desk.edition;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.AudienceOption;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.edition.Edition;
import vn.tiendo.edition.EditionKey;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.store.OpenStores;

/** A command about editions of a period, an audience, a programme. */
abstract class EditionCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Mixin
    private AudienceOption audience = new AudienceOption();

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private Optional<Programme> programme = Optional.empty();

    EditionCommand(Console console) {
        super(console);
    }

    final Console console() {
        return console;
    }

    /** Whose editions they are. To be asked for before anything is opened: the command line may be wrong. */
    final Programme programme() {
        var found = programme.orElseGet(chosen::programme);
        programme = Optional.of(found);
        console.about(found.language());
        audience.of(found);
        return found;
    }

    private EditionKey key() {
        return new EditionKey(programme().code(), period, audience.of(programme()));
    }

    final ChosenProgramme chosen() {
        return chosen;
    }

    /** The one of that number; complains if there is none. */
    final Optional<Edition> find(int number, OpenStores stores) {
        var key = key();
        var edition = stores.editions().find(key, number);
        if (edition.isEmpty()) {
            String last = stores.editions()
                    .last(key)
                    .map(known -> console.text("edition.last", known.number()))
                    .orElseGet(() -> console.text("edition.none-yet"));
            console.complain("edition.none", number, period(), key.audience(), last);
        }
        return edition;
    }

    /** As people call it. */
    final String period() {
        return console.words().of(programme().named(period));
    }
}
