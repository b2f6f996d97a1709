package vn.tiendo.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A ratio that keeps both its terms, so that it rolls up as Σ/Σ and is rounded once, where it is shown.
 * A denominator of zero is "no ratio", never 0 %.
 */
public record Share(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Share of(Amount numerator, Amount denominator) {
        return new Share(BigDecimal.valueOf(numerator.dong()), BigDecimal.valueOf(denominator.dong()));
    }

    public Share plus(Share other) {
        return new Share(numerator.add(other.numerator), denominator.add(other.denominator));
    }

    /** By how much the ratio is above the other's, exactly; its denominator is zero where one of theirs is. */
    public Share above(Share other) {
        return new Share(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Whether it is a ratio at all. */
    public boolean isDefined() {
        return denominator.signum() != 0;
    }

    /** Whether the ratio is below, at or above zero; zero where there is none. */
    public int signum() {
        return numerator.signum() * denominator.signum();
    }

    /** In percent, rounded half up to so many decimals; empty when the denominator is zero. */
    public Optional<BigDecimal> percent(int decimals) {
        return times(HUNDRED, decimals);
    }

    /** The quotient times the factor, rounded half up to so many decimals; empty when the denominator is zero. */
    public Optional<BigDecimal> times(BigDecimal factor, int decimals) {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(numerator.multiply(factor).divide(denominator, decimals, RoundingMode.HALF_UP));
    }
}
