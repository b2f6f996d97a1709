package vn.tiendo.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.finding.Verdict;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Seal;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.validation.Checker;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** A programme's blank workbooks, and what reads and checks them, on the samples that ship. */
final class TemplateDesk {

    static final TemplateDesk URBAN = new TemplateDesk("urban-infrastructure", Path.of("input", "2025-06"));
    static final TemplateDesk SCHOOLS =
            new TemplateDesk("village-schools", Path.of("input", "village-schools", "2025-03"));

    final Programme programme;
    private final Seal seal = new Seal("a key of the test");
    private final SubmissionReader reader;
    private final Checker checker;
    private final Path samples;

    private TemplateDesk(String code, Path samples) {
        this.programme = Programmes.loadOne(Path.of("jobs", code), _ -> {});
        this.reader = new SubmissionReader(
                new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme, () -> List.of(seal)));
        this.checker = new Checker(programme);
        this.samples = samples;
    }

    Period period() {
        return Period.of(String.valueOf(samples.getFileName()));
    }

    List<UnitCode> units() {
        return programme.unitsExpected(period()).stream()
                .map(unit -> unit.code())
                .toList();
    }

    byte[] blank(String unit, String period, Earlier earlier) {
        return blank(unit, period, earlier, seal);
    }

    byte[] blank(String unit, String period, Earlier earlier, Seal other) {
        var bytes = new ByteArrayOutputStream();
        try {
            new Templates(programme, earlier, other).write(new UnitCode(unit), Period.of(period), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A blank workbook of other definitions, with the same seal. */
    byte[] blankOf(Programme other, String unit, String period) {
        var bytes = new ByteArrayOutputStream();
        try {
            new Templates(other, Earlier.NONE, seal).write(new UnitCode(unit), Period.of(period), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The shipped urban programme with one file changed. */
    static Programme programme(Path folder, String file, java.util.function.UnaryOperator<String> change)
            throws IOException {
        var shipped = Path.of("jobs", "urban-infrastructure");
        var copy = folder.resolve("urban-infrastructure");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(shipped.relativize(one).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(one, target);
            }
        }
        var changed = copy.resolve(file);
        Files.writeString(changed, change.apply(Files.readString(changed)));
        return Programmes.loadOne(copy, _ -> {});
    }

    Reading.Read read(byte[] workbook) {
        return (Reading.Read) reader.read(workbook, "file.xlsx");
    }

    Verdict check(byte[] workbook) {
        return check(workbook, Claim.NONE);
    }

    Verdict check(byte[] workbook, Claim claim) {
        return checker.check(read(workbook), claim, History.NONE, Optional.empty())
                .verdict();
    }

    /** What the unit's sample says. */
    Reading.Read sample(UnitCode unit) {
        return samples().entrySet().stream()
                .filter(sample -> sample.getValue().identity().unit().equals(Optional.of(unit)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Map<Path, Reading.Read> samples() {
        try (Stream<Path> files = Files.list(samples)) {
            return files.collect(java.util.stream.Collectors.toMap(file -> file, this::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading.Read read(Path file) {
        try {
            return (Reading.Read) reader.read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The samples' figures as those accepted of another period. */
    Earlier accepted(String period) {
        return (unit, form, asked) -> asked.equals(Period.of(period))
                ? sample(unit).table(form).stream()
                        .flatMap(table -> KeptFigure.of(unit, List.of(table)).stream())
                        .toList()
                : List.of();
    }
}
