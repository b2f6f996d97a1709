package vn.tiendo.desk.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.programme.registry.MailAddress;

/** {@code mail test}: sends one mail now, to see whether the settings are right. Queues nothing. */
@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false)
public final class MailTestCommand extends ConsoleCommand {

    @Option(names = "--to", required = true, paramLabel = "ADDRESS")
    private String to = "";

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public MailTestCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        var address = MailAddress.parse(to)
                .orElseThrow(() -> new ParameterException(
                        java.util.Objects.requireNonNull(spec).commandLine(),
                        console.text("mail.no-address", SafeLine.of(to))));
        var post = ConfiguredPost.load(places);
        if (!post.isOn()) {
            ConfiguredPost.howToSwitchOn(post, console).forEach(console::tell);
            return 2;
        }
        try {
            post.test(address, console.text("mail.test.subject"), console.text("mail.test.body") + "\n");
            console.answer("mail.taken", address);
            return 0;
        } catch (MailException e) {
            console.complain("mail.not-sent", SafeLine.of(String.valueOf(e.getMessage())));
            return 1;
        }
    }
}
