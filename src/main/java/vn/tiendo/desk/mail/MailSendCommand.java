package vn.tiendo.desk.mail;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.notice.Delivery;

/** {@code mail send}: queues what is new and sends what is due, now. */
@Command(name = "send", mixinStandardHelpOptions = true, sortOptions = false)
public final class MailSendCommand extends ConsoleCommand {

    @Mixin
    private PlacesOption places = new PlacesOption();

    public MailSendCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var mail = OpenMail.write(places, console);
        if (mail.isEmpty()) {
            return 2;
        }
        try (var open = mail.get()) {
            if (!open.post().isOn()) {
                ConfiguredPost.howToSwitchOn(open.post(), console).forEach(console::tell);
                return 2;
            }
            show(open.mail().send(), console);
            return 0;
        }
    }

    static void show(Delivery.Round round, Console console) {
        console.answer("mail.sent", round.sent(), round.failed(), round.givenUp());
        if (round.failed() + round.givenUp() > 0) {
            console.answer("mail.why");
        }
    }
}
