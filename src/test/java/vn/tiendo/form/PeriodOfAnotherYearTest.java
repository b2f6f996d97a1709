package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.form.DataWindow;
import vn.tiendo.programme.form.Form.Frequency;
import vn.tiendo.programme.form.ReportingYear;
import vn.tiendo.programme.form.ReportingYear.Naming;
import vn.tiendo.programme.time.Calendar;
import vn.tiendo.programme.time.Deadline;

/** How people write periods whose year does not begin in January. */
class PeriodOfAnotherYearTest {

    private static final Calendar FROM_APRIL = yearFrom(4, Naming.BOTH);
    private static final PeriodText GRANTS = new PeriodText(FROM_APRIL);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q2 2024/25|2024-09",
                "Q4 2024/25|2025-03",
                "Q4 2024-25|2025-03",
                "Q1 FY2024/25|2024-06",
                "FY24/25 Q3|2024-12",
                "2024/25 Q3|2024-12",
                "Quarter 2, 2024/2025|2024-09",
                "third quarter of 2024/25|2024-12",
                "H1 2024/25|2024-09",
                "Second half of 2024–25|2025-03",
                "9 months of 2024/25|2024-12",
                "1 April 2024 to 30 September 2024|2024-09",
                "1st April – 30th September 2024|2024-09",
                "April 1, 2024 to September 30, 2024|2024-09",
                "April to September 2024|2024-09",
                "01/04/2024 - 30/09/2024|2024-09",
                "July 2024 – September 2024|2024-09",
                "Q2: 1 July to 30 September 2024|2024-09",
                "Half-year ended 30 September 2024|2024-09",
                "September 2024|2024-09",
                "June 2024/25|2024-06",
                "January 2024/25|2025-01",
                "FY 2024/25|2025-03",
                "2024/25|2025-03",
                "Year 2024-2025|2025-03",
                "Quý II năm 2024/25|2024-09",
                "6 tháng đầu năm 2024-2025|2024-09",
            })
    void readsTheQuartersOfAYearThatBeginsInApril(String text, String period) {
        assertThat(GRANTS.named(text)).contains(Period.of(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q2 2024", "FY 2025", "2025", "Q2 2024/26", "1 January 2024 to 30 June 2024"})
    void doesNotGuessWhichOfTwoYearsIsMeant(String text) {
        assertThat(GRANTS.said(text)).isEqualTo(new SaidPeriod.Unread());
    }

    @Test
    void namesAYearByItsLastWhereItsPeopleDo() {
        var federal = new PeriodText(yearFrom(10, Naming.LAST));

        assertThat(federal.named("Q1 FY2025")).contains(Period.of("2024-12"));
        assertThat(federal.named("FY 2025")).contains(Period.of("2025-09"));
        assertThat(federal.named("FY 2024/25")).contains(Period.of("2025-09"));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryNameThatIsGivenToAPeriod(Frequency often) {
        var calendars =
                List.of(Calendar.of(15, 14, 17), FROM_APRIL, yearFrom(10, Naming.LAST), yearFrom(7, Naming.FIRST));
        for (var calendar : calendars) {
            for (int month = 1; month <= 12; month++) {
                var period = new Period(2025, month);
                if (calendar.closes(often, period)) {
                    var name = calendar.named(often, period);
                    assertThat(new PeriodText(calendar).named(name.vi()))
                            .as(name.vi())
                            .contains(period);
                    assertThat(new PeriodText(calendar).named(name.en()))
                            .as(name.en())
                            .contains(period);
                }
            }
        }
    }

    private static Calendar yearFrom(int month, Naming naming) {
        return new Calendar(
                new ReportingYear(month, naming),
                new DataWindow(1, DataWindow.LAST),
                new Deadline.DaysAfter(30),
                Map.of());
    }
}
