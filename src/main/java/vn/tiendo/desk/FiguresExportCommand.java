package vn.tiendo.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.ledger.FigureLines;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;

/** {@code figures export}: every figure that counts for a period, one a line, with its cell. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class FiguresExportCommand implements Callable<Integer> {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--form", paramLabel = "CODE")
    private @Nullable String form;

    @Option(names = "--as-of", paramLabel = "INSTANT")
    private @Nullable Instant asOf;

    @Option(names = "--csv")
    private boolean csv;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Console console;

    FiguresExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        if (csv && json) {
            throw chosen.usage(console.text("csv-or-json"));
        }
        var programme = chosen.programme();
        console.about(programme.language());
        requireForm(programme);
        var stores = Stores.open(chosen.places(), console);
        if (stores.isEmpty()) {
            return 2;
        }
        var wanted = new FigureLines.Wanted(
                programme.code(), period, Optional.ofNullable(form), Objects.requireNonNullElseGet(asOf, Instant::now));
        try (var open = stores.get();
                var lines = new WrittenFigures(console, json)) {
            open.figureLines().forEach(wanted, lines::add);
            return 0;
        }
    }

    private void requireForm(Programme programme) {
        var codes = programme.everyForm().stream().map(Form::code).distinct().toList();
        if (form != null && !codes.contains(form)) {
            String named = SafeLine.of(form);
            throw chosen.usage(console.text("no-form", named, ChosenProgramme.oneOf(named, codes, console)));
        }
    }
}
