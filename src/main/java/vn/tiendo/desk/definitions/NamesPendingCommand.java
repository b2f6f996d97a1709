package vn.tiendo.desk.definitions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ChosenProgramme;
import vn.tiendo.intake.check.PendingNames;
import vn.tiendo.programme.Programme;

/** {@code names pending}: writings in past submissions that wait for somebody to say what they mean. */
@Command(name = "pending", mixinStandardHelpOptions = true, sortOptions = false)
public final class NamesPendingCommand extends ConsoleCommand {

    @Mixin
    private ChosenProgramme programme = new ChosenProgramme();

    public NamesPendingCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var known = programme.programme();
        var pending = PendingNames.in(programme.home(), known);
        if (pending.isEmpty()) {
            console.answer("names.no-database", programme.home());
        } else if (pending.get().isEmpty()) {
            console.answer("names.nothing");
        } else {
            pending.get().forEach(name -> show(known, name));
            console.answer("names.how");
        }
        return 0;
    }

    private void show(Programme known, PendingNames.Pending pending) {
        var name = pending.name();
        var words = console.words();
        console.answer(
                "names.pending",
                words.of(pending.kind().word()),
                SafeLine.of(name.written()),
                name.rule(),
                name.lastPeriod().map(period -> words.of(known.named(period))).orElse(console.text("period.unknown")),
                name.submissions());
        pending.suggestions().forEach(s -> console.say("    " + new NamesFound(console).told(s)));
    }
}
