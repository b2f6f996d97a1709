package vn.tiendo.desk.submissions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.intake.check.FileTrial;
import vn.tiendo.mailing.SenderAnswers;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.reply.Reply;
import vn.tiendo.reply.ReplyWorkbooks;
import vn.tiendo.reply.Rules;
import vn.tiendo.reply.SenderAnswer;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.validation.known.Claim;

/** {@code reply}: the sender's own workbook back, wrong cells marked; of a file that is tried, or of one that was kept. */
@Command(name = "reply", mixinStandardHelpOptions = true, sortOptions = false)
public final class ReplyCommand extends ConsoleCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--receipt", paramLabel = "N")
    private @Nullable Long receipt;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public ReplyCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        if ((file == null) == (receipt == null)) {
            throw usage(console.text("file-or-receipt"));
        }
        var settings = Settings.load(List.of());
        var catalogue = Catalogue.load(places.jobs, settings);
        return file != null
                ? tried(file, catalogue, settings)
                : kept(Objects.requireNonNull(receipt), catalogue, settings);
    }

    private int tried(Path tried, Catalogue catalogue, RunSettings settings) throws IOException {
        if (!Files.isRegularFile(tried) || !Files.isReadable(tried)) {
            throw usage(console.text("no-file", tried));
        }
        var entry = programme.of(catalogue);
        programme.requireUnit(unit, entry.programme());
        var claim = new Claim(Optional.ofNullable(unit), Optional.ofNullable(period));
        try (var trial = FileTrial.open(entry, places.home)) {
            var answer = SenderAnswers.of(entry.programme(), tried, trial.check(tried, claim));
            // One that is too large is told so, and is not to be held in memory for that.
            byte[] content = Files.size(tried) > settings.fileBytes() ? new byte[0] : Files.readAllBytes(tried);
            var reply = reply(entry, content, answer, settings);
            return write(
                    reply,
                    tried.resolveSibling(ReplyWorkbooks.name(
                            tried.getFileName() + "", console.language().locale())),
                    Optional.of(tried));
        }
    }

    private int kept(long number, Catalogue catalogue, RunSettings settings) throws IOException {
        return Stores.reading(places, console, open -> {
            var submission = open.submissions().find(number);
            if (submission.isEmpty() || submission.get().decision().isEmpty()) {
                console.complain("reply.undecided", number);
                return 2;
            }
            return kept(submission.get(), open, catalogue, settings);
        });
    }

    private int kept(Submission submission, OpenStores stores, Catalogue catalogue, RunSettings settings)
            throws IOException {
        String code = submission.arrival().programme();
        programme.requireNoOtherThan(code, submission.receipt());
        var entry = catalogue.find(code).orElseThrow(() -> usage(console.text("programme-gone", code, places.jobs)));
        long number = submission.receipt();
        var answer = stores.answers().of(entry.programme(), submission);
        var reply = reply(entry, stores.submissions().content(number), answer, settings);
        return write(
                reply,
                Path.of(ReplyWorkbooks.name(
                        "tiendo-" + number, console.language().locale())),
                Optional.empty());
    }

    private Reply reply(Catalogue.Entry entry, byte[] content, SenderAnswer answer, RunSettings settings) {
        String code = entry.programme().code();
        console.about(entry.programme().language());
        var pages = Settings.pages(List.of());
        var rules = new Rules(RuleCatalogue.of(entry.programme()), id -> pages.ofRule(code, id));
        return new ReplyWorkbooks(settings.limits())
                .write(content, answer, rules, console.language().locale());
    }

    /** Whole or not at all, and never over the file that it answers. */
    private int write(Reply reply, Path usual, Optional<Path> original) throws IOException {
        var target = output != null ? output : usual.resolveSibling(usual.getFileName() + reply.extension());
        if (original.isPresent() && Files.exists(target) && Files.isSameFile(target, original.get())) {
            throw usage(console.text("replace-original"));
        }
        var folder = Objects.requireNonNullElse(target.toAbsolutePath().getParent(), Path.of("."));
        Files.createDirectories(folder);
        var draft = folder.resolve("." + target.getFileName() + ".part");
        try {
            try (var stream = reply.stream()) {
                Files.copy(stream, draft, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        String whole = console.text(reply.isWhole() ? "reply.whole" : "reply.alone");
        console.say(SafeLine.of(target.toString()) + " — " + whole);
        return 0;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
