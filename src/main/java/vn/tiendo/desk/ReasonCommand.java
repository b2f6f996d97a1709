package vn.tiendo.desk;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.run.GivingReasons;
import vn.tiendo.submission.KeptFinding;
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
            "Giải trình chỉ được thêm, không sửa, không xoá: lần ghi sau cùng được dùng.",
            "Mã kết thúc (exit code): 0 đã ghi; 2 dùng sai, không có cảnh báo này."
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
    private final Clock clock;

    ReasonCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        if (receipt == null || ordinal == null || text == null || by == null) {
            throw usage("Cần đủ --receipt, --finding, --text và --by (all four are needed)");
        }
        requireFit("--text", text, ReturnedReason.LONGEST);
        requireFit("--by", by, 200);
        var reasons = Settings.namedServer()
                .map(server -> GivingReasons.in(server, clock))
                .or(() -> GivingReasons.inHome(places.home, clock));
        if (reasons.isEmpty()) {
            return refuse("Thư mục " + places.home + " chưa có cơ sở dữ liệu. (No database there.)");
        }
        try (var open = reasons.get()) {
            return give(open, receipt, ordinal);
        }
    }

    private void requireFit(String option, String given, int longest) {
        if (ReturnedReason.harmless(given).isEmpty() || given.strip().length() > longest) {
            throw usage(option + " cần từ 1 đến " + longest + " ký tự (1 to " + longest + " characters)");
        }
    }

    private int give(GivingReasons reasons, long receipt, int ordinal) {
        Optional<KeptFinding> finding = reasons.finding(receipt, ordinal);
        if (finding.isEmpty()) {
            return refuse("Biên nhận " + receipt + " không có điều ghi nhận số " + ordinal
                    + "; xem: findings --receipt=" + receipt + ". (No such finding.)");
        }
        if (!finding.get().isWarning()) {
            return refuse("Điều ghi nhận số " + ordinal + " không phải cảnh báo, nên không cần giải trình."
                    + " (Only warnings ask for a reason.)");
        }
        reasons.give(receipt, ordinal, finding.get(), Objects.requireNonNull(text), Objects.requireNonNull(by));
        console.say("✔ Đã ghi giải trình cho cảnh báo số " + ordinal + " của biên nhận " + receipt + ": "
                + SafeLine.of(finding.get().messageVi()));
        return 0;
    }

    private int refuse(String why) {
        console.tell(why);
        return 2;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
