package vn.tiendo.desk.definitions;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.change.Confirmation;
import vn.tiendo.programme.fault.DefinitionFaults;
import vn.tiendo.programme.registry.Alias;

/** {@code names confirm}: what a writing means, remembered with who said so and when. */
@Command(name = "confirm", mixinStandardHelpOptions = true, sortOptions = false)
public final class NamesConfirmCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "writing")
    private String text = "";

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Option(names = "--kind", required = true, paramLabel = "KIND")
    private String kind = "";

    @Option(names = "--by", required = true, paramLabel = "NAME")
    private String by = "";

    @Option(names = "--since", paramLabel = "yyyy-MM-dd")
    private @Nullable LocalDate since;

    @Option(names = "--apply")
    private boolean apply;

    @Mixin
    private ChosenProgramme programme = new ChosenProgramme();

    private final Clock clock;

    public NamesConfirmCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() throws IOException {
        var known = programme.programme();
        var alias = alias(known);
        if (isKnown(known, alias)) {
            console.answer("names.known");
            return 0;
        }
        try {
            var line = new Confirmation(programme.folder(), alias);
            if (apply) {
                line.write(ChosenProgramme.RULES);
            } else {
                line.check(ChosenProgramme.RULES);
            }
        } catch (DefinitionFaults e) {
            e.faults().forEach(fault -> console.say("✖ " + SafeLine.of(fault.in(console.language()))));
            console.answer("names.faults", e.faults().size());
            return 2;
        }
        console.answer(
                apply ? "names.written" : "names.would",
                SafeLine.of("'" + text + "' → " + kind + " " + code + ", " + by));
        return 0;
    }

    private Alias alias(Programme known) {
        Alias.wrong(text).ifPresent(why -> {
            throw programme.usage(console.text("names.bad-text", console.words().of(why)));
        });
        Alias.wrong(by).ifPresent(why -> {
            throw programme.usage(console.text("names.bad-name", console.words().of(why)));
        });
        var today = LocalDate.now(clock.withZone(known.schedule().zone()));
        return new Alias(
                NamesFindCommand.kind(kind, programme, console),
                text.strip(),
                code,
                Optional.ofNullable(since),
                by.strip(),
                Optional.of(today));
    }

    private static boolean isKnown(Programme known, Alias alias) {
        return new KnownNames(known)
                .hit(alias.kind(), alias.text(), alias.since())
                .filter(hit -> hit.thing().key().equals(alias.code()))
                .isPresent();
    }
}
