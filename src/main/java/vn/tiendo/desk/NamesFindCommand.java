package vn.tiendo.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Found;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.NameKind;

/** {@code names find}: what a writing means, or might mean, and why. */
@Command(
        name = "find",
        description = {
            "Tìm xem một cách ghi chỉ ai, chỉ gì; gần giống thì chỉ gợi ý, không tự nhận.",
            "Finds what a writing means; what is only alike is suggested, never taken."
        },
        footer = {"", "Mã kết thúc (exit code): 0 tìm được; 1 chưa chắc hoặc không có."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class NamesFindCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TEXT", description = "Cách ghi, như trong bảng tính (the writing)")
    private String text = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "unit, town, project, owner, division")
    private String kind = "";

    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = PeriodConverter.class,
            description = "Kỳ báo cáo, ví dụ 2025-06. Không có: xét mọi thời gian (any time)")
    private @Nullable Period period;

    @Mixin
    private ChosenProgramme programme = new ChosenProgramme();

    private final Console console;

    NamesFindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardErrorLog.begin();
        var known = programme.programme();
        var sought = kind(kind, programme, console);
        Optional<LocalDate> day = Optional.ofNullable(period).map(known.schedule()::dataTo);
        return switch (new KnownNames(known).find(sought, text, day)) {
            case Found.Hit(var thing, var why) -> {
                console.say("✔ " + NamesFound.told(thing) + " — " + new NamesFound(console).told(why));
                yield 0;
            }
            case Found.Unclear unclear -> {
                new NamesFound(console).suggest(unclear);
                yield 1;
            }
        };
    }

    static NameKind kind(String key, ChosenProgramme programme, Console console) {
        return NameKind.of(key)
                .orElseThrow(() -> programme.usage(
                        console.text("names.no-kind", key, ChosenProgramme.oneOf(NameKind.keys(), console))));
    }
}
