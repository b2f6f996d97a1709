package vn.tiendo.submission;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.database.Plan;

/** What counts is found by what it is asked for, whatever else five years left behind. */
class CountingPlanTest {

    private static final JdbcClient JDBC = FiveYears.written();

    @Test
    void readsOfAPeriodNothingButItsOwnSubmissions() {
        var plan = Plan.of(JDBC, "SELECT * FROM current_submission('p3', '2025-06', now())", Map.of());

        assertThat(plan.rows()).isEqualTo(FiveYears.UNITS);
        assertThat(plan.indexes("submission")).containsExactly("submission_current");
        assertThat(plan.indexes("period_move")).containsExactly("period_move_last");
        assertThat(plan.read("submission")).isEqualTo(FiveYears.UNITS * FiveYears.A_MONTH);
        assertThat(plan.pages()).isLessThan(10 * FiveYears.UNITS * FiveYears.A_MONTH);
    }

    @Test
    void readsOfAUnitNothingButItsOwnSubmissions() {
        var plan = Plan.of(JDBC, "SELECT * FROM counting_submission('p3', '', '9', now()) WHERE unit = 'U1'", Map.of());

        assertThat(plan.rows()).isEqualTo(FiveYears.MONTHS);
        assertThat(plan.indexes("submission")).containsExactly("submission_current");
        assertThat(plan.indexes("period_move")).containsExactly("period_move_last");
        assertThat(plan.read("submission")).isEqualTo(FiveYears.MONTHS * FiveYears.A_MONTH);
        assertThat(plan.pages()).isLessThan(10 * FiveYears.MONTHS * FiveYears.A_MONTH);
    }

    @Test
    void readsForWhereASubmissionStandsNothingOfOtherUnits() {
        var ofPeriod = JDBC.sql("SELECT receipt FROM submission WHERE programme = 'p3' AND period = '2025-06'")
                .query(Long.class)
                .list();

        var plan = Plan.of(
                JDBC, Standings.OF, Map.of("receipts", ofPeriod.toArray(Long[]::new), "asOf", OffsetDateTime.now(UTC)));

        int submissions = FiveYears.UNITS * FiveYears.A_MONTH;
        assertThat(plan.rows()).isEqualTo(submissions);
        assertThat(plan.read("submission")).isLessThanOrEqualTo(submissions + (long) submissions * FiveYears.A_MONTH);
    }
}
