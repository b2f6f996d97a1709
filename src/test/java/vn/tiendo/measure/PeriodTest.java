package vn.tiendo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void isWrittenAsYearAndMonth() {
        assertThat(Period.of("2025-06")).hasToString("2025-06").isEqualTo(new Period(2025, 6));
        assertThat(Period.of("2025-06").label()).isEqualTo("Tháng 6/2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "2025-13", "2025-00", "2025-6", "0025-06", "2025-06-01", "x2025-06"})
    void isNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
        assertThatThrownBy(() -> Period.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheMonthBefore() {
        assertThat(Period.of("2025-01").previous()).isEqualTo(Period.of("2024-12"));
    }
}
