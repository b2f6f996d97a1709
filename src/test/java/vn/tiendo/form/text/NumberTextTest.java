package vn.tiendo.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Wording.NumberStyle;

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
                "- 350|-350",
                "(1.234,5)|-1234.5",
                "1.234.567,89|1234567.89",
                "0,500|0.5",
                "007|7",
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
                "0.500",
                "012.500",
                "1.234 567",
                "1'234'567",
                "(-350)",
                "350-",
                "1E+06",
                "1,234,567.89",
                "1,234,567",
                "84.48%",
                "٣٤٥",
                "1.234.567.89",
                "½",
                "12..500",
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
            value = {
                "12.500|true",
                "1.380.000|false",
                "0.500|false",
                "12.500,5|false",
                "12 500|false",
                "12,500|true",
                "0,500|false",
                "1.212,500|false",
                "-12,500|true",
                "12,5|false",
                "12,5000|false",
                "12.500 tỷ|true"
            })
    void saysWhenALoneDotCouldMeanDecimals(String text, boolean ambiguous) {
        assertThat(NumberText.parse(text).map(NumberText::ambiguous).orElse(false))
                .isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.380.000|true",
                "21.938,8|true",
                "0,5|true",
                "12.500|false",
                "12,500|false",
                "12,5000|true",
                "1.212,500|true",
                "0,500|true",
                "350|false"
            })
    void knowsWhatProvesTheVietnameseWayOfWriting(String text, boolean proof) {
        assertThat(NumberText.provesVietnamese(text)).isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234,567|true",
                "1,234.5|true",
                "12.5|true",
                "0.5|true",
                "12.500|false",
                "12,500|false",
                "1.234,5|false",
                "15/06/2025|false",
                "chưa có|false",
                "1.234.567|false"
            })
    void knowsWhatProvesTheEnglishWayOfWriting(String text, boolean proof) {
        assertThat(NumberText.provesEnglish(text)).isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Triệu đồng|TRIEU",
                "tỷ đồng|TY",
                "Đồng|DONG",
                "1.000 đồng|NGHIN",
                "nghìn đồng|NGHIN",
                "tr.đ|TRIEU",
                "triệu VNĐ|TRIEU"
            })
    void knowsTheUnitsOfMoney(String words, MoneyUnit unit) {
        assertThat(MoneyUnitText.parse(words)).contains(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,500|12500|false",
                "1,234.50|1234.50|false",
                "1,250,000|1250000|false",
                "(2)|-2|false",
                "0.5|0.5|false",
                "1 234.5|1234.5|false",
                "12.500|12.5|true",
                "45%|45|false",
            })
    void readsNumbersAsTheyAreTypedInEnglish(String text, BigDecimal number, boolean ambiguous) {
        assertThat(NumberText.parse(text, NumberStyle.EN)).hasValueSatisfying(n -> {
            assertThat(n.number()).isEqualByComparingTo(number);
            assertThat(n.ambiguous()).isEqualTo(ambiguous);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1,23", "12,5", "1,2345", "1.234.567", ",5", "5."})
    void takesNoVietnameseNumberForAnEnglishOne(String text) {
        assertThat(NumberText.parse(text, NumberStyle.EN)).isEmpty();
    }
}
