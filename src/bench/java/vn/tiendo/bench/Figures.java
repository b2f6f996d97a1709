package vn.tiendo.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;

/** Numbers as they stand in a file that Excel wrote. */
final class Figures {

    /** 1 January 2020. */
    private static final int FIRST_DAY = 43_831;

    private static final int DAYS = 2_500;
    private static final MathContext SHORT = new MathContext(15);
    private static final MathContext LONG = new MathContext(17);

    private final Random random;

    Figures(Random random) {
        this.random = random;
    }

    /** Money in thousands of đồng: mostly round, from a million to some tens of billions. */
    long money() {
        long size = random.nextInt(4) == 0 ? 10_000_000 : 200_000;
        return 1_000 + random.nextLong(size) * (random.nextBoolean() ? 10 : 1);
    }

    String day() {
        return Integer.toString(FIRST_DAY + random.nextInt(DAYS));
    }

    String decimal() {
        return BigDecimal.valueOf(1 + random.nextLong(9_999_999), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Excel keeps 15 digits where they suffice for its double, and 17 where they do not. */
    static String ratio(long part, long whole) {
        double ratio = (double) part / whole;
        var exact = new BigDecimal(ratio);
        var shown = exact.round(SHORT);
        return (shown.doubleValue() == ratio ? shown : exact.round(LONG))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The same to three decimals. */
    static String rounded(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
