package vn.tiendo.desk.submissions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.KnownSubmission;
import vn.tiendo.desk.option.MoverOption;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.lifecycle.SendingBack;
import vn.tiendo.store.WritingStores;

/** {@code send-back}: the province sends an accepted submission back, with reasons per cell. */
@Command(name = "send-back", mixinStandardHelpOptions = true, sortOptions = false)
public final class SendBackCommand extends ConsoleCommand {

    @Option(names = "--receipt", required = true, paramLabel = "N")
    private long receipt;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason = "";

    @Option(names = "--cell", paramLabel = "FORM!CELL=TEXT")
    private List<String> cells = List.of();

    @Option(names = "--until", paramLabel = "yyyy-MM-dd")
    private @Nullable LocalDate until;

    @Mixin
    private MoverOption mover = new MoverOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    public SendBackCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        mover.reason(reason);
        return KnownSubmission.move(receipt, places, console, this::sendBack);
    }

    private int sendBack(KnownSubmission known, WritingStores stores) {
        var outcome = new SendingBack(known.programme(), stores)
                .of(known.submission(), mover.province(), mover.reason(reason), cells, Optional.ofNullable(until));
        return MoverOption.tell(outcome, console);
    }
}
