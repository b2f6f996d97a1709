package vn.tiendo.desk.submissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.receipt.ReceiptVerdictAsText;
import vn.tiendo.desk.receipt.ReceiptVerifier;
import vn.tiendo.programme.Programme;
import vn.tiendo.receipt.ReceiptSeals;

/** {@code receipt verify}: whether a workbook was received as it is, and whether a receipt is genuine. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReceiptVerifyCommand extends ConsoleCommand {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public ReceiptVerifyCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        // A pipe or a device would have no end; a link to a file is that file.
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw usage(console.text("no-file", SafeLine.of(file.toString())));
        }
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        var only = programme.among(
                catalogue.programmes().stream().map(Programme::code).toList());
        return Stores.reading(places, console, open -> {
            var seal = Optional.of(ReceiptSeals.of(open.signingKeys(), places.home));
            var verifier = new ReceiptVerifier(open, catalogue, seal, only);
            var verdict = verifier.verify(file);
            new ReceiptVerdictAsText(console.language()).lines(verdict).forEach(console::say);
            return verdict.isVerified() ? 0 : 1;
        });
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
