package vn.tiendo.desk.metric;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.watch.Warnings;

/** {@code warnings}: what the province should look at in a period. */
@Command(name = "warnings", mixinStandardHelpOptions = true, sortOptions = false)
public final class WarningsCommand extends ConsoleCommand {

    @Mixin
    private PeriodOption given = new PeriodOption();

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public WarningsCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        if (programme.watch().isEmpty()) {
            console.tell(words().say("not-declared", programme.code()));
            return 2;
        }
        return Stores.reading(chosen.places(), console, open -> {
            show(programme.asOf(given.period()), open.warnings().of(programme, given.period(), given.asOf()));
            return 0;
        });
    }

    private DeskWords words() {
        return DeskWords.of("watch", console.language());
    }

    private void show(Programme programme, Warnings.Found found) {
        var words = new WatchWords(programme, words());
        if (given.isJson()) {
            found.warnings().forEach(warning -> console.say(WarningsAsJson.line(warning, words)));
        } else {
            new WarningsAsText(words, given.period()).lines(found).forEach(console::say);
        }
    }
}
