package vn.tiendo.progress.score;

import java.math.BigDecimal;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.CriteriaSet.Band;
import vn.tiendo.programme.indicator.CriteriaSet.Points;

/**
 * Points that grow in a straight line from one end of a band to the other: min + (max − min)·(v − from)/(to − from), no
 * more than max, and 0 before the first end. Exact until they are rounded once. Source: the resolutions on classes of towns,
 * which interpolate between the two ends of a standard.
 */
record LinearPoints(Band band, Points points, boolean stepped) {

    private static final int DECIMALS = 2;

    /** Whether the value is at the first end, or on the better side of it. */
    boolean isMet(Share value) {
        return isAt(band.from(), value);
    }

    /** Of a value that is a number at all. */
    BigDecimal of(Share value) {
        if (!isMet(value)) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        if (isAt(band.to(), value)) {
            return points.most().setScale(DECIMALS);
        }
        return stepped ? points.least().setScale(DECIMALS) : between(value);
    }

    private BigDecimal between(Share value) {
        var above = value.numerator().subtract(band.from().multiply(value.denominator()));
        var width = band.to().subtract(band.from()).multiply(value.denominator());
        var range = points.most().subtract(points.least());
        return new Share(above.multiply(range).add(points.least().multiply(width)), width)
                .times(BigDecimal.ONE, DECIMALS)
                .orElseThrow();
    }

    private boolean isAt(BigDecimal end, Share value) {
        int side = value.above(new Share(end, BigDecimal.ONE)).signum();
        return band.isLowerBetter() ? side <= 0 : side >= 0;
    }
}
