package vn.tiendo.desk;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only gathers others under one word. */
abstract class Group implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                java.util.Objects.requireNonNull(spec).commandLine(),
                Console.of(spec).text("subcommand"));
    }

    /** The group with its commands. */
    static CommandLine of(Group group, Object... commands) {
        var line = new CommandLine(group);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }

    /** What the province declares. */
    @CommandLine.Command(
            name = "jobs",
            description = {"Định nghĩa chương trình trong jobs/.", "The definitions in jobs/."},
            mixinStandardHelpOptions = true)
    static final class Jobs extends Group {}

    /** What submissions are held against. */
    @CommandLine.Command(
            name = "rules",
            description = {"Quy tắc kiểm tra.", "The rules that submissions are held against."},
            mixinStandardHelpOptions = true)
    static final class Rules extends Group {}

    /** When units may send. */
    @CommandLine.Command(
            name = "period",
            description = {"Kỳ báo cáo: khoá sổ, mở lại, tình trạng.", "Periods: close, reopen, status."},
            mixinStandardHelpOptions = true)
    static final class OfPeriod extends Group {}

    /** What the province keeps lists of. */
    @CommandLine.Command(
            name = "registry",
            description = {"Sổ danh mục: đơn vị, đô thị, dự án, …", "The registries: units, towns, projects, …"},
            mixinStandardHelpOptions = true)
    static final class Registry extends Group {}

    /** What is mailed. */
    @CommandLine.Command(
            name = "mail",
            description = {"Thư gửi các đơn vị: tình trạng, gửi ngay, gửi thử.", "Mail: its state, send now, try it."},
            mixinStandardHelpOptions = true)
    static final class Mail extends Group {}

    /** What people call things. */
    @CommandLine.Command(
            name = "names",
            description = {"Tên gọi và cách ghi: tìm, xác nhận.", "Names and writings: find, confirm."},
            mixinStandardHelpOptions = true)
    static final class Names extends Group {}

    /** What all that was received comes to. */
    @CommandLine.Command(
            name = "figures",
            description = {"Số liệu đã nhận: mã băm.", "The figures that were accepted: their hash."},
            mixinStandardHelpOptions = true)
    static final class OfFigures extends Group {}

    /** What senders keep. */
    @CommandLine.Command(
            name = "receipt",
            description = {"Biên nhận: xem, kiểm tra thật giả.", "Receipts: show, verify."},
            mixinStandardHelpOptions = true)
    static final class Receipt extends Group {}
}
