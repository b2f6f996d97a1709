package vn.tiendo.desk.metric;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.desk.option.PeriodOption;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.ledger.FigureLines;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;

/** {@code figures export}: every figure that counts for a period, one a line, with its cell. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
public final class FiguresExportCommand extends ConsoleCommand {

    @Mixin
    private PeriodOption given = new PeriodOption();

    @Option(names = "--form", paramLabel = "CODE")
    private @Nullable String form;

    @Option(names = "--csv")
    private boolean csv;

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    public FiguresExportCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        if (csv && given.isJson()) {
            throw chosen.usage(console.text("csv-or-json"));
        }
        var programme = chosen.programme();
        console.about(programme.language());
        requireForm(programme);
        var wanted = new FigureLines.Wanted(programme.code(), given.period(), Optional.ofNullable(form), given.asOf());
        return Stores.reading(chosen.places(), console, open -> {
            try (var lines = new WrittenFigures(console, given.isJson())) {
                open.figureLines().forEach(wanted, lines::add);
                return 0;
            }
        });
    }

    private void requireForm(Programme programme) {
        var codes = programme.everyForm().stream().map(Form::code).distinct().toList();
        if (form != null && !codes.contains(form)) {
            String named = SafeLine.of(form);
            throw chosen.usage(console.text("no-form", named, ChosenProgramme.oneOf(named, codes, console)));
        }
    }
}
