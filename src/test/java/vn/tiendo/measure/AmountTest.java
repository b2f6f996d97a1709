package vn.tiendo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "21347, TRIEU, 21347000000",
        "19533.1, TRIEU, 19533100000",
        "4917.799999999999, TRIEU, 4917800000",
        "18.0001, TY, 18000100000",
        "15319400000, DONG, 15319400000",
        "0.4, DONG, 0",
        "0.5, DONG, 1",
        "-7, TRIEU, -7000000",
    })
    void holdsWholeDong(BigDecimal number, MoneyUnit unit, long dong) {
        assertThat(Amount.of(number, unit).dong()).isEqualTo(dong);
    }

    @Test
    void refusesWhatItCannotHold() {
        assertThatThrownBy(() -> Amount.of(new BigDecimal("1e300"), MoneyUnit.TY))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Amount(Long.MAX_VALUE).plus(new Amount(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void showsItselfInAnotherUnitExactly() {
        assertThat(new Amount(18_000_100_000L).in(MoneyUnit.TY)).isEqualByComparingTo("18.0001");
    }
}
