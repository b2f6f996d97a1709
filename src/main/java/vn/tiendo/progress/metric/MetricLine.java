package vn.tiendo.progress.metric;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.sum.Measured;

/**
 * What an indicator comes to in one place, and what that is beside others: the period before, the year before, the target,
 * the other places, the year's course.
 *
 * @param dimension the word of the definitions, or the province
 * @param key empty for the province, and for rows that say nothing in a field
 * @param name what people call it; empty where the key is
 * @param now empty where nothing was reported, which is not zero
 * @param rank among all keys of the dimension, the best is 1, equal ones share a rank; empty where the indicator has no
 *     better and worse
 * @param rankChange positive where it climbed since the period before
 * @param elapsed the share of the year that is over at the cut-off
 * @param coverage of those who had to send what it is made of
 * @param firstPublished what the first report on the period said
 * @param adjusted what of {@code now} comes from the province's adjustments; empty where none is in it
 * @param trend over the last periods, if it was asked for
 * @param restatement how {@code now} came into this unit's hands, where it is told in other units than those that reported
 */
public record MetricLine(
        Indicator indicator,
        String dimension,
        String key,
        LocalText name,
        Optional<Measured> now,
        Compared previous,
        Compared lastYear,
        Optional<BigDecimal> target,
        Optional<Integer> rank,
        Optional<Integer> rankChange,
        Share elapsed,
        Coverage coverage,
        Optional<Measured> firstPublished,
        Optional<AdjustedPart> adjusted,
        Optional<Trend> trend,
        Optional<Restatement> restatement) {

    /** In the indicator's unit. */
    public Optional<BigDecimal> value() {
        return now.flatMap(measured -> measured.value(indicator));
    }

    /** In the indicator's unit, of percentages in points. */
    public Optional<BigDecimal> change(Compared other) {
        return now.flatMap(measured -> other.then()
                .flatMap(then -> Measured.in(indicator, measured.exact().above(then.exact()))));
    }

    /** By how many points it is behind the year; below zero where it is ahead. Only of shares of what the year is for. */
    public Optional<BigDecimal> delayPoints() {
        return indicator
                .held()
                .delay()
                .flatMap(_ -> now)
                .flatMap(measured -> Measured.in(indicator, elapsed.above(measured.exact())));
    }

    /** Whether it is further behind than the province lets pass. */
    public boolean isLate() {
        return delayPoints()
                .filter(points -> indicator
                        .held()
                        .delay()
                        .filter(allowed -> points.compareTo(allowed) > 0)
                        .isPresent())
                .isPresent();
    }
}
