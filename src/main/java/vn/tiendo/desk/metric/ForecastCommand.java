package vn.tiendo.desk.metric;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.progress.forecast.Forecast;

/** {@code forecast}: what the year will come to, by several methods side by side. */
@Command(name = "forecast", mixinStandardHelpOptions = true, sortOptions = false)
public final class ForecastCommand extends ConsoleCommand {

    @Mixin
    private PeriodOption given = new PeriodOption();

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public ForecastCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        if (programme.watch().flatMap(Watch::outlook).isEmpty()) {
            console.tell(words().say("no-forecast", programme.code()));
            return 2;
        }
        return Stores.reading(chosen.places(), console, open -> {
            show(programme.asOf(given.period()), open.forecasts().of(programme, given.period(), given.asOf()));
            return 0;
        });
    }

    private DeskWords words() {
        return DeskWords.of("watch", console.language());
    }

    private void show(Programme programme, List<Forecast> forecasts) {
        var words = new WatchWords(programme, words());
        if (given.isJson()) {
            forecasts.forEach(forecast -> console.say(ForecastAsJson.line(forecast, words)));
        } else {
            new ForecastAsText(words, given.period()).lines(forecasts).forEach(console::say);
        }
    }
}
