package vn.tiendo.progress.metric;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.progress.sum.Rolled;
import vn.tiendo.progress.sum.Totals;

/** Periods that are held against each other, as their units reported them and in the units asked for. Each once. */
final class RolledPeriods {

    private final MetricLines.Asked asked;
    private final Metrics metrics;
    private final Map<Period, Rolled> sent = new HashMap<>();
    private final Map<Period, Restated> restated = new HashMap<>();
    private final Map<Period, Comparability> comparabilities = new HashMap<>();

    RolledPeriods(MetricLines.Asked asked, Metrics metrics) {
        this.asked = asked;
        this.metrics = metrics;
    }

    /** Whether all is told in the units of one day, whoever reported it. */
    boolean areRestated() {
        return asked.unitsOn().isPresent();
    }

    /** On which the units are those that are told of. */
    private LocalDate day() {
        return asked.unitsOn().orElseGet(() -> asked.programme().schedule().dataTo(asked.period()));
    }

    /** What an indicator comes to by key. */
    Map<String, Measured> measured(Period period, String dimension, Indicator indicator) {
        return areRestated()
                ? restated(period).measured(dimension, indicator)
                : sent(period).measured(dimension, indicator.code());
    }

    private Rolled sent(Period period) {
        return sent.computeIfAbsent(period, p -> metrics.computed(asked.scope(p), toldBy(p)));
    }

    /** In the units that are told of. */
    Restated restated(Period period) {
        return restated.computeIfAbsent(period, p -> metrics.restated(asked.scope(p), toldBy(p), day()));
    }

    /** Whether its values are about the same as those of the period told of. */
    Comparability comparability(Period period) {
        return comparabilities.computeIfAbsent(period, then -> {
            var now = asked.scope(asked.period()).programme();
            boolean sameYear = now.calendar().isSameYear(asked.period(), then);
            return new Comparability(now, asked.programme().asOf(then), sameYear);
        });
    }

    /** The indicators, each by what is asked for and means something of it in that period. */
    List<Indicator> toldBy(Period period) {
        var forms = asked.scope(period).programme().forms();
        return asked.indicators().stream()
                .map(indicator -> indicator.by(asked.by(), forms))
                .toList();
    }

    /** What of the period told of comes from the province's adjustments. */
    Totals adjusted() {
        return areRestated()
                ? restated(asked.period()).adjusted()
                : metrics.adjusted(asked.scope(asked.period()), toldBy(asked.period()));
    }

    /** How a value of a unit came to be its own; empty where units are those that reported. */
    Optional<Restatement> restatement(Indicator indicator, UnitCode unit) {
        if (!areRestated()) {
            return Optional.empty();
        }
        var how = restated(asked.period()).how();
        return Optional.of(new Restatement(how.sources(indicator, unit), how.why(indicator, unit)));
    }
}
