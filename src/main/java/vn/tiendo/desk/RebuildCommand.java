package vn.tiendo.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.measure.Period;
import vn.tiendo.run.Rebuild;
import vn.tiendo.run.WritingStores;

/** {@code rebuild}: figures and metrics anew from the archive; proves those that are kept, or brings them back. */
@Command(
        name = "rebuild",
        description = {
            "Tính lại mọi số liệu và chỉ tiêu từ kho lưu: tệp gốc, biên nhận, các lần rút, gửi trả, khoá sổ, và định nghĩa",
            "đã lưu của ngày xét. Những thứ đó không bị đụng đến. Phần bị thiếu được bổ sung; phần khác được nêu từng ô,",
            "và chỉ được thay khi có --replace. Tất cả trong một giao dịch; chương trình đang chạy không phải dừng.",
            "Computes figures and indicators anew from the archive; adds what is missing, tells what differs."
        },
        footer = {
            "",
            "Mã kết thúc (exit code): 0 khớp; 1 có chỗ khác, không đúng mã băm mong đợi, hoặc lỗi của máy;"
                    + " 2 dùng sai, chưa có dữ liệu."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RebuildCommand implements Callable<Integer> {

    @Option(names = "--programme", paramLabel = "CODE", description = "Chỉ chương trình này. Mặc định: tất cả (all)")
    private @Nullable String programme;

    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = PeriodConverter.class,
            description = "Chỉ kỳ này. Mặc định: tất cả (all)")
    private @Nullable Period period;

    @Option(
            names = "--replace",
            description = "Thay phần khác bằng kết quả đọc lại (replaces what differs by what was read)")
    private boolean replace;

    @Option(names = "--dry-run", description = "Chỉ so sánh, không ghi gì (compares, keeps nothing)")
    private boolean trial;

    @Option(
            names = "--expect",
            paramLabel = "SHA-256",
            description = "Mã băm phải có sau khi tính lại, xem 'figures hash' (the hash that must come out)")
    private @Nullable String expected;

    @Mixin
    private PlacesOption places = new PlacesOption();

    private final Console console;

    RebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        var settings = Settings.load(places.asSpringArguments());
        var stores = Stores.openForWriting(places, console, Clock.systemUTC());
        if (stores.isEmpty()) {
            return 2;
        }
        try (WritingStores open = stores.get()) {
            var rebuild = open.rebuild(settings);
            if (programme != null && !rebuild.knows(programme)) {
                console.complain("no-programme", programme, places.home);
                return 2;
            }
            var asked = new Rebuild.Asked(
                    Optional.ofNullable(programme), Optional.ofNullable(period), replace, trial);
            var rebuilt = rebuild.by(asked, new ConsoleProgress(console));
            new RebuiltAsText(console).show(asked, rebuilt);
            boolean equal = rebuilt.differences().isEmpty();
            return isExpected(rebuilt.after().sha256()) && equal ? 0 : 1;
        }
    }

    private boolean isExpected(String found) {
        if (expected == null) {
            return true;
        }
        boolean same = found.equalsIgnoreCase(expected.strip());
        console.answer(same ? "rebuild.expected" : "rebuild.not-expected", SafeLine.of(expected));
        return same;
    }
}
