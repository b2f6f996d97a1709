package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.load.Programmes;

class RhythmTest {

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
