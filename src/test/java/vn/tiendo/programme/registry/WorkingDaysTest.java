package vn.tiendo.programme.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.time.Schedule;

/** Against the holidays that ship. */
class WorkingDaysTest {

    private static final Schedule SCHEDULE = Shipped.urban().schedule();
    private static final WorkingDays DAYS = SCHEDULE.days();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-06-17, true", // Tuesday
        "2025-06-14, false", // Saturday
        "2025-04-07, false", // Hùng Kings
        "2025-04-26, true", // a Saturday worked for 2 May
        "2025-05-02, false",
        "2026-02-20, false", // Tết
        "2026-02-23, true",
    })
    void areNeitherWeekendsNorHolidaysButTheDaysMadeUpFor(LocalDate day, boolean worked) {
        assertThat(DAYS.isWorked(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "2025-06, 2025-06-17", // a Tuesday
        "2025-05, 2025-05-19", // the 17th is a Saturday
        "2026-02, 2026-02-23", // Tết and the weekend after it
    })
    void moveADeadlineToTheNextOfThem(String period, LocalDate due) {
        assertThat(SCHEDULE.due(Period.of(period))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-06-13, 2025-06-16, 1", // Friday to Monday
        "2025-06-17, 2025-06-17, 0",
        "2025-04-29, 2025-05-05, 1", // over the holidays
        "2025-06-16, 2025-06-13, -1",
    })
    void areCountedBetweenTwoDays(LocalDate first, LocalDate second, int days) {
        assertThat(DAYS.between(first, second)).isEqualTo(days);
    }

    @Test
    void areMondayToFridayWhereNobodyDeclaresHolidays() {
        assertThat(WorkingDays.NO_HOLIDAYS.onOrAfter(LocalDate.parse("2025-06-14")))
                .isEqualTo("2025-06-16");
    }
}
