package vn.tiendo.progress.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.sum.Measured;

/**
 * How an indicator went over some periods.
 *
 * @param points one for each period, the earliest first; the last is the period that is told of
 * @param slope by how much it changed from one period to the next: the straight line that fits its known values best (least
 *     squares; periods without a value keep their place on the line), in the indicator's unit, of percentages in points;
 *     empty where fewer than two values are known
 * @param rise the longest time during which it rose each period; the latest of equally long ones
 * @param fall the longest during which it fell
 */
public record Trend(List<Point> points, Optional<BigDecimal> slope, Optional<Run> rise, Optional<Run> fall) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * The value in a period.
     *
     * @param why there is none
     */
    public record Point(Period period, Optional<BigDecimal> value, Optional<Incomparable> why) {}

    /**
     * Some changes in one direction, without a gap.
     *
     * @param changes how many; the values are one more
     */
    public record Run(int changes, Period from, Period to) {}

    /** @param values one for each period, the earliest first */
    static Trend of(Indicator indicator, List<Compared> values) {
        return new Trend(
                values.stream()
                        .map(one ->
                                new Point(one.period(), one.then().flatMap(then -> then.value(indicator)), one.why()))
                        .toList(),
                slope(values).flatMap(slope -> Measured.in(indicator, slope)),
                longest(values, 1),
                longest(values, -1));
    }

    /** Exactly: each value weighs as far as its place lies from the middle of the known ones. */
    private static Optional<Share> slope(List<Compared> values) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).then().isPresent()) {
                places.add(i);
            }
        }
        long count = places.size();
        if (count < 2) {
            return Optional.empty();
        }
        long sum = places.stream().mapToLong(Integer::longValue).sum();
        long squares = places.stream().mapToLong(place -> (long) place * place).sum();
        var weighed = new Share(BigDecimal.ZERO, BigDecimal.ONE);
        for (int place : places) {
            var value = values.get(place).then().orElseThrow().exact();
            var weight = BigDecimal.valueOf(count * place - sum);
            weighed = added(weighed, new Share(value.numerator().multiply(weight), value.denominator()));
        }
        var spread = BigDecimal.valueOf(count * squares - sum * sum);
        return Optional.of(new Share(weighed.numerator(), weighed.denominator().multiply(spread)));
    }

    private static Share added(Share one, Share other) {
        return one.denominator().compareTo(other.denominator()) == 0
                ? new Share(one.numerator().add(other.numerator()), one.denominator())
                : new Share(
                        one.numerator()
                                .multiply(other.denominator())
                                .add(other.numerator().multiply(one.denominator())),
                        one.denominator().multiply(other.denominator()));
    }

    private static Optional<Run> longest(List<Compared> values, int direction) {
        Optional<Run> longest = Optional.empty();
        int changes = 0;
        for (int i = 1; i < values.size(); i++) {
            changes = direction(values.get(i - 1), values.get(i)) == direction ? changes + 1 : 0;
            int known = longest.map(Run::changes).orElse(1);
            if (changes >= known) {
                longest = Optional.of(new Run(
                        changes, values.get(i - changes).period(), values.get(i).period()));
            }
        }
        return longest;
    }

    /** Zero across a gap, too. */
    private static int direction(Compared before, Compared after) {
        return before.then()
                .flatMap(from ->
                        after.then().map(to -> to.exact().above(from.exact()).signum()))
                .orElse(0);
    }
}
