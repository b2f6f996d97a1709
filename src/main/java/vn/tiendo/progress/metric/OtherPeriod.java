package vn.tiendo.progress.metric;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.sum.Measured;

/** Another period, and what an indicator came to then in a dimension. */
final class OtherPeriod {

    private final RolledPeriods periods;
    private final Period period;
    private final Indicator indicator;
    private final String word;
    private final Map<String, Measured> measured;
    private final Comparability comparability;
    private final Optional<Incomparable> ofAll;

    /**
     * @param word the dimension's
     * @param changing whether the difference is to tell how it went on
     */
    OtherPeriod(RolledPeriods periods, Period period, Indicator indicator, String word, boolean changing) {
        this.periods = periods;
        this.period = period;
        this.indicator = indicator;
        this.word = word;
        this.measured = periods.measured(period, word, indicator);
        this.comparability = periods.comparability(period);
        this.ofAll = comparability.of(indicator, changing);
    }

    /** Whether a unit has to be told in another's figures. */
    private boolean isRestated(UnitCode unit) {
        return periods.areRestated() || comparability.of(unit).isPresent();
    }

    Compared with(String key, Optional<UnitCode> unit) {
        if (ofAll.isPresent()) {
            return Compared.not(period, ofAll.get());
        }
        if (unit.filter(this::isRestated).isPresent()) {
            return periods.restated(period).compared(indicator, word, key, unit.get());
        }
        return Optional.ofNullable(measured.get(key))
                .map(then -> then.exact().isDefined()
                        ? Compared.with(period, then)
                        : Compared.not(period, Incomparable.NO_RATIO))
                .orElseGet(() -> Compared.not(period, Incomparable.NO_FIGURES));
    }

    /** Places of all in the units told of, where any of those had to be restated. */
    Ranks ranks(Stream<UnitCode> units, Optional<Indicator.Better> better) {
        boolean any = ofAll.isEmpty() && units.anyMatch(this::isRestated);
        return Ranks.of(any ? periods.restated(period).measured(word, indicator) : measured, better);
    }
}
