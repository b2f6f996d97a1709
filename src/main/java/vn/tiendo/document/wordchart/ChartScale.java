package vn.tiendo.document.wordchart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** From where to where an axis goes, zero included. */
record ChartScale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal LABEL = new BigDecimal("1.15");
    private static final BigDecimal STEPS = BigDecimal.valueOf(6);

    /** @param values all that is drawn; none is as good as zero */
    static ChartScale of(List<BigDecimal> values) {
        return of(values, BigDecimal.ONE);
    }

    /** Beyond the longest bar. */
    static ChartScale withRoomForLabels(List<BigDecimal> values) {
        return of(values, LABEL);
    }

    private static ChartScale of(List<BigDecimal> values, BigDecimal times) {
        var highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max).multiply(times);
        var lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min).multiply(times);
        var step = step(highest.subtract(lowest));
        return new ChartScale(
                lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                highest.divide(step, 0, RoundingMode.CEILING).multiply(step),
                step);
    }

    /** 1, 2, 2.5 or 5, or ten, a hundred … times as much. */
    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        var about = range.divide(STEPS, 6, RoundingMode.HALF_UP).max(new BigDecimal("0.000001"));
        var power = BigDecimal.ONE.scaleByPowerOfTen(about.precision() - about.scale() - 1);
        for (String times : new String[] {"1", "2", "2.5", "5"}) {
            var step = power.multiply(new BigDecimal(times));
            if (step.compareTo(about) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    /** Whether its steps are smaller than one. */
    boolean isFine() {
        return step.compareTo(BigDecimal.ONE) < 0;
    }

    /** A part of it, in thousandths. */
    BigDecimal thousandths(int thousandths) {
        return high.subtract(low).multiply(BigDecimal.valueOf(thousandths)).movePointLeft(3);
    }
}
