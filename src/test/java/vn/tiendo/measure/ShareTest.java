package vn.tiendo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void rollsUpAsSumOverSum() {
        var one = Share.of(new Amount(1), new Amount(2));
        var other = Share.of(new Amount(0), new Amount(8));

        assertThat(one.plus(other).percent(2)).contains(new BigDecimal("10.00"));
    }

    @Test
    void isNoRatioWithoutADenominator() {
        assertThat(Share.of(new Amount(5), Amount.ZERO).percent(2)).isEmpty();
    }

    @Test
    void isRoundedOnceHalfUp() {
        assertThat(Share.of(new Amount(758_174_100_000L), new Amount(1_996_940_000_000L))
                        .percent(4))
                .contains(new BigDecimal("37.9668"));
    }
}
