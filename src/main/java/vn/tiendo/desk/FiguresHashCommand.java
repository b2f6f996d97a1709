package vn.tiendo.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.run.FiguresHash;

/** {@code figures hash}: what all that was received comes to, as one hash; to be held against another day's, or machine's. */
@Command(
        name = "hash",
        description = {
            "Mã băm SHA-256 của mọi số liệu đã nhận, của bài được tính và của chỉ tiêu trong báo cáo sau cùng mỗi kỳ.",
            "SHA-256 of all figures accepted, of what counts, and of the indicators in each period's last report."
        },
        footer = {"", "Mã kết thúc (exit code): 0 xong; 1 lỗi của máy; 2 dùng sai, chưa có dữ liệu."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FiguresHashCommand implements Callable<Integer> {

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Như tại thời điểm này, ví dụ 2025-06-20T00:00:00Z. Mặc định: bây giờ (as of then, or now)")
    private @Nullable Instant asOf;

    @Mixin
    private PlacesOption places = new PlacesOption();

    private final Console console;

    FiguresHashCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        var stores = Stores.open(places, console);
        if (stores.isEmpty()) {
            return 2;
        }
        try (var open = stores.get()) {
            var hash = open.figuresHash().asOf(Objects.requireNonNullElseGet(asOf, Instant::now));
            tell("figures.counting", hash.counting());
            tell("figures.figures", hash.figures());
            tell("figures.metrics", hash.metrics());
            console.say(hash.sha256());
            return 0;
        }
    }

    private void tell(String name, FiguresHash.Part part) {
        console.complain("figures.part", console.text(name), part.lines(), part.sha256());
    }
}
