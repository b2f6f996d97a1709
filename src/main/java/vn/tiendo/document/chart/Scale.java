package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts values, from the least to the greatest of an axis, between two places. Zero is always on the axis. */
record Scale(double least, double greatest, double from, double to) {

    private static final int MOST_STEPS = 5;

    static Scale over(Collection<BigDecimal> values, double from, double to) {
        double least = 0;
        double greatest = 0;
        for (var value : values) {
            least = Math.min(least, value.doubleValue());
            greatest = Math.max(greatest, value.doubleValue());
        }
        return new Scale(least, least == greatest ? least + 1 : greatest, from, to);
    }

    /** Up to the next tick beyond its ends. */
    Scale rounded() {
        double step = step();
        return new Scale(Math.floor(least / step) * step, Math.ceil(greatest / step) * step, from, to);
    }

    double at(BigDecimal value) {
        return at(value.doubleValue());
    }

    double at(double value) {
        return from + (value - least) / (greatest - least) * (to - from);
    }

    double zero() {
        return at(0);
    }

    /** Round numbers along the axis, at most six. */
    List<BigDecimal> ticks() {
        var step = BigDecimal.valueOf(step());
        var ticks = new ArrayList<BigDecimal>();
        long first = (long) Math.ceil(least / step.doubleValue() - 1e-9);
        long last = (long) Math.floor(greatest / step.doubleValue() + 1e-9);
        for (long number = first; number <= last; number++) {
            ticks.add(step.multiply(BigDecimal.valueOf(number)).stripTrailingZeros());
        }
        return ticks;
    }

    /** 1, 2 or 5 times a power of ten. */
    private double step() {
        double wanted = (greatest - least) / MOST_STEPS;
        double power = 1;
        while (power * 10 <= wanted) {
            power *= 10;
        }
        while (power > wanted) {
            power /= 10;
        }
        for (int times : new int[] {1, 2, 5}) {
            if (power * times >= wanted) {
                return power * times;
            }
        }
        return power * 10;
    }
}
