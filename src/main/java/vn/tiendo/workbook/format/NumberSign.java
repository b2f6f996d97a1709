package vn.tiendo.workbook.format;

import java.math.BigDecimal;

/** What is known of a number. */
enum NumberSign {
    /** Zero, or nothing at all. */
    NOTHING,
    /** More than zero. */
    MORE,
    /** One or more: it does not vanish when it is rounded. */
    WHOLE,
    UNKNOWN;

    boolean isMore() {
        return this == MORE || this == WHOLE;
    }

    static NumberSign of(BigDecimal number) {
        return number.signum() == 0
                ? NOTHING
                : number.signum() < 0 ? UNKNOWN : number.compareTo(BigDecimal.ONE) < 0 ? MORE : WHOLE;
    }

    NumberSign plus(NumberSign other) {
        return compareTo(other) > 0 ? this : other;
    }

    NumberSign times(NumberSign other) {
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : compareTo(other) < 0 ? this : other;
    }

    NumberSign over(NumberSign divisor) {
        return !divisor.isMore() ? UNKNOWN : isMore() ? MORE : this;
    }
}
