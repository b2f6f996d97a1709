package vn.tiendo.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.measure.Period;
import vn.tiendo.run.Catalogue;
import vn.tiendo.run.Dispatcher;
import vn.tiendo.run.Reporting;
import vn.tiendo.run.Run;
import vn.tiendo.run.RunBoard;
import vn.tiendo.run.RunRequest;

/** {@code run}: takes in what lies in the drop folder, consolidates one period, writes its reports, and ends. */
@Command(
        name = "run",
        description = {
            "Nhận tệp, kiểm tra, tổng hợp và viết báo cáo một kỳ, rồi kết thúc.",
            "Collects, checks, consolidates and reports one period, then ends."
        },
        footer = {"", "Mã kết thúc (exit code): 0 xong; 1 lỗi của máy; 2 dùng sai hoặc định nghĩa sai."},
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            required = true,
            converter = PeriodConverter.class,
            description = "Kỳ báo cáo, ví dụ 2025-06")
    private Period period = new Period(2000, 1);

    @Option(names = "--programme", paramLabel = "CODE", description = "Chương trình; mặc định: chương trình đầu tiên")
    private @Nullable String programme;

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "Thư mục nhận: <kỳ>/… hoặc các tệp rời. Mặc định: ${DEFAULT-VALUE}")
    private Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Thư mục báo cáo. Mặc định: ${DEFAULT-VALUE}")
    private Path output = Path.of("output");

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Số liệu đã nhận đến thời điểm này, ví dụ 2025-06-20T00:00:00Z. Mặc định: bây giờ")
    private @Nullable Instant asOf;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Lý do chạy (lại)")
    private String reason = "";

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Application application;
    private final Console console;

    RunCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        catalogue.notices().forEach(console::tell);
        String code = programme == null ? catalogue.first().programme().code() : programme;
        if (catalogue.find(code).isEmpty()) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    console.text("no-programme", code, places.jobs));
        }
        new LeftOvers(Instant.now()).remove(Path.of(System.getProperty("java.io.tmpdir")), output);
        try (var context = application.start(WebApplicationType.NONE, catalogue, places.home, arguments())) {
            return run(context, code) ? 0 : 1;
        }
    }

    private List<String> arguments() {
        var arguments = new ArrayList<>(places.asSpringArguments());
        arguments.add("--tiendo.input=" + input);
        arguments.add("--tiendo.output=" + output);
        return arguments;
    }

    private boolean run(ApplicationContext context, String code) {
        context.getBean(RunBoard.class).tell(new ConsoleProgress(console));
        var dispatcher = context.getBean(Dispatcher.class);
        dispatcher.resume(code);
        var collected = dispatcher.now(request(code, Run.What.COLLECT));
        if (!completed(collected)) {
            return false;
        }
        var reported = dispatcher.now(request(code, Run.What.REPORT));
        context.getBean(Reporting.class)
                .last()
                .filter(_ -> completed(reported))
                .ifPresent(published -> new ClosingTable(console).show(published));
        return completed(reported);
    }

    private RunRequest request(String code, Run.What what) {
        return new RunRequest(code, Optional.of(period), what, Optional.ofNullable(asOf), reason, "command line");
    }

    private boolean completed(Run run) {
        if (run.state() != Run.State.COMPLETED) {
            console.complain("run-failed", run.id(), run.told(console.language()).orElse(run.message()));
        }
        return run.state() == Run.State.COMPLETED;
    }
}
