package vn.tiendo.desk;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.run.GivingReasons;
import vn.tiendo.run.WritingStores;
import vn.tiendo.submission.ReturnedReason;

/** {@code reason}: gives the reason for a warning (giải trình); below it, {@code reason list}. */
@Command(
        name = "reason",
        description = {
            "Ghi giải trình cho một cảnh báo của bài nộp; xem danh sách: reason list.",
            "Gives the reason for a warning of a submission; see also: reason list."
        },
        footer = {
            "",
            "Chỉ ghi cho bài đang được tính, hoặc đang được giữ lại chờ mở lại kỳ.",
            "Giải trình chỉ được thêm, không sửa, không xoá: lần ghi sau cùng được dùng.",
            "Mã kết thúc (exit code): 0 đã ghi; 2 dùng sai, không có cảnh báo này, bài không còn được tính."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReasonCommand implements Callable<Integer> {

    @Option(names = "--receipt", paramLabel = "N", description = "Số biên nhận (receipt)")
    private @Nullable Long receipt;

    @Option(names = "--finding", paramLabel = "K", description = "Số thứ tự của cảnh báo, như findings liệt kê")
    private @Nullable Integer ordinal;

    @Option(names = "--text", paramLabel = "TEXT", description = "Lý do, tối đa 1.000 ký tự (the reason)")
    private @Nullable String text;

    @Option(names = "--by", paramLabel = "NAME", description = "Người giải trình (who gives it)")
    private @Nullable String by;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ReasonCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        if (receipt == null || ordinal == null || text == null || by == null) {
            throw usage(console.text("reason.all-four"));
        }
        requireFit("--text", text, ReturnedReason.LONGEST);
        requireFit("--by", by, 200);
        return KnownSubmission.move(receipt, places, console, this::give);
    }

    private void requireFit(String option, String given, int longest) {
        if (ReturnedReason.harmless(given).isEmpty() || given.strip().length() > longest) {
            throw usage(console.text("length", option, longest));
        }
    }

    private int give(KnownSubmission known, WritingStores stores) {
        var outcome = new GivingReasons(known.programme(), stores)
                .give(
                        known.submission(),
                        Objects.requireNonNull(ordinal),
                        Objects.requireNonNull(text),
                        Objects.requireNonNull(by));
        return MoverOption.tell(outcome, console);
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
