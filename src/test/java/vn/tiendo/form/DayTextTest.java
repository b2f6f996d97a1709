package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.EntryValue.Day;

class DayTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15/06/2023|2023-06-15|DAY",
                "3-6-2023|2023-06-03|DAY",
                "ngày 14 tháng 6 năm 2025|2025-06-14|DAY",
                "Tháng 6/2023|2023-06-01|MONTH",
                "06/2023|2023-06-01|MONTH",
                "Quý II/2023|2023-04-01|MONTH",
                "2024|2024-01-01|YEAR",
            })
    void readsDaysWithTheirPrecision(String text, LocalDate date, Day.Precision precision) {
        assertThat(DayText.parse(text)).contains(new Day(date, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06/15/2023", "31/02/2023", "15/06/23", "sắp tới", "Quý V/2023", "0/2023"})
    void neverGuesses(String text) {
        assertThat(DayText.parse(text)).isEmpty();
    }

    @Test
    void readsSpansOfYears() {
        assertThat(DayText.years("2021-2025")).contains(new EntryValue.Years(2021, 2025));
        assertThat(DayText.years("2021 – 2025")).contains(new EntryValue.Years(2021, 2025));
        assertThat(DayText.years("2022")).contains(new EntryValue.Years(2022, 2022));
        assertThat(DayText.years("2021-")).contains(new EntryValue.Years(2021, 2021));
        assertThat(DayText.years("từ lâu")).isEmpty();
    }
}
