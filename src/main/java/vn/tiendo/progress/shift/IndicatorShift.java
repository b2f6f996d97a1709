package vn.tiendo.progress.shift;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.programme.indicator.Indicator;

/**
 * An indicator that is another at the later instant, by what one cause did to it. Where several did, each has its own, and
 * what was after one of them is what was before the next.
 *
 * @param indicator as the definitions of the later of both values have it
 * @param dimension the word of its definition, or the province
 * @param key of what it is about in that dimension
 * @param before in percent where the indicator is; empty where it was not known
 * @param after likewise
 */
public record IndicatorShift(
        Indicator indicator,
        String dimension,
        String key,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Cause cause) {

    /** What was added, or with a minus taken away, in points where it is a percentage; empty where one is not known. */
    public Optional<BigDecimal> difference() {
        return before.flatMap(was -> after.map(is -> is.subtract(was)));
    }
}
