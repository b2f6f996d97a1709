package vn.tiendo.report.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.progress.sum.Figures;

class RollupTest {

    private static final Measure SUM = new Measure.Sum("B01", "plan");
    private static final Measure MOST = new Measure.Extreme(true, "B01", "plan", Narrowing.NONE);
    private static final Measure LEAST = new Measure.Extreme(false, "B01", "plan", Narrowing.NONE);

    @Test
    void addsSumsAndTakesTheGreatestAndTheLeast() {
        assertThat(Rollup.of(indicators(), List.of(figures(3, 3, 3), figures(-5, -5, -5), Figures.NONE))
                        .sums())
                .isEqualTo(Map.of("sum", number(-2), "most", number(3), "least", number(-5)));
    }

    @Test
    void rollsEachTermOfARatioUpInItsOwnWay() {
        var one = new Figures(Map.of(), Map.of("rate", share(3, 10)));
        var other = new Figures(Map.of(), Map.of("rate", share(4, 20)));

        assertThat(Rollup.of(indicators(), List.of(one, other)).ratio("rate")).contains(share(4, 30));
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("sum", SUM, Optional.empty()),
                indicator("most", MOST, Optional.empty()),
                indicator("least", LEAST, Optional.empty()),
                indicator("rate", MOST, Optional.of(SUM)));
    }

    private static Indicator indicator(String code, Measure numerator, Optional<Measure> denominator) {
        return new Indicator(code, LocalText.of(code), "", numerator, denominator, 2, List.of());
    }

    private static Figures figures(long sum, long most, long least) {
        return new Figures(Map.of("sum", number(sum), "most", number(most), "least", number(least)), Map.of());
    }

    private static Share share(long numerator, long denominator) {
        return new Share(number(numerator), number(denominator));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
