package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.measure.MoneyUnit;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1.234,5|1234.5",
                "1.380.000|1380000",
                "12.500|12500",
                "1 234 567|1234567",
                "21.938,8|21938.8",
                "0,4|0.4",
                "(350)|-350",
                "-7|-7",
                "−7,25|-7.25",
                "+3|3",
            })
    void readsNumbersAsVietnameseOfficesTypeThem(String text, BigDecimal number) {
        assertThat(NumberText.parse(text))
                .hasValueSatisfying(n -> assertThat(n.number()).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chưa có",
                "1.5OO",
                "12.5",
                "1,234.5",
                "1.23.456",
                "1.2345",
                "1..234",
                ",5",
                "5,",
                "1 23",
                "(5",
                "5)",
                "1e5",
                "NaN",
                "5 m",
                "--5",
                "0x10",
                "１２",
                "11111111111111111111111111111111111111111"
            })
    void refusesEverythingElse(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    @Test
    void readsPercentSignsAndMoneyUnits() {
        assertThat(NumberText.parse("84,48%"))
                .hasValueSatisfying(n -> assertThat(n.percent()).isTrue());
        assertThat(NumberText.parse("981,0 tỷ"))
                .hasValueSatisfying(n -> assertThat(n.unit()).contains(MoneyUnit.TY));
        assertThat(NumberText.parse("5 triệu đồng"))
                .hasValueSatisfying(n -> assertThat(n.unit()).contains(MoneyUnit.TRIEU));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.500|true", "1.380.000|false", "0.500|false", "12.500,5|false", "12 500|false"})
    void saysWhenALoneDotCouldMeanDecimals(String text, boolean ambiguous) {
        assertThat(NumberText.parse(text).map(NumberText::ambiguous).orElse(false))
                .isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.380.000|true", "21.938,8|true", "0,5|true", "12.500|false", "350|false"})
    void knowsWhatProvesTheVietnameseWayOfWriting(String text, boolean proof) {
        assertThat(NumberText.provesVietnamese(text)).isEqualTo(proof);
    }
}
