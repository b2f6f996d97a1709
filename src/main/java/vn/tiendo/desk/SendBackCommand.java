package vn.tiendo.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.run.SendingBack;
import vn.tiendo.run.WritingStores;

/** {@code send-back}: the province sends an accepted submission back, with reasons per cell. */
@Command(
        name = "send-back",
        description = {
            "Cấp tỉnh gửi trả bài đang được tính, kèm lý do cho từng ô; đơn vị phải gửi bài mới. Nếu kỳ đã khoá sổ cho",
            "đơn vị thì đồng thời mở lại cho đơn vị đó.",
            "The province sends a submission back with reasons per cell; the unit owes a new one. A closed period is",
            "reopened for the unit at the same time."
        },
        footer = {"", "Mã kết thúc (exit code): 0 đã gửi trả; 1 lỗi của máy; 2 dùng sai hoặc không gửi trả được."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SendBackCommand implements Callable<Integer> {

    @Option(names = "--receipt", required = true, paramLabel = "N", description = "Số biên nhận (receipt number)")
    private long receipt;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Lý do chung (why)")
    private String reason = "";

    @Option(
            names = "--cell",
            paramLabel = "FORM!CELL=TEXT",
            description = "Ô cần sửa và lý do, ví dụ 'B01!L12=lệch kế hoạch vốn'; ghi nhiều lần được (repeatable)")
    private List<String> cells = List.of();

    @Option(
            names = "--until",
            paramLabel = "yyyy-MM-dd",
            description = "Kỳ đã khoá sổ được mở lại đến hết ngày này (the last day on which it is open again)")
    private @Nullable LocalDate until;

    @Mixin
    private MoverOption mover = new MoverOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    private final Console console;

    SendBackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        mover.reason(reason);
        return KnownSubmission.move(receipt, places, console, this::sendBack);
    }

    private int sendBack(KnownSubmission known, WritingStores stores) {
        var outcome = new SendingBack(known.programme(), stores)
                .of(known.submission(), mover.province(), mover.reason(reason), cells, Optional.ofNullable(until));
        return MoverOption.tell(outcome, console);
    }
}
