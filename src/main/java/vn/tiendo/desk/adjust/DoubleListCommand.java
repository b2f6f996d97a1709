package vn.tiendo.desk.adjust;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.intake.check.Doubles;
import vn.tiendo.programme.Programme;

/** {@code double list}: what two units report of a period that may be one thing, and what was decided of it. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
public final class DoubleListCommand extends ConsoleCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin
    private PeriodOption given = new PeriodOption();

    @Option(names = "--open")
    private boolean open;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public DoubleListCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        return Stores.reading(chosen.places(), console, stores -> {
            var pairs = stores.doubles(programme).of(given.period(), given.asOf()).stream()
                    .filter(pair -> !open || pair.isOpen())
                    .toList();
            if (given.isJson()) {
                pairs.forEach(pair -> console.say(JSON.writeValueAsString(DoubleAsJson.Pair.of(pair))));
            } else {
                text(programme, pairs);
            }
            return 0;
        });
    }

    private void text(Programme programme, List<Doubles.Pair> pairs) {
        String period = console.words().of(programme.named(given.period()));
        if (pairs.isEmpty()) {
            console.answer(open ? "double.none-open" : "double.none", period);
            return;
        }
        long undecided = pairs.stream().filter(Doubles.Pair::isOpen).count();
        console.say(console.text("double.title", period, pairs.size(), undecided));
        var words = new DoubleWords(console, programme.asOf(given.period()));
        pairs.forEach(pair -> words.lines(pair).forEach(console::say));
        if (undecided > 0) {
            console.say("");
            console.say(console.text("double.how", given.period()));
        }
    }
}
