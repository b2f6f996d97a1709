package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.Plan;
import vn.tiendo.submission.FiveYears;

class StalenessPlanTest {

    /** Every submission may have made its period stale, so each of the programme is looked at, but once. */
    @Test
    void looksOnceAtEverySubmissionOfTheProgramme() {
        int submissions = FiveYears.UNITS * FiveYears.MONTHS * FiveYears.A_MONTH;

        var plan = Plan.of(FiveYears.written(), Staleness.STALE, Map.of("programme", "p3"));

        assertThat(plan.rows()).isEqualTo(FiveYears.MONTHS);
        assertThat(plan.read("submission")).isBetween((long) submissions, 5L * submissions);
        assertThat(plan.indexes("period_move")).containsExactly("period_move_last");
        assertThat(plan.pages()).isLessThan(10L * submissions);
    }
}
