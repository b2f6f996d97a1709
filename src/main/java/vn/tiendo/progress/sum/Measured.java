package vn.tiendo.progress.sum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;

/**
 * What an indicator comes to somewhere: a sum, or a ratio with both its terms.
 *
 * @param denominator empty for what is no ratio
 */
public record Measured(BigDecimal numerator, Optional<BigDecimal> denominator) {

    /** Of percentages for programs, whatever people are shown. */
    private static final int DECIMALS_OF_PERCENT = 4;

    private static final int DECIMALS_OF_SUM = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Measured of(BigDecimal sum) {
        return new Measured(sum, Optional.empty());
    }

    public static Measured of(Share ratio) {
        return new Measured(ratio.numerator(), Optional.of(ratio.denominator()));
    }

    /** Whether both come to the same, however many decimals they are written with. */
    public boolean isSameAs(Measured other) {
        return numerator.compareTo(other.numerator) == 0
                && denominator.isPresent() == other.denominator.isPresent()
                && denominator
                        .flatMap(own -> other.denominator.map(its -> own.compareTo(its) == 0))
                        .orElse(true);
    }

    /** As one quotient, exactly. */
    public Share exact() {
        return new Share(numerator, denominator.orElse(BigDecimal.ONE));
    }

    /** Rounded once; nothing where the denominator is zero. */
    public Optional<BigDecimal> value(Indicator indicator) {
        return in(indicator, exact());
    }

    /** A quotient, or a difference of two, as the indicator is told: a percentage in percent, its differences in points. */
    public static Optional<BigDecimal> in(Indicator indicator, Share exact) {
        if (indicator.denominator().isEmpty()) {
            return exact.times(BigDecimal.ONE, DECIMALS_OF_SUM).map(Measured::plain);
        }
        return indicator.isPercentage()
                ? percent(exact, Math.max(DECIMALS_OF_PERCENT, indicator.decimals()))
                : exact.times(BigDecimal.ONE, Math.max(DECIMALS_OF_PERCENT, indicator.decimals()))
                        .map(Measured::plain);
    }

    /** In percent, to four decimals. */
    public static Optional<BigDecimal> percent(Share share) {
        return percent(share, DECIMALS_OF_PERCENT);
    }

    private static Optional<BigDecimal> percent(Share share, int decimals) {
        return share.times(HUNDRED, decimals).map(Measured::plain);
    }

    /** 1200, not 1.2E+3 nor 1200.00. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
