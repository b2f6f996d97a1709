package vn.tiendo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRangeTest {

    private static final PeriodRange RANGE =
            PeriodRange.parse("2024-11..2025-02").orElseThrow();

    @Test
    void readsTwoEndsOrOnePeriod() {
        assertThat(RANGE).isEqualTo(new PeriodRange(Period.of("2024-11"), Period.of("2025-02")));
        assertThat(PeriodRange.parse("2025-06")).contains(new PeriodRange(Period.of("2025-06"), Period.of("2025-06")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "2025-01..", "..2025-01", "2025-02..2025-01", "2025-01..2025-02..2025-03", "2025"})
    void readsNothingElse(String text) {
        assertThat(PeriodRange.parse(text)).isEmpty();
    }

    @Test
    void endsAfterItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodRange(Period.of("2025-02"), Period.of("2025-01")));
    }

    @Test
    void holdsItsEndsAndWhatLiesBetween() {
        assertThat(RANGE.contains(Period.of("2024-11"))).isTrue();
        assertThat(RANGE.contains(Period.of("2025-02"))).isTrue();
        assertThat(RANGE.contains(Period.of("2024-10"))).isFalse();
        assertThat(RANGE.contains(Period.of("2025-03"))).isFalse();
    }

    @Test
    void goesBackFromAPeriod() {
        assertThat(RANGE.before(Period.of("2025-01")).map(Period::toString)).containsExactly("2024-12", "2024-11");
        assertThat(RANGE.before(Period.of("2026-01")).map(Period::toString))
                .containsExactly("2025-02", "2025-01", "2024-12", "2024-11");
        assertThat(RANGE.before(Period.of("2024-11"))).isEmpty();
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(RANGE).hasToString("2024-11..2025-02");
        assertThat(PeriodRange.parse("2025-06").orElseThrow()).hasToString("2025-06");
    }
}
