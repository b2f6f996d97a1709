package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.ledger.change.CellChange;
import vn.tiendo.ledger.change.Changes;
import vn.tiendo.ledger.change.ComparedCell;
import vn.tiendo.ledger.change.ComparedContent;
import vn.tiendo.ledger.change.RowChange;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** A broken sample that was returned, and the clean one that came after it: what changed is what was mended. */
class MendedSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared", ""), "submissions");

    private final Programme programme = Shipped.urban();
    private final SubmissionReader reader =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));

    @BeforeEach
    void needsSamples() {
        assumeFalse(System.getProperty("shared", "").isEmpty(), "no samples: set -Dshared");
    }

    @ParameterizedTest
    @CsvSource({
        "DA01-missing-code.xlsx, Bao cao Huyện Tuần Giáo thang 6.xlsx, B12",
        "DA02-unknown-code.xlsx, 103_2025-06.xlsx, B12",
        "DA03-duplicate.xlsx, 101_2025-06.xlsx, B15",
        "DA04-text-in-number.xlsx, 095_2025-06.xlsx, T20",
        "DA05-plan-sum.xlsx, 097_2025-06.xlsx, L16",
        "DA06-negative.xlsx, 098_2025-06.xlsx, P14",
        "DA07-over-plan.xlsx, 094_2025-06.xlsx, T19",
        "DA12-unit-slip.xlsx, 102_2025-06.xlsx, J16",
        "DA13-formula-error.xlsx, 100_2025-06.xlsx, Q16",
        "DA14-land.xlsx, Bao cao Huyện Tuần Giáo thang 6.xlsx, W16",
    })
    void changedInTheCellThatWasMended(String broken, String clean, String cell) throws IOException {
        var changes = Changes.between(read("broken/" + broken), read("2025-06/" + clean));

        assertThat(changes.figures().stream()
                        .filter(change -> !isWrittenOtherwise(change))
                        .map(change -> change.before().orElseThrow().cell()))
                .containsExactly(cell);
        assertThat(changes.rows().stream().filter(RowChange::leaf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DA19-missing-project.xlsx, 103_2025-06.xlsx, 7830064"})
    void gainedTheRowThatWasMissing(String broken, String clean, String project) throws IOException {
        var changes = Changes.between(read("broken/" + broken), read("2025-06/" + clean));

        assertThat(changes.rows(true)).extracting(RowChange::key).containsExactly(project);
        assertThat(changes.rows(false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DA11-typed-total.xlsx, 101_2025-06.xlsx"})
    void hasTheSameTotalsWhenOnlyAPrintedSumWasMended(String broken, String clean) throws IOException {
        var changes = Changes.between(read("broken/" + broken), read("2025-06/" + clean));

        assertThat(changes.figures().stream().filter(change -> !isWrittenOtherwise(change)))
                .isEmpty();
        assertThat(changes.changedTotals()).isEmpty();
    }

    /** The broken samples were not all written by the clean ones' program: percentages are longer, marks are blank. */
    private static boolean isWrittenOtherwise(CellChange change) {
        var before = content(change.before());
        var after = content(change.after());
        if (before instanceof ComparedContent.Value(var one) && after instanceof ComparedContent.Value(var other)) {
            return change.cell().unit().equals("%") && one.subtract(other).abs().doubleValue() <= 0.005;
        }
        return (before instanceof ComparedContent.Blank && after instanceof ComparedContent.NotApplicable)
                || (before instanceof ComparedContent.NotApplicable && after instanceof ComparedContent.Blank);
    }

    private static ComparedContent content(Optional<ComparedCell> cell) {
        return cell.map(ComparedCell::content).orElse(new ComparedContent.Blank());
    }

    private List<Table> read(String file) throws IOException {
        var path = SAMPLES.resolve(file);
        var reading = reader.read(Files.readAllBytes(path), path.getFileName().toString());
        return ((Reading.Read) reading).tables();
    }
}
