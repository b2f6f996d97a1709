package vn.tiendo.progress.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.CriteriaSet.Band;
import vn.tiendo.programme.indicator.CriteriaSet.Points;

class LinearPointsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"3.999, 0.00", "4, 4.00", "5, 4.50", "5.5, 4.75", "6, 5.00", "60, 5.00", "0, 0.00"})
    void growFromOneEndOfTheBandToTheOther(String density, String points) {
        assertThat(points("4", "6", false).of(value(density))).isEqualTo(new BigDecimal(points));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"26, 0.00", "25, 4.00", "20, 4.50", "15, 5.00", "0, 5.00"})
    void growDownwardsWhereLessIsBetter(String loss, String points) {
        assertThat(points("25", "15", false).of(value(loss))).isEqualTo(new BigDecimal(points));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, 0.00", "1, 4.00", "2.9, 4.00", "3, 5.00"})
    void riseInStepsWhereNothingIsGainedBetween(String years, String points) {
        assertThat(points("1", "3", true).of(value(years))).isEqualTo(new BigDecimal(points));
    }

    @Test
    void areAllOrNothingWhereTheBandIsOneValue() {
        assertThat(points("1", "1", false).of(value("1"))).isEqualTo(new BigDecimal("5.00"));
        assertThat(points("1", "1", false).of(value("0.5"))).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void areGivenBeforeTheValueIsRounded() {
        // 3.9999… shows as 4.00, and is below the band all the same.
        var just = new Share(new BigDecimal("39999"), new BigDecimal("10000"));

        assertThat(points("4", "6", false).isMet(just)).isFalse();
        assertThat(points("4", "6", false).of(new Share(new BigDecimal("14"), new BigDecimal("3"))))
                .isEqualTo(new BigDecimal("4.33"));
    }

    private static LinearPoints points(String from, String to, boolean stepped) {
        var band = new Band(new BigDecimal(from), new BigDecimal(to), true, "");
        return new LinearPoints(band, new Points(new BigDecimal("4"), new BigDecimal("5")), stepped);
    }

    private static Share value(String number) {
        return new Share(new BigDecimal(number), BigDecimal.ONE);
    }
}
