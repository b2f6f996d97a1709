package vn.tiendo.progress.metric;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.coverage.Restating;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.progress.sum.Rolled;
import vn.tiendo.progress.sum.Totals;

/**
 * A period rolled up in the units of another day.
 *
 * @param adjusted what of it comes from the province's adjustments
 * @param how whence the figures of each unit came
 */
public record Restated(Period period, Rolled rolled, Totals adjusted, Restating how) {

    /** What an indicator comes to by key, of units of which it is whole. */
    Map<String, Measured> measured(String dimension, Indicator indicator) {
        return rolled.measured(dimension, indicator.code());
    }

    /** The value of a key that is the unit's. */
    public Compared compared(Indicator indicator, String dimension, String key, UnitCode unit) {
        var found = Optional.ofNullable(measured(dimension, indicator).get(key));
        // Where nobody reported anything, nobody is to blame for a part.
        var why = how.why(indicator, unit).filter(w -> found.isPresent() || w != Incomparable.PART_MISSING);
        if (why.isPresent()) {
            return Compared.not(period, why.get());
        }
        return found.map(then -> then.exact().isDefined()
                        ? Compared.restated(period, then, how.sources(indicator, unit))
                        : Compared.not(period, Incomparable.NO_RATIO))
                .orElseGet(() ->
                        Compared.not(period, how.isKnown(unit) ? Incomparable.NO_FIGURES : Incomparable.UNIT_CHANGED));
    }
}
