package vn.tiendo.desk.submissions;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.option.KnownSubmission;
import vn.tiendo.desk.option.MoverOption;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.store.WritingStores;

/** {@code withdraw}: a unit takes a submission of its own back. */
@Command(name = "withdraw", mixinStandardHelpOptions = true, sortOptions = false)
public final class WithdrawCommand extends ConsoleCommand {

    @Option(names = "--receipt", required = true, paramLabel = "N")
    private long receipt;

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason = "";

    @Mixin
    private MoverOption mover = new MoverOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    public WithdrawCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() {
        mover.reason(reason);
        return KnownSubmission.move(receipt, places, console, this::withdraw);
    }

    private int withdraw(KnownSubmission known, WritingStores stores) {
        var asking =
                unit != null ? java.util.Optional.of(unit) : known.submission().unit();
        if (asking.isEmpty()) {
            console.complain("whose-unknown", receipt);
            return 2;
        }
        var outcome =
                stores.lifecycle(known.programme()).withdraw(receipt, mover.of(asking.get()), mover.reason(reason));
        return MoverOption.tell(outcome, console);
    }
}
