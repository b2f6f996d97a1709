package vn.tiendo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void writesNumbersAsEachLanguageDoes() {
        assertThat(Numerals.VIETNAMESE.number(new BigDecimal("1234567.891"), 2)).isEqualTo("1.234.567,89");
        assertThat(Numerals.ENGLISH.number(new BigDecimal("1234567.891"), 2)).isEqualTo("1,234,567.89");
        assertThat(Numerals.VIETNAMESE.number(new BigDecimal("-1234.5"), 0)).isEqualTo("-1.235");
    }

    @Test
    void writesNoMinusBeforeWhatIsRoundedToZero() {
        assertThat(Numerals.VIETNAMESE.number(new BigDecimal("-0.004"), 2)).isEqualTo("0,00");
    }

    @Test
    void writesWhatACellShows() {
        var percent = new CellContent.Percent(new BigDecimal("0.37969"), 2);

        assertThat(text(percent)).isEqualTo("37,97%");
        assertThat(text(new CellContent.Spanning(percent, 3))).isEqualTo("37,97%");
        assertThat(text(new CellContent.Ordinal(1_000))).isEqualTo("1000");
        assertThat(text(new CellContent.Day(LocalDate.of(2025, 6, 5)))).isEqualTo("05/06/2025");
        assertThat(text(new CellContent.Month(YearMonth.of(2025, 6)))).isEqualTo("06/2025");
        assertThat(text(new CellContent.Link("Dự án", "DuAn"))).isEqualTo("Dự án");
    }

    @Test
    void writesOfAFormulaWhatItComesToNow() {
        assertThat(text(new CellContent.Formula("SUM(A1:A9)", CellContent.whole(12_345))))
                .isEqualTo("12.345");
    }

    @Test
    void writesNothingWhereNothingIsKnownYet() {
        assertThat(text(CellContent.BLANK)).isEmpty();
        assertThat(text(new CellContent.Awaited(CellContent.whole(1)))).isEmpty();
    }

    private static String text(CellContent content) {
        return Numerals.VIETNAMESE.text(content);
    }
}
