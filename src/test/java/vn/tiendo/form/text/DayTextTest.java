package vn.tiendo.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.EntryValue;
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
                "1/6/2025|2025-06-01|DAY",
                "01.06.2025|2025-06-01|DAY",
                "15 – 06 – 2023|2023-06-15|DAY",
                "2025-06-15|2025-06-15|DAY",
                "Ngày 14/6/2025|2025-06-14|DAY",
                "tháng 6 năm 2025|2025-06-01|MONTH",
                "Quý 4 năm 2025|2025-10-01|MONTH",
                "Quí III-2025|2025-07-01|MONTH",
                "năm 2025|2025-01-01|YEAR",
                "15 June 2025|2025-06-15|DAY",
                "15-Jun-2025|2025-06-15|DAY",
                "June 15, 2025|2025-06-15|DAY",
                "3rd of May 2025|2025-05-03|DAY",
                "June 2025|2025-06-01|MONTH",
                "Q2 2025|2025-04-01|MONTH",
            })
    void readsDaysWithTheirPrecision(String text, LocalDate date, Day.Precision precision) {
        assertThat(DayText.parse(text)).contains(new Day(date, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "06/15/2023",
                "31/02/2023",
                "15/06/23",
                "sắp tới",
                "Quý V/2023",
                "0/2023",
                "6 tháng đầu năm 2025",
                "15/06-2023",
                "15/-6/2025",
                "46299",
                "-2024",
                "2025-6-1",
                "2025-02-30",
                "1E3",
                "29/02/2025",
                "٣/٦/٢٠٢٥",
                "3000",
                "2021-2025",
                "31 June 2025",
                "máy 2025",
                "Junes 2025"
            })
    void neverGuesses(String text) {
        assertThat(DayText.parse(text)).isEmpty();
    }

    @Test
    void readsSpansOfYears() {
        assertThat(DayText.years("2021-2025")).contains(new EntryValue.Years(2021, 2025));
        assertThat(DayText.years("2021 – 2025")).contains(new EntryValue.Years(2021, 2025));
        assertThat(DayText.years("2022")).contains(new EntryValue.Years(2022, 2022));
        assertThat(DayText.years("2021-")).contains(new EntryValue.Years(2021, 2021));
        assertThat(DayText.years("từ năm 2021")).isEmpty();
        assertThat(DayText.years("2025-2021")).isEmpty();
        assertThat(DayText.years("0001")).isEmpty();
        assertThat(DayText.years("từ lâu")).isEmpty();
    }
}
