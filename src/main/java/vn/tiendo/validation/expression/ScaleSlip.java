package vn.tiendo.validation.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Slips of the unit of money: by a thousand (nghìn), a million (triệu) or a thousand million (tỷ). Source: rule DA12. */
public final class ScaleSlip {
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    private ScaleSlip() {}

    /** The power of ten (±3, ±6, ±9) by which the first is off the second, give or take one per cent. */
    public static Optional<Integer> between(BigDecimal number, BigDecimal other) {
        if (number.signum() <= 0 || other.signum() <= 0) {
            return Optional.empty();
        }
        return Stream.of(3, -3, 6, -6, 9, -9)
                .filter(power -> {
                    var meant = number.scaleByPowerOfTen(-power);
                    return meant.subtract(other).abs().compareTo(other.multiply(ONE_PERCENT)) <= 0;
                })
                .findFirst();
    }

    /** The number scaled down by the least slip that brings it within the bound. */
    public static Optional<BigDecimal> downTo(BigDecimal number, BigDecimal bound) {
        return Stream.of(3, 6, 9)
                .map(power -> number.scaleByPowerOfTen(-power))
                .filter(meant -> meant.abs().compareTo(bound) <= 0)
                .findFirst();
    }
}
