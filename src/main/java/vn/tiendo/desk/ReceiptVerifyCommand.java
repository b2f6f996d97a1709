package vn.tiendo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.run.Catalogue;
import vn.tiendo.run.ReceiptSeals;

/** {@code receipt verify}: whether a workbook was received as it is, and whether a receipt is genuine. */
@Command(
        name = "verify",
        description = {
            "Kiểm tra một tệp: bảng tính này đã được nhận chưa, đúng từng byte không; biên nhận này (văn bản hoặc JSON)",
            "có thật không, có bị sửa không và sửa ở dòng nào.",
            "Verifies a file: was this workbook received, byte for byte; is this receipt genuine and unchanged."
        },
        footer = {
            "",
            "Mã kết thúc (exit code): 0 đã nhận, hoặc biên nhận thật; 1 chưa nhận, không thật, đã bị sửa (và lỗi của máy);",
            "2 dùng sai."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReceiptVerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Bảng tính, hoặc biên nhận (a workbook or a receipt)")
    private Path file = Path.of("");

    @Option(names = "--programme", paramLabel = "CODE", description = "Chỉ tìm trong chương trình này")
    private @Nullable String programme;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Console console;

    ReceiptVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StandardErrorLog.begin();
        // A pipe or a device would have no end; a link to a file is that file.
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw usage(console.text("no-file", SafeLine.of(file.toString())));
        }
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        if (programme != null && catalogue.find(programme).isEmpty()) {
            throw usage(console.text("no-programme", programme, places.jobs));
        }
        var stores = Stores.open(places, console);
        if (stores.isEmpty()) {
            return 2;
        }
        try (var open = stores.get()) {
            var seal = Optional.of(ReceiptSeals.of(open.signingKeys(), places.home));
            var verifier = new ReceiptVerifier(open, catalogue, seal, Optional.ofNullable(programme));
            var verdict = verifier.verify(file);
            new ReceiptVerdictAsText(console.language()).lines(verdict).forEach(console::say);
            return verdict.isVerified() ? 0 : 1;
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
