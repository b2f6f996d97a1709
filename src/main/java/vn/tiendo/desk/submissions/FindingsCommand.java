package vn.tiendo.desk.submissions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Submission;

/** {@code findings}: what the sender of a submission is told, as text or as a file. */
@Command(name = "findings", mixinStandardHelpOptions = true, sortOptions = false)
public final class FindingsCommand extends ConsoleCommand {

    @Option(names = "--receipt", required = true, paramLabel = "N")
    private long receipt;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private FindingsFile.Format format = FindingsFile.Format.text;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public FindingsCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        if (format == FindingsFile.Format.xlsx && output == null) {
            throw usage(console.text("workbook-needs-file"));
        }
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        return Stores.reading(places, console, open -> {
            var submission = open.submissions().find(receipt);
            if (submission.isEmpty()) {
                console.complain("no-receipt", receipt);
                return 2;
            }
            write(content(submission.get(), open, catalogue));
            return 0;
        });
    }

    private byte[] content(Submission submission, OpenStores stores, Catalogue catalogue) throws IOException {
        String code = submission.arrival().programme();
        programme.requireNoOtherThan(code, receipt);
        var entry = catalogue.find(code).orElseThrow(() -> usage(console.text("programme-gone", code, places.jobs)));
        console.about(entry.programme().language());
        var answer = stores.answers().of(entry.programme(), submission);
        var content = new ByteArrayOutputStream();
        new FindingsFile(
                        entry.programme(),
                        submission,
                        answer,
                        Settings.pages(places.asSpringArguments()),
                        console.language().locale())
                .write(format, content);
        return content.toByteArray();
    }

    /** Whole or not at all. */
    private void write(byte[] content) throws IOException {
        if (output == null) {
            console.say(new String(content, StandardCharsets.UTF_8).stripTrailing());
            return;
        }
        var folder = Objects.requireNonNullElse(output.toAbsolutePath().getParent(), Path.of("."));
        Files.createDirectories(folder);
        var draft = folder.resolve("." + output.getFileName() + ".part");
        try {
            Files.write(draft, content);
            Files.move(draft, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        console.say(SafeLine.of(output.toString()));
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
