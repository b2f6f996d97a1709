package vn.tiendo.progress.explain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.sum.BlankRow;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.progress.sum.Senders;
import vn.tiendo.submission.adjust.Adjustment;

/**
 * What one number of a report rests on, down to cells.
 *
 * @param dimension the word of the indicator's definition, or the province
 * @param key of what it is about in that dimension, as metrics have it; empty for the province
 * @param unitsOn the day in whose units it is told; empty for the units that reported
 * @param denominator of ratios
 * @param senders who had to send the forms it is taken from, of those that it is about
 */
public record Provenance(
        Indicator indicator,
        String dimension,
        String key,
        Period period,
        Instant asOf,
        Optional<LocalDate> unitsOn,
        Side numerator,
        Optional<Side> denominator,
        Senders senders) {

    private static final int PERCENT_DECIMALS = 4;

    /**
     * One side of it.
     *
     * @param value what its leaves and adjustments come to; empty where nothing was said, which is not zero
     * @param adjustments of the province that are in it, in the order in which they were made
     * @param leaves in the order of receipts, and in each as the cells stand in the sheet
     * @param blanks rows that say nothing in its field
     */
    public record Side(
            Measure measure,
            Optional<BigDecimal> value,
            List<Leaf> leaves,
            List<Adjustment> adjustments,
            List<BlankRow> blanks) {

        public Side {
            leaves = List.copyOf(leaves);
            adjustments = List.copyOf(adjustments);
            blanks = List.copyOf(blanks);
        }

        boolean isEmpty() {
            return value.isEmpty() && blanks.isEmpty();
        }
    }

    /** Numerator, then denominator if it has one. */
    public List<Side> sides() {
        return Stream.concat(Stream.of(numerator), denominator.stream()).toList();
    }

    /** The units that reported what it rests on, by code. */
    public List<UnitCode> sources() {
        return sides().stream()
                .flatMap(side -> side.leaves().stream())
                .map(leaf -> new UnitCode(leaf.unit()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The number itself, percentages in percent; empty where it is not known, or a ratio to nothing. */
    public Optional<BigDecimal> value() {
        return value(indicator, numerator.value, denominator.flatMap(Side::value));
    }

    /** The same of any two sides. */
    public static Optional<BigDecimal> value(
            Indicator indicator, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        if (indicator.denominator().isEmpty()) {
            return numerator;
        }
        return numerator
                .flatMap(above -> denominator.map(below -> new Share(above, below)))
                .flatMap(share -> indicator.isPercentage()
                        ? share.percent(PERCENT_DECIMALS)
                        : share.times(BigDecimal.ONE, indicator.decimals()));
    }
}
