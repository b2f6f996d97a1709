package vn.tiendo.desk.mail;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.measure.Period;
import vn.tiendo.notice.Draft;
import vn.tiendo.programme.Programme;

/** {@code remind}: mails those who owe a period's report now; or tells who would be. */
@Command(name = "remind", mixinStandardHelpOptions = true, sortOptions = false)
public final class RemindCommand extends ConsoleCommand {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private ProgrammeOption chosen = new ProgrammeOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    public RemindCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var mail = dryRun ? OpenMail.read(places, console) : OpenMail.write(places, console);
        if (mail.isEmpty()) {
            return 2;
        }
        try (var open = mail.get()) {
            var programme = chosen.of(open.catalogue()).programme();
            return dryRun ? show(open, programme) : remind(open, programme);
        }
    }

    private int show(OpenMail open, Programme programme) {
        var drafts = open.mail().reminders(programme, period);
        new TextTable(console.words().titles("remind.columns"))
                .rows(drafts.stream().map(this::row).toList())
                .print(console);
        console.answer("remind.drafts", drafts.size());
        if (!open.post().isOn()) {
            ConfiguredPost.howToSwitchOn(open.post(), console).forEach(console::say);
        }
        return 0;
    }

    private List<String> row(Draft draft) {
        return List.of(
                draft.unit().map(Object::toString).orElse(console.text("remind.province")),
                draft.contact().address().value(),
                draft.subject(),
                console.text("enclosure." + draft.enclosure().name()));
    }

    private int remind(OpenMail open, Programme programme) {
        if (!open.post().isOn()) {
            ConfiguredPost.howToSwitchOn(open.post(), console).forEach(console::tell);
            return 2;
        }
        int queued = open.mail().remind(programme, period);
        console.answer(queued == 0 ? "remind.nothing" : "remind.queued", queued);
        MailSendCommand.show(open.mail().send(), console);
        return 0;
    }
}
