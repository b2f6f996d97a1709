package vn.tiendo.desk.definitions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.registry.Found;
import vn.tiendo.programme.registry.NameKind;

/** {@code names find}: what a writing means, or might mean, and why. */
@Command(name = "find", mixinStandardHelpOptions = true, sortOptions = false)
public final class NamesFindCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "writing")
    private String text = "";

    @Option(names = "--kind", required = true, paramLabel = "KIND")
    private String kind = "";

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Mixin
    private ChosenProgramme programme = new ChosenProgramme();

    public NamesFindCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var known = programme.programme();
        var sought = kind(kind, programme, console);
        Optional<LocalDate> day = Optional.ofNullable(period).map(known.schedule()::dataTo);
        return switch (new KnownNames(known).find(sought, text, day)) {
            case Found.Hit(var thing, var why) -> {
                console.say("✔ " + new NamesFound(console).told(thing, why));
                yield 0;
            }
            case Found.Unclear unclear -> {
                new NamesFound(console).suggest(unclear);
                yield 1;
            }
        };
    }

    static NameKind kind(String key, ChosenProgramme programme, Console console) {
        return NameKind.of(key)
                .orElseThrow(() -> programme.usage(
                        console.text("names.no-kind", key, ChosenProgramme.oneOf(key, NameKind.keys(), console))));
    }
}
