package vn.tiendo.desk.mail;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.notice.SentMail;
import vn.tiendo.programme.Programme;

/** {@code mail status}: whether mail is on, what waits, what was sent, what went wrong, who cannot be reached. */
@Command(name = "status", mixinStandardHelpOptions = true, sortOptions = false)
public final class MailStatusCommand extends ConsoleCommand {

    private static final int TROUBLED = 20;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private PlacesOption places = new PlacesOption();

    public MailStatusCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var mail = OpenMail.read(places, console);
        if (mail.isEmpty()) {
            return 2;
        }
        try (var open = mail.get()) {
            if (!json) {
                tellSwitch(open);
            }
            open.catalogue().programmes().forEach(programme -> show(open, programme));
            return 0;
        }
    }

    private void tellSwitch(OpenMail open) {
        if (open.post().isOn()) {
            console.answer("mail.on", open.post().settings().from());
        } else {
            ConfiguredPost.howToSwitchOn(open.post(), console).forEach(console::say);
        }
        console.say(open.mail()
                .outbox()
                .since()
                .map(since -> console.text("mail.since", DaysAndTimes.time(since)))
                .orElse(console.text("mail.never")));
    }

    private void show(OpenMail open, Programme programme) {
        console.about(programme.language());
        var status = MailStatus.of(open, programme, TROUBLED);
        if (json) {
            console.say(status.json());
            return;
        }
        console.say("");
        console.answer(
                "mail.counts",
                programme.code(),
                status.count(SentMail.State.WAITING),
                status.count(SentMail.State.FAILED),
                status.count(SentMail.State.SENT),
                status.count(SentMail.State.GIVEN_UP));
        if (!status.troubled().isEmpty()) {
            new TextTable(console.words().titles("mail.columns"))
                    .rows(status.troubled().stream().map(this::row).toList())
                    .print(console);
        }
        tellUnreached(status);
    }

    private void tellUnreached(MailStatus status) {
        if (status.unaddressed() > 0) {
            console.answer("mail.unaddressed", status.unaddressed());
        }
        if (!status.unreachable().isEmpty()) {
            console.answer("mail.unreachable", String.join(", ", status.unreachable()));
        }
        if (!status.provinceReachable()) {
            console.answer("mail.province");
        }
    }

    private List<String> row(SentMail mail) {
        var notice = mail.notice();
        return List.of(
                Long.toString(notice.id()),
                notice.recipient().value(),
                notice.kind().code(),
                Integer.toString(notice.attempts()),
                mail.nextAt().map(DaysAndTimes::time).orElse(console.text("mail.no-more")),
                SafeLine.of(mail.error()));
    }
}
