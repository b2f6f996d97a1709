package vn.tiendo.desk.adjust;

import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.submission.adjust.DoubleDecision;

/** {@code double log}: every decision that was written down, by whom, when and why. */
@Command(name = "log", mixinStandardHelpOptions = true, sortOptions = false)
public final class DoubleLogCommand extends ConsoleCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public DoubleLogCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var programme = chosen.programme();
        console.about(programme.language());
        return Stores.reading(chosen.places(), console, stores -> {
            var decisions = stores.doubles(programme).decisions(Instant.now());
            if (json) {
                decisions.forEach(entry -> console.say(JSON.writeValueAsString(DoubleAsJson.Decision.of(entry))));
            } else if (decisions.isEmpty()) {
                console.answer("double.no-log");
            } else {
                new TextTable(console.words().titles("double.log-columns"))
                        .rows(decisions.stream().map(this::row).toList())
                        .print(console);
            }
            return 0;
        });
    }

    private List<String> row(DoubleDecision entry) {
        return List.of(
                Long.toString(entry.id()),
                entry.since().toString(),
                SafeLine.of(entry.rows().form()),
                SafeLine.of(entry.rows().one() + " = " + entry.rows().other()),
                DoubleWords.verdict(console, entry.verdict()),
                SafeLine.of(entry.by().name()),
                DaysAndTimes.second(entry.at()),
                SafeLine.of(entry.reason().text()));
    }
}
