package vn.tiendo.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Money in whole đồng. Arithmetic is exact and fails loudly on overflow (beyond ±9.2 million tỷ). */
public record Amount(long dong) implements Comparable<Amount> {

    public static final Amount ZERO = new Amount(0);

    /** Spreadsheets keep 15 significant digits; what stands behind them is noise of binary fractions. */
    private static final MathContext SHEET_PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /**
     * A number of the unit as whole đồng, rounded half up once.
     *
     * @throws ArithmeticException if it is beyond what a đồng amount can hold
     */
    public static Amount of(BigDecimal number, MoneyUnit unit) {
        return new Amount(number.round(SHEET_PRECISION)
                .multiply(BigDecimal.valueOf(unit.dong()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(dong, other.dong));
    }

    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(dong, other.dong));
    }

    public boolean isNegative() {
        return dong < 0;
    }

    /** The same money as a number of the unit, exact. */
    public BigDecimal in(MoneyUnit unit) {
        return BigDecimal.valueOf(dong).divide(BigDecimal.valueOf(unit.dong()));
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(dong, other.dong);
    }

    @Override
    public String toString() {
        return dong + " đ";
    }
}
