package vn.tiendo.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.tiendo.form.EntryValue;
import vn.tiendo.programme.time.Calendar;

/** Any text as a day, a span of years or a period. */
class DayTextFuzzTest {

    private static final PeriodText PERIODS = new PeriodText(Calendar.of(15, 14, 17));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    @FuzzTest
    @DictionaryEntries({"15/06/2023", "Tháng 6/2023", "Quý II/2023", "2021-2024", "ngày", "năm", "quý iv", "29/2/2023"})
    void readsRealDaysOnly(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        DayText.parse(text).ifPresent(day -> {
            assertThat(day.date().getYear()).isBetween(1900, 9999);
            assertThat(DayText.parse(DAY.format(day.date())))
                    .map(EntryValue.Day::date)
                    .contains(day.date());
        });
        DayText.years(text).ifPresent(years -> assertThat(years.first()).isBetween(1900, years.last()));
    }

    @FuzzTest
    @DictionaryEntries({"Kỳ báo cáo: ", "Tháng 6 năm 2025", "Quý II/2025", "2025-06", "6/2025", "14/06/2025", "quý iv"})
    void readsRealPeriodsOnly(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        PERIODS.named(text).ifPresent(period -> {
            assertThat(PERIODS.named("Kỳ báo cáo: " + period.label())).isEqualTo(Optional.of(period));
            assertThat(PERIODS.named(period.toString())).isEqualTo(Optional.of(period));
        });
        PERIODS.alone(text)
                .ifPresent(period -> assertThat(PERIODS.alone(period.label())).isEqualTo(Optional.of(period)));
    }
}
