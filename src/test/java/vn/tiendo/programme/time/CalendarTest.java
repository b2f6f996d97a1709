package vn.tiendo.programme.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form.Frequency;

/** Which periods a programme has: in calendar years from the 15th to the 14th, and in years that begin in April. */
class CalendarTest {

    private static final Calendar DISTRICTS = Calendar.of(15, 14, 17);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @ParameterizedTest
    @CsvSource({
        "2025-01, MONTH",
        "2025-02, MONTH",
        "2025-03, MONTH QUARTER",
        "2025-06, MONTH QUARTER HALF",
        "2025-09, MONTH QUARTER NINE_MONTHS",
        "2025-12, MONTH QUARTER HALF YEAR",
    })
    void closesWhatIsCollectedSeldomAtTheEndOfIt(String period, String closed) {
        assertThat(closed(DISTRICTS, period)).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06, MONTH QUARTER",
        "2024-09, MONTH QUARTER HALF",
        "2024-12, MONTH QUARTER NINE_MONTHS",
        "2025-03, MONTH QUARTER HALF YEAR",
    })
    void closesQuartersAndHalvesOfAYearThatBeginsInApril(String period, String closed) {
        assertThat(closed(grants(), period)).isEqualTo(closed);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,       2025-06, Tháng 6/2025,             June 2025",
        "QUARTER,     2025-03, Quý I/2025,               Q1 2025",
        "QUARTER,     2025-12, Quý IV/2025,              Q4 2025",
        "HALF,        2025-06, 6 tháng đầu năm 2025,     first half of 2025",
        "HALF,        2025-12, 6 tháng cuối năm 2025,    second half of 2025",
        "NINE_MONTHS, 2025-09, 9 tháng năm 2025,         9 months of 2025",
        "YEAR,        2025-12, Năm 2025,                 2025"
    })
    void namesAPeriodAsThoseDoWhoCollectSoOften(Frequency often, String period, String vietnamese, String english) {
        assertThat(DISTRICTS.named(often, Period.of(period))).isEqualTo(new LocalText(vietnamese, english));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,       2025-01, Tháng 1/2025,             January 2025",
        "QUARTER,     2024-09, Quý II năm 2024/25,       Q2 2024/25",
        "QUARTER,     2025-03, Quý IV năm 2024/25,       Q4 2024/25",
        "HALF,        2024-09, 6 tháng đầu năm 2024/25,  first half of 2024/25",
        "HALF,        2025-03, 6 tháng cuối năm 2024/25, second half of 2024/25",
        "NINE_MONTHS, 2024-12, 9 tháng năm 2024/25,      9 months of 2024/25",
        "YEAR,        2025-03, Năm 2024/25,              2024/25"
    })
    void namesAYearOverTwoCalendarYearsByBoth(Frequency often, String period, String vietnamese, String english) {
        assertThat(grants().named(often, Period.of(period))).isEqualTo(new LocalText(vietnamese, english));
    }

    @Test
    void namesAYearByItsLastWhereItsPeopleDo() {
        var federal =
                calendar("year: { begins: 10, named: last }\ndata: { from: 1, to: last }\ndue: { days_after: 30 }");

        assertThat(federal.named(Frequency.QUARTER, Period.of("2024-12")).en()).isEqualTo("Q1 2025");
        assertThat(federal.named(Frequency.YEAR, Period.of("2025-09")).en()).isEqualTo("2025");
        assertThat(federal.year().number(Period.of("2025-09"))).isEqualTo(2025);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,       2025-06, 2025-05-15, 2025-06-14",
        "QUARTER,     2025-06, 2025-03-15, 2025-06-14",
        "HALF,        2025-06, 2024-12-15, 2025-06-14",
        "NINE_MONTHS, 2025-09, 2024-12-15, 2025-09-14",
        "YEAR,        2025-12, 2024-12-15, 2025-12-14"
    })
    void hasItsFiguresFromTheFifteenthToTheFourteenth(Frequency often, String period, LocalDate from, LocalDate to) {
        assertThat(DISTRICTS.dataFrom(often, Period.of(period))).isEqualTo(from);
        assertThat(DISTRICTS.dataTo(Period.of(period))).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,       2025-02, 2025-02-01, 2025-02-28",
        "QUARTER,     2024-06, 2024-04-01, 2024-06-30",
        "HALF,        2024-09, 2024-04-01, 2024-09-30",
        "NINE_MONTHS, 2024-12, 2024-04-01, 2024-12-31",
        "YEAR,        2025-03, 2024-04-01, 2025-03-31"
    })
    void hasItsFiguresOfWholeMonths(Frequency often, String period, LocalDate from, LocalDate to) {
        assertThat(grants().dataFrom(often, Period.of(period))).isEqualTo(from);
        assertThat(grants().dataTo(Period.of(period))).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05, 2025-05-17, the usual day",
        "2024-09, 2024-10-31, the last day of the month after a half",
        "2024-12, 2025-01-30, thirty days after nine months",
        "2025-03, 2025-06-15, the third month after the year which goes before the half",
    })
    void isDueAfterThePeriodAsItsMostSeldomPartIs(String period, LocalDate due) {
        assertThat(grants().due(Period.of(period))).isEqualTo(due);
    }

    @Test
    void movesADeadlineAfterThePeriodPastAWeekend() {
        var schedule = loaded(GRANTS).schedule();

        assertThat(schedule.due(Period.of("2025-03")))
                .as("15/06/2025 is a Sunday")
                .isEqualTo(LocalDate.of(2025, 6, 16));
    }

    @Test
    void goesBackByThePeriodsOwnLengthAndByAYear() {
        var period = Period.of("2024-06");

        assertThat(grants().previous(Frequency.QUARTER, period)).isEqualTo(Period.of("2024-03"));
        assertThat(grants().previous(Frequency.HALF, Period.of("2024-09"))).isEqualTo(Period.of("2024-03"));
        assertThat(grants().previous(Frequency.NINE_MONTHS, Period.of("2024-12")))
                .isEqualTo(Period.of("2023-12"));
        assertThat(grants().yearBefore(period)).isEqualTo(Period.of("2023-06"));
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2024-06, true",
        "QUARTER, 2024-09, false",
        "QUARTER, 2025-03, false",
        "MONTH,   2024-04, true",
        "MONTH,   2025-01, false",
        "HALF,    2024-09, true",
        "YEAR,    2025-03, true",
    })
    void beginsToAddUpAnewWithTheFirstPeriodOfItsYear(Frequency often, String period, boolean first) {
        assertThat(grants().isFirstOfYear(often, Period.of(period))).isEqualTo(first);
    }

    @Test
    void countsTheShareOfTheYearFromItsOwnBeginning() {
        var close = Offset.offset(1e-9);

        assertThat(grants().elapsed(Period.of("2024-09"))).isEqualTo(183 / 365.0, close);
        assertThat(grants().elapsed(Period.of("2025-03"))).isEqualTo(1, close);
        assertThat(DISTRICTS.elapsed(Period.of("2025-06"))).isEqualTo(165 / 365.0, close);
        assertThat(DISTRICTS.elapsed(Period.of("2024-06"))).isEqualTo(166 / 366.0, close);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "data: { from: 15, to: last, due: 3 }                  | không có mục 'due'",
                "year: { begins: 13 }                                  | cần một số nguyên từ 1 đến 12",
                "year: { begins: 4, named: end }                       | không có giá trị 'end'",
                "due: { day: lst }                                     | cần một số nguyên từ 1 đến 28",
                "due: { day: 3, days_after: 3 }                        | 'day' không đi cùng 'days_after'",
                "due: { day: 3, quarter: { months_after: 1 } }         | thiếu mục 'day'",
                "due: { day: 3, quarters: { day: 1 } }                 | không có mục 'quarters'; có phải 'quarter'?",
            })
    void tellsWhatIsWrongWithIt(String line, String fault) {
        var copy = ProgrammeCopy.in(jobs).write("schedule.yaml", schedule(line));

        assertThat(copy.faults()).anySatisfy(told -> assertThat(told).contains(fault));
    }

    private static final String GRANTS = """
        year: { begins: 4 }
        data: { from: 1, to: last }
        due:
          day: 17
          half: { day: last, months_after: 1 }
          nine_months: { days_after: 30 }
          year: { day: 15, months_after: 3 }\
        """;

    private Calendar grants() {
        return calendar(GRANTS);
    }

    private Calendar calendar(String lines) {
        return loaded(lines).calendar();
    }

    private Programme loaded(String lines) {
        return ProgrammeCopy.in(jobs).write("schedule.yaml", schedule(lines)).load();
    }

    /** A schedule with those lines, and what else it needs. */
    private static String schedule(String lines) {
        return "zone: Europe/London\ncollect: \"0 0 * * * *\"\nreport: \"0 0 * * * *\"\n"
                + lines
                + (lines.contains("data:") ? "" : "\ndata: { from: 15, to: 14 }")
                + (lines.contains("due:") ? "" : "\ndue: { day: 17 }");
    }

    private static String closed(Calendar calendar, String period) {
        return Arrays.stream(Frequency.values())
                .filter(often -> calendar.closes(often, Period.of(period)))
                .map(Frequency::name)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
