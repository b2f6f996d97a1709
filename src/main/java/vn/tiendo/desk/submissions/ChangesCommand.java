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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.change.ChangesAsJson;
import vn.tiendo.desk.change.ChangesAsText;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.Stores;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.receipt.Comparison;
import vn.tiendo.receipt.Comparisons;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.known.Claim;

/** {@code changes}: what a submission, or a file on trial, says otherwise than the one received before it. */
@Command(name = "changes", mixinStandardHelpOptions = true, sortOptions = false)
public final class ChangesCommand extends ConsoleCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--receipt", paramLabel = "N")
    private @Nullable Long receipt;

    @Option(names = "--since", paramLabel = "M")
    private @Nullable Long since;

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public ChangesCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        if ((file == null) == (receipt == null)) {
            throw usage(console.text("file-or-receipt"));
        }
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        return Stores.reading(places, console, open -> {
            show(file != null ? tried(file, open, catalogue) : kept(open, catalogue));
            return 0;
        });
    }

    private Comparison tried(Path tried, OpenStores stores, Catalogue catalogue) throws IOException {
        if (!Files.isRegularFile(tried) || !Files.isReadable(tried)) {
            throw usage(console.text("no-file", SafeLine.of(tried.toString())));
        }
        if (since != null) {
            throw usage(console.text("since-needs-receipt"));
        }
        var entry = programme.of(catalogue);
        programme.requireUnit(unit, entry.programme());
        var claim = new Claim(Optional.ofNullable(unit), Optional.ofNullable(period));
        return Comparisons.of(stores, catalogue).of(entry, tried, claim);
    }

    private Comparison kept(OpenStores stores, Catalogue catalogue) {
        var submission = find(stores, Objects.requireNonNull(receipt));
        programme.requireNoOtherThan(submission.arrival().programme(), submission.receipt());
        var comparisons = Comparisons.of(stores, catalogue);
        var comparison = since == null
                ? comparisons.of(submission)
                : comparisons.of(submission, alike(submission, find(stores, since)));
        return comparison.orElseThrow(
                () -> usage(console.text("programme-gone", submission.arrival().programme(), places.jobs)));
    }

    private Submission find(OpenStores stores, long number) {
        return stores.submissions().find(number).orElseThrow(() -> usage(console.text("no-receipt", number)));
    }

    private Submission alike(Submission submission, Submission other) {
        if (!Comparisons.isOfSameUnitAndPeriod(submission, other) || submission.receipt() == other.receipt()) {
            throw usage(console.text("alike-only"));
        }
        return other;
    }

    private void show(Comparison comparison) {
        console.about(comparison.programme().language());
        if (json) {
            console.say(ChangesAsJson.of(comparison));
        } else {
            ChangesAsText.lines(comparison, console.language()).forEach(console::say);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
