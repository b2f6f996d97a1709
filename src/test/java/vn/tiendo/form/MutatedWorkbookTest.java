package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/**
 * Whatever people do to a form, its figures are those that it had, or somebody is told that some of them were not read:
 * never fewer, never others, in silence.
 */
class MutatedWorkbookTest {

    /** Some hundred, where a habit is looked into. */
    private static final int MUTANTS = Integer.getInteger("mutants", 96);

    private static final String SCHOOLS = "input/village-schools/2025-06/PGD-DBP_2025-06.xlsx";
    private static final List<String> SAMPLES = List.of(
            "input/2025-06/095_2025-06.xlsx",
            "input/2025-06/097_2025-06.xlsx",
            "input/2025-06/103_2025-06.xlsx",
            "input/2025-06/BQL-GT_2025-06.xlsx",
            "input/2025-06/STC_2025-06.xlsx",
            SCHOOLS);

    private final SubmissionReader urban = reader(Shipped.urban());
    private final SubmissionReader schools = reader(Shipped.schools());

    private static SubmissionReader reader(Programme programme) {
        return new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(programme));
    }

    @TestFactory
    Stream<DynamicTest> losesNoFigureInSilence() {
        return LongStream.range(0, MUTANTS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(seed)));
    }

    private void check(long seed) throws IOException {
        var random = new Random(seed);
        String name = SAMPLES.get(random.nextInt(SAMPLES.size()));
        byte[] sample = Files.readAllBytes(Path.of(name));
        var reader = name.equals(SCHOOLS) ? schools : urban;
        var original = (Reading.Read) reader.read(sample, "sample.xlsx");
        var mutant = new MutatedWorkbook(sample, seed);
        var tables = original.tables().stream()
                .filter(table -> !table.rows().isEmpty() && !table.form().isBlock())
                .toList();
        for (int i = 0; i <= random.nextInt(2); i++) {
            var table = tables.get(random.nextInt(tables.size()));
            var header = table.columns().stream()
                    .map(ColumnFound::header)
                    .mapToInt(CellAddress::row)
                    .summaryStatistics();
            mutant.mutate(
                    table.sheet(),
                    header.getMax() - header.getMin() > 3 ? header.getMax() : header.getMin(),
                    header.getMax(),
                    table.rows().getLast().number());
        }
        byte[] content = mutant.bytes();

        var reading = (Reading.Read) reader.read(content, "mutant.xlsx");

        EveryCellTest.assertEveryCellIsAccountedFor(reading, content);
        boolean told = reading.leftOut().stream().anyMatch(out -> out.weight() == UnreadCells.Weight.HEAVY)
                || !reading.incomplete().isEmpty();
        if (!told) {
            assertThat(figures(reading).entrySet())
                    .as(mutant.done().toString())
                    .containsExactlyInAnyOrderElementsOf(figures(original).entrySet());
        }
    }

    private static Map<String, String> figures(Reading.Read reading) {
        var figures = new TreeMap<String, String>();
        for (Table table : reading.tables()) {
            int row = 0;
            for (TableRow leaf : table.leaves().toList()) {
                row++;
                for (Entry entry : leaf.entries().values()) {
                    figures.put(
                            table.form().code() + " " + row + " " + leaf.label() + " " + entry.slot(),
                            entry.value().toString());
                }
            }
        }
        return figures;
    }
}
