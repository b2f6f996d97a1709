package vn.tiendo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

class ShownTest {

    private final PageFormats vietnamese = new PageFormats(Locale.of("vi"), ShownTest::programme);
    private final PageFormats english = new PageFormats(Locale.ENGLISH, ShownTest::programme);

    @Test
    void showsTimesAsTheyAreInVietNam() {
        assertThat(vietnamese.time(Instant.parse("2025-06-30T17:00:05.9Z"))).isEqualTo("01/07/2025 00:00:05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0 B", "1023|1.023 B", "1024|1 KB", "12595|12,3 KB", "20971520|20 MB"})
    void showsSizesWithAVietnameseComma(long bytes, String shown) {
        assertThat(vietnamese.size(bytes)).isEqualTo(shown);
    }

    @Test
    void groupsThousandsAsItsReaderDoes() {
        assertThat(vietnamese.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void namesPeriodsInTheReadersLanguage() {
        assertThat(vietnamese.period(new Period(2025, 6))).isEqualTo("Tháng 6/2025");
        assertThat(english.period(new Period(2025, 6))).isEqualTo("June 2025");
    }

    @Test
    void callsAPeriodAsTheProgrammesPeopleDo() {
        var june = Period.of("2025-06");

        assertThat(vietnamese.period(june, "village-schools")).isEqualTo("Quý II/2025");
        assertThat(english.period(june, "village-schools")).isEqualTo("Q2 2025");
        assertThat(vietnamese.period(june, "urban-infrastructure")).isEqualTo("Tháng 6/2025");
        assertThat(vietnamese.period(Period.of("2025-05"), "village-schools")).isEqualTo("Tháng 5/2025");
        assertThat(english.period(june, "no-longer-there")).isEqualTo("June 2025");
    }

    private static Optional<Programme> programme(String code) {
        var folder = Path.of("jobs", code);
        return Files.exists(folder) ? Optional.of(Programmes.loadOne(folder, notice -> {})) : Optional.empty();
    }
}
