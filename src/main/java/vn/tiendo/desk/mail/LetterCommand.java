package vn.tiendo.desk.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.WholeFile;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.mailing.OutstandingReports;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.notice.Outstanding;
import vn.tiendo.notice.ReminderLetter;
import vn.tiendo.programme.Programme;
import vn.tiendo.store.OpenStores;

/** {@code letter}: the letter of đôn đốc, ready to be numbered and signed. Starts no server, and no Spring. */
@Command(name = "letter", mixinStandardHelpOptions = true, sortOptions = false)
public final class LetterCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--unit", paramLabel = "CODE", split = ",", converter = UnitConverter.class)
    private List<UnitCode> units = List.of();

    @Option(names = "--as-of", paramLabel = "INSTANT")
    private @Nullable Instant asOf;

    @Option(names = "--output", required = true, paramLabel = "FILE.docx")
    private Path output = Path.of(".");

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Clock clock;

    public LetterCommand(Console console, Clock clock) {
        super(console);
        this.clock = clock;
    }

    @Override
    protected int answer() throws IOException {
        var programme = chosen.programme();
        units.forEach(unit -> chosen.requireUnit(unit, programme));
        var outstanding = outstanding(programme);
        var asked = units.isEmpty() ? outstanding : outstanding.of(units);
        if (asked.owing().isEmpty()) {
            console.complain(units.isEmpty() ? "letter.nobody" : "letter.none-of-them", period);
            return 2;
        }
        WholeFile.write(output, new ReminderLetter(asked).docx());
        console.answer("letter.written", output, asked.owing().size());
        return 0;
    }

    /** Where nothing was ever received, everybody owes. */
    private Outstanding outstanding(Programme programme) {
        var instant = Objects.requireNonNullElseGet(asOf, clock::instant);
        var stores = Settings.namedServer().map(OpenStores::of).or(() -> OpenStores.openIfPresent(chosen.home()));
        if (stores.isEmpty()) {
            return OutstandingReports.ofNone(programme, period, instant);
        }
        try (var open = stores.get()) {
            return OutstandingReports.of(programme, period, instant, open.submissions(), open.standings());
        }
    }
}
