package vn.tiendo.progress.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator.Better;
import vn.tiendo.progress.sum.Measured;

class RanksTest {

    private static final Map<String, Measured> RATES = Map.of(
            "A", rate(1, 3),
            "B", rate(2, 6),
            "C", rate(1, 2),
            "D", rate(1, 4),
            "E", rate(0, 0));

    @Test
    void equalValuesShareARankAndTheNextOneCountsThemAll() {
        var ranks = Ranks.of(RATES, Optional.of(Better.HIGHER));

        assertThat(ranks.byKey())
                .containsOnly(Map.entry("C", 1), Map.entry("A", 2), Map.entry("B", 2), Map.entry("D", 4));
    }

    @Test
    void theLowestIsTheFirstWhereLowerIsBetter() {
        var ranks = Ranks.of(RATES, Optional.of(Better.LOWER));

        assertThat(ranks.byKey())
                .containsOnly(Map.entry("D", 1), Map.entry("A", 2), Map.entry("B", 2), Map.entry("C", 4));
    }

    @Test
    void nothingIsRankedWhereNothingIsBetter() {
        assertThat(Ranks.of(RATES, Optional.empty()).byKey()).isEmpty();
    }

    @Test
    void whatNobodyNamedHasNoRank() {
        var ranks = Ranks.of(Map.of("", rate(9, 10), "A", rate(1, 10)), Optional.of(Better.HIGHER));

        assertThat(ranks.byKey()).containsOnly(Map.entry("A", 1));
    }

    /** Rounded to four decimals these two are equal. */
    @Test
    void tellsApartWhatDiffersByOneDong() {
        var ranks = Ranks.of(
                Map.of(
                        "A",
                        rate(500_000_000_000L, 1_000_000_000_000L),
                        "B",
                        rate(500_000_000_001L, 1_000_000_000_000L)),
                Optional.of(Better.HIGHER));

        assertThat(ranks.byKey()).containsOnly(Map.entry("B", 1), Map.entry("A", 2));
    }

    @Test
    void ranksWhatIsBelowZero() {
        var ranks = Ranks.of(Map.of("A", rate(-1, 10), "B", rate(0, 10)), Optional.of(Better.HIGHER));

        assertThat(ranks.byKey()).containsOnly(Map.entry("B", 1), Map.entry("A", 2));
    }

    private static Measured rate(long numerator, long denominator) {
        return Measured.of(new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }
}
