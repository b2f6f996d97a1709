package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.Period;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2025-06, Tháng 6/2025",
        "QUARTER, 2025-03, Quý I/2025",
        "QUARTER, 2025-12, Quý IV/2025",
        "HALF,    2025-06, 6 tháng đầu năm 2025",
        "HALF,    2025-12, 6 tháng cuối năm 2025",
        "YEAR,    2025-12, Năm 2025"
    })
    void namesAPeriodAsThoseDoWhoCollectSoOften(Form.Frequency often, String period, String name) {
        assertThat(often.named(Period.of(period)).vi()).isEqualTo(name);
    }

    @Test
    void takesTheMostFrequentFormForTheProgrammes() {
        var programme = Shipped.urban();

        assertThat(programme.named(Period.of("2025-06")).vi()).isEqualTo("Tháng 6/2025");
        assertThat(programme.dataFrom(Period.of("2025-06"))).isEqualTo(LocalDate.of(2025, 5, 15));
    }

    @Test
    void hasAWindowOfAQuarterWhereNothingIsCollectedMoreOften() {
        var programme = Programmes.loadOne(Path.of("jobs", "village-schools"), _ -> {});

        assertThat(programme.named(Period.of("2025-06")).vi()).isEqualTo("Quý II/2025");
        assertThat(programme.dataFrom(Period.of("2025-06"))).isEqualTo(LocalDate.of(2025, 3, 15));
    }
}
