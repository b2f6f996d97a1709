package vn.tiendo.form.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.read.NumberSlip.Kind;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.TestColumn;

/** What people type where a number is wanted, and what they may be asked. */
class NumberSlipTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MONEY|14.4|DECIMAL_MARK|14,4",
                "MONEY|1,234,567.89|DECIMAL_MARK|1.234.567,89",
                "MONEY|0.500|DECIMAL_MARK|0,500",
                "MONEY|-14.4|DECIMAL_MARK|-14,4",
                "MONEY|(14.4)|DECIMAL_MARK|(14,4)",
                "MONEY|14.4 tỷ|DECIMAL_MARK|14,4 tỷ",
                "PERCENT|75.82%|DECIMAL_MARK|75,82%",
                "NUMBER|12.5 km|DECIMAL_MARK|12,5",
                "MONEY|1.5OO|LETTERS|1.500",
                "MONEY|1.5oo|LETTERS|1.500",
                "MONEY|1.5ОО|LETTERS|1.500", // Cyrillic
                "MONEY|l2,5|LETTERS|12,5",
                "MONEY|I.500|LETTERS|1.500",
                "MONEY|2O.5|LETTERS|20,5",
                "MONEY|O|LETTERS|0",
                "NUMBER|o|LETTERS|0",
                "PERCENT|8O%|LETTERS|80%",
                "MONEY|14,,4|SIGNS|14,4",
                "MONEY|14, 4|SIGNS|14,4",
                "MONEY|1.500.|SIGNS|1.500",
                "MONEY|'350|SIGNS|350",
                "MONEY|“350”|SIGNS|350",
                "MONEY|1'234'500|SIGNS|1.234.500",
                "MONEY|1E+06|SIGNS|1000000",
                "MONEY|１２|SIGNS|12",
                "MONEY|14,4 tỷ đồng ạ|WORDS|14,4 tỷ đồng",
                "MONEY|14,4 (tạm tính)|WORDS|14,4",
                "MONEY|14,4*|WORDS|14,4",
                "MONEY|~15|ROUGHLY|15",
                "MONEY|#15|ROUGHLY|15",
                "MONEY|khoảng 15|ROUGHLY|15",
                "MONEY|Ước 15,5 tỷ|ROUGHLY|15,5 tỷ",
                "MONEY|>15|ROUGHLY|",
                "MONEY|trên 15 tỷ|ROUGHLY|",
                "MONEY|15+|ROUGHLY|",
                "MONEY|15-20|BETWEEN|",
                "MONEY|15 – 20 tỷ|BETWEEN|",
                "MONEY|từ 15 đến 20|BETWEEN|",
                "PERCENT|75%-80%|BETWEEN|",
            })
    void areNamedWithWhatWasMeant(FieldType type, String text, Kind kind, String meant) {
        assertThat(NumberSlip.in(text, column(type), NumberStyle.VI))
                .contains(new NumberSlip(kind, Optional.ofNullable(meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đang tổng hợp",
                "31/12",
                "350 120 5",
                "12 dự án",
                "15l",
                "1.2.3",
                "85%",
                "",
                "OO",
                "1E+99",
                "12,5 km",
                "(-350)"
            })
    void areNotGuessed(String text) {
        assertThat(NumberSlip.in(text, column(FieldType.MONEY), NumberStyle.VI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"14,4|14.4", "1.234.567,89|1,234,567.89", "75,82|75.82"})
    void areNamedTheOtherWayRoundWhereNumbersAreEnglish(String text, String meant) {
        assertThat(NumberSlip.in(text, column(FieldType.MONEY), NumberStyle.EN))
                .contains(new NumberSlip(Kind.DECIMAL_MARK, Optional.of(meant)));
    }

    private static Column column(FieldType type) {
        String unit = type == FieldType.NUMBER ? "km" : "";
        return TestColumn.of("f", type).is("F").unit(unit).required().negative().column();
    }
}
