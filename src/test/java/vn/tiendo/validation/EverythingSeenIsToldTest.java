package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ASubmission.aSubmission;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.Finding;
import vn.tiendo.validation.observation.ObservationCounts;

/**
 * Errors in are errors told, joined, folded and left out. That all that rules saw is told is held by the check itself
 * ({@link ObservationCounts}), which throws otherwise; here is counted what rules must have seen.
 */
class EverythingSeenIsToldTest {

    private static final List<String> FAULTY = List.of("#REF!", "đang làm", "-5", "1e400", "");
    private static final List<String> FIELDS = List.of("plan", "dis_in", "dis_ytd", "vol_ytd", "total", "plan_by:NSTW");

    @Test
    void countsTenThousandFaultsThatAreTooManyToBeTold() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> project("" + (8_000_000 + i)).with("dis_in", "-" + (i + 1)))
                .toArray(ARow[]::new);

        var negative = findings(rows, "DA06");

        assertThat(negative).hasSize(100);
        assertThat(negative.stream().mapToInt(EverythingSeenIsToldTest::seen).sum())
                .isEqualTo(10_000);
        assertThat(negative.getLast().leftOut()).isEqualTo(9_900);
    }

    @Test
    void countsTenThousandCellsThatAreToldInOneLine() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> project("" + (8_000_000 + i)).with("dis_in", ""))
                .toArray(ARow[]::new);

        var blank = findings(rows, "DA04");

        assertThat(blank).singleElement().satisfies(line -> {
            assertThat(line.times()).isEqualTo(10_000);
            assertThat(line.cells()).hasSize(10_000);
            assertThat(line.about()).hasSize(10_000);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void tellsOfEveryFaultyCellOfARandomWorkbook(long seed) {
        var random = new Random(seed);
        int failed = 0;
        var rows = new ARow[200];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = project("" + (8_000_000 + i));
            String fault = FAULTY.get(random.nextInt(FAULTY.size()));
            rows[i] = rows[i].with(FIELDS.get(random.nextInt(FIELDS.size())), fault);
            failed += fault.equals("#REF!") ? 1 : 0;
        }

        var formulas = findings(rows, "DA13");

        assertThat(formulas.stream().mapToInt(EverythingSeenIsToldTest::seen).sum())
                .isEqualTo(failed);
    }

    private static int seen(Finding finding) {
        return finding.times() + finding.leftOut();
    }

    private static List<Finding> findings(ARow[] rows, String rule) {
        return aSubmission().with("B01", rows).outcome().verdict().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
