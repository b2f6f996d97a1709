package vn.tiendo.programme.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, false",
        "2025-07-01, true",
        "2025-12-31, true",
        "2026-01-01, false",
    })
    void holdsFromItsFirstDayToItsLast(LocalDate day, boolean holds) {
        assertThat(from("2025-07-01").to("2025-12-31").includes(day)).isEqualTo(holds);
    }

    @Test
    void holdsAlwaysWhereItIsLeftOpen() {
        assertThat(Validity.ALWAYS.includes(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.includes(LocalDate.MAX)).isTrue();
    }

    @Test
    void overlapsWhatSharesADayWithIt() {
        var half = from("2025-07-01").to("2025-12-31");

        assertThat(half.overlaps(from("2025-12-31").open())).isTrue();
        assertThat(half.overlaps(from("2026-01-01").open())).isFalse();
        assertThat(from("2026-01-01").open().overlaps(half)).isFalse();
        assertThat(half.overlaps(Validity.ALWAYS)).isTrue();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> from("2025-07-01").to("2025-06-30")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Beginning from(String day) {
        return new Beginning(LocalDate.parse(day));
    }

    private record Beginning(LocalDate first) {

        Validity to(String day) {
            return new Validity(Optional.of(first), Optional.of(LocalDate.parse(day)));
        }

        Validity open() {
            return new Validity(Optional.of(first), Optional.empty());
        }
    }
}
