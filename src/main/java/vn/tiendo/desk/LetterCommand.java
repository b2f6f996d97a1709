package vn.tiendo.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.notice.Outstanding;
import vn.tiendo.notice.ReminderLetter;
import vn.tiendo.programme.Programme;
import vn.tiendo.run.OpenStores;
import vn.tiendo.run.OutstandingReports;

/** {@code letter}: the letter of đôn đốc, ready to be numbered and signed. Starts no server, and no Spring. */
@Command(
        name = "letter",
        description = {
            "Lập công văn đôn đốc (.docx) gửi các đơn vị chưa gửi báo cáo, hoặc bị trả lại mà chưa gửi lại.",
            "Writes the official letter to the units that owe a period's report."
        },
        footer = {"", "Mã kết thúc (exit code): 0 xong; 1 lỗi của máy; 2 dùng sai, hoặc không đơn vị nào còn thiếu."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LetterCommand implements Callable<Integer> {

    @Option(
            names = "--period",
            required = true,
            paramLabel = "yyyy-MM",
            converter = PeriodConverter.class,
            description = "Kỳ báo cáo, ví dụ 2025-06")
    private Period period = new Period(2025, 1);

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            split = ",",
            converter = UnitConverter.class,
            description = "Chỉ các đơn vị này; không có: mọi đơn vị còn thiếu (only these units)")
    private List<UnitCode> units = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Tình hình đến thời điểm này, ví dụ 2025-06-20T00:00:00Z. Mặc định: bây giờ")
    private @Nullable Instant asOf;

    @Option(names = "--output", required = true, paramLabel = "FILE.docx", description = "Tệp ghi ra")
    private Path output = Path.of(".");

    @Mixin
    private ChosenProgramme chosen = new ChosenProgramme();

    private final Console console;
    private final Clock clock;

    LetterCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        StandardErrorLog.begin();
        var programme = chosen.programme();
        for (UnitCode unit : units) {
            if (programme.unit(unit).isEmpty()) {
                throw chosen.usage(console.text("no-unit", unit, programme.code()));
            }
        }
        var outstanding = outstanding(programme);
        var asked = units.isEmpty() ? outstanding : outstanding.of(units);
        if (asked.owing().isEmpty()) {
            console.complain(units.isEmpty() ? "letter.nobody" : "letter.none-of-them", period);
            return 2;
        }
        WholeFile.write(output, new ReminderLetter(asked).docx());
        console.answer("letter.written", output, asked.owing().size());
        return 0;
    }

    /** Where nothing was ever received, everybody owes. */
    private Outstanding outstanding(Programme programme) {
        var instant = Objects.requireNonNullElseGet(asOf, clock::instant);
        var stores = Settings.namedServer().map(OpenStores::of).or(() -> OpenStores.openIfPresent(chosen.home()));
        if (stores.isEmpty()) {
            return OutstandingReports.ofNone(programme, period, instant);
        }
        try (var open = stores.get()) {
            return OutstandingReports.of(programme, period, instant, open.submissions(), open.standings());
        }
    }
}
