package vn.tiendo.desk.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.ConsoleCommand;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.option.ConsoleProgress;
import vn.tiendo.desk.option.PeriodConverter;
import vn.tiendo.desk.option.PlacesOption;
import vn.tiendo.desk.option.ProgrammeOption;
import vn.tiendo.desk.option.Settings;
import vn.tiendo.desk.option.UnitConverter;
import vn.tiendo.finding.Verdict.Status;
import vn.tiendo.intake.check.FileTrial;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.store.ParallelInOrder;
import vn.tiendo.submission.FileName;
import vn.tiendo.validation.known.Claim;

/** {@code check}: the whole check of files, storing nothing. Starts no server, and no Spring. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
public final class CheckCommand extends ConsoleCommand {

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--unit", paramLabel = "CODE", converter = UnitConverter.class)
    private @Nullable UnitCode unit;

    @Option(names = "--period", paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private @Nullable Period period;

    @Mixin
    private ProgrammeOption programme = new ProgrammeOption();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--exit-zero")
    private boolean exitZero;

    @Mixin
    private PlacesOption places = new PlacesOption();

    @Spec
    private @Nullable CommandSpec spec;

    public CheckCommand(Console console) {
        super(console);
    }

    @Override
    protected int answer() throws IOException {
        var catalogue = Catalogue.load(places.jobs, Settings.load(places.asSpringArguments()));
        var entry = programme.of(catalogue);
        var known = entry.programme();
        programme.requireUnit(unit, known);
        var claim = new Claim(Optional.ofNullable(unit), Optional.ofNullable(period));
        var answer = json ? new CheckedAsJson(console, known) : new CheckedAsText(console, known);
        var files = files();
        var together = new CheckedTogether();
        var returned = new AtomicBoolean();
        var progress = new ConsoleProgress(console);
        try (var trial = FileTrial.open(entry, places.home)) {
            progress.begins("check", files.size());
            int threads = Runtime.getRuntime().availableProcessors();
            ParallelInOrder.forEach(files, threads, file -> trial.check(file, claim), (file, answered) -> {
                answer.show(file, answered);
                together.add(file, answered.checked());
                returned.compareAndSet(false, answered.checked().verdict().status() == Status.REJECTED);
                progress.advances(1);
            });
            if (files.size() > 1) {
                progress.ends();
            }
        }
        if (!json) {
            together.show(console);
        }
        return returned.get() && !exitZero ? 1 : 0;
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(FileTrial.filesIn(path));
            } else if (new FileName(path.toString()).isLeftByPrograms()) {
                console.complain("check.no-submission", SafeLine.of(path.toString()));
            } else if (Files.isReadable(path)) {
                files.add(path);
            } else {
                throw usage(console.text("no-file", path));
            }
        }
        return files;
    }

    private ParameterException usage(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
