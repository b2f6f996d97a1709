package vn.tiendo.progress.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.sum.Measured;

class TrendTest {

    private static final Period JANUARY = new Period(2025, 1);

    private static final Indicator SUM = new Indicator(
            "plan", LocalText.of("Kế hoạch"), "đồng", new Measure.Sum("B01", "plan"), Optional.empty(), 0, List.of());

    private static final Indicator RATE = new Indicator(
            "rate",
            LocalText.of("Tỷ lệ"),
            "%",
            new Measure.Sum("B01", "dis_ytd"),
            Optional.of(new Measure.Sum("B01", "plan")),
            2,
            List.of());

    @Test
    void aStraightLineHasItsOwnSlope() {
        assertThat(of(10, 13, 16, 19).slope()).contains(new BigDecimal("3"));
    }

    @Test
    void isRoundedOnceFromExactRatios() {
        // 1/3, 2/3, 1/7: the slope is (1/7 − 1/3) ÷ 2 = −2/21 a period.
        var trend = Trend.of(RATE, List.of(ratio(0, 1, 3), ratio(1, 2, 3), ratio(2, 1, 7)));

        assertThat(trend.slope()).contains(new BigDecimal("-9.5238"));
        assertThat(trend.points().getFirst().value()).contains(new BigDecimal("33.3333"));
    }

    @Test
    void periodsWithoutAValueKeepTheirPlace() {
        var trend = Trend.of(SUM, List.of(sum(0, 10), gap(1), gap(2), sum(3, 40)));

        assertThat(trend.slope()).contains(new BigDecimal("10"));
        assertThat(trend.points()).extracting(Trend.Point::value).element(1).isEqualTo(Optional.empty());
        assertThat(trend.points().get(1).why()).contains(Incomparable.NO_FIGURES);
    }

    @Test
    void oneValueHasNoSlope() {
        assertThat(Trend.of(SUM, List.of(gap(0), sum(1, 10))).slope()).isEmpty();
        assertThat(Trend.of(SUM, List.of(gap(0), gap(1))).slope()).isEmpty();
    }

    @Test
    void tellsTheLongestRiseAndTheLongestFall() {
        var trend = of(5, 6, 7, 4, 3, 9, 10, 11, 11);

        assertThat(trend.rise()).contains(new Trend.Run(3, month(4), month(7)));
        assertThat(trend.fall()).contains(new Trend.Run(2, month(2), month(4)));
    }

    @Test
    void ofEquallyLongOnesTheLatest() {
        assertThat(of(1, 2, 1, 2).rise()).contains(new Trend.Run(1, month(2), month(3)));
    }

    @Test
    void aGapEndsARise() {
        var trend = Trend.of(SUM, List.of(sum(0, 1), sum(1, 2), gap(2), sum(3, 3), sum(4, 4)));

        assertThat(trend.rise()).contains(new Trend.Run(1, month(3), month(4)));
    }

    @Test
    void neitherRisesNorFallsWhereAllIsEqual() {
        assertThat(of(4, 4, 4).rise()).isEmpty();
        assertThat(of(4, 4, 4).fall()).isEmpty();
        assertThat(of(4, 4, 4).slope()).contains(BigDecimal.ZERO);
    }

    /** Against the textbook's formula, Σ(x−x̄)(y−ȳ) ÷ Σ(x−x̄)², in decimals of 34 digits. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void fitsByLeastSquares(long seed) {
        var random = new Random(seed);
        var values = new ArrayList<Compared>();
        int periods = 2 + random.nextInt(20);
        for (int i = 0; i < periods; i++) {
            boolean known = i < 2 || random.nextInt(4) > 0;
            values.add(known ? sum(i, random.nextLong(-1_000_000, 1_000_000)) : gap(i));
        }

        var slope = Trend.of(SUM, values).slope().orElseThrow();

        assertThat(slope).isCloseTo(textbook(values), Offset.offset(new BigDecimal("0.000001")));
    }

    private static BigDecimal textbook(List<Compared> values) {
        var context = MathContext.DECIMAL128;
        var xs = new ArrayList<BigDecimal>();
        var ys = new ArrayList<BigDecimal>();
        for (int i = 0; i < values.size(); i++) {
            var x = BigDecimal.valueOf(i);
            values.get(i).then().ifPresent(then -> {
                xs.add(x);
                ys.add(then.numerator());
            });
        }
        var meanX = mean(xs);
        var meanY = mean(ys);
        var above = BigDecimal.ZERO;
        var below = BigDecimal.ZERO;
        for (int i = 0; i < xs.size(); i++) {
            var dx = xs.get(i).subtract(meanX);
            above = above.add(dx.multiply(ys.get(i).subtract(meanY)));
            below = below.add(dx.multiply(dx));
        }
        return above.divide(below, context);
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128);
    }

    private static Trend of(long... values) {
        var compared = new ArrayList<Compared>();
        for (int i = 0; i < values.length; i++) {
            compared.add(sum(i, values[i]));
        }
        return Trend.of(SUM, compared);
    }

    private static Compared sum(int month, long value) {
        return Compared.with(month(month), Measured.of(BigDecimal.valueOf(value)));
    }

    private static Compared ratio(int month, long numerator, long denominator) {
        return Compared.with(
                month(month), Measured.of(new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator))));
    }

    private static Compared gap(int month) {
        return Compared.not(month(month), Incomparable.NO_FIGURES);
    }

    private static Period month(int after) {
        return Period.of(JANUARY.yearMonth().plusMonths(after));
    }
}
