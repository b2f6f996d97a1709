package vn.tiendo.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.measure.Period;
import vn.tiendo.run.PendingNames;

/** {@code names pending}: writings in past submissions that wait for somebody to say what they mean. */
@Command(
        name = "pending",
        description = {
            "Liệt kê những cách ghi trong bài đã nhận còn chờ xác nhận chỉ ai, chỉ gì.",
            "Lists writings in past submissions that wait for a confirmation."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NamesPendingCommand implements Callable<Integer> {

    @Mixin
    private ChosenProgramme programme = new ChosenProgramme();

    private final Console console;

    NamesPendingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        var pending = PendingNames.in(programme.home(), programme.programme());
        if (pending.isEmpty()) {
            console.say("Chưa có cơ sở dữ liệu trong " + programme.home() + ". (No database yet.)");
        } else if (pending.get().isEmpty()) {
            console.say("Không có gì chờ xác nhận. (Nothing waits.)");
        } else {
            pending.get().forEach(this::show);
            console.say("Xác nhận bằng (confirm by): names confirm --kind=… \"cách ghi\" MÃ --by=\"họ tên\" --apply");
        }
        return 0;
    }

    private void show(PendingNames.Pending pending) {
        var name = pending.name();
        console.say("? " + pending.kind().word() + " (" + pending.kind().key() + ") '" + SafeLine.of(name.written())
                + "' — " + name.rule() + ", "
                + name.lastPeriod().map(Period::label).orElse("chưa rõ kỳ") + ", "
                + name.submissions() + " bài (submissions)");
        pending.suggestions().forEach(s -> console.say("    " + NamesFound.told(s)));
    }
}
