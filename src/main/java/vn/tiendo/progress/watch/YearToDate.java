package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.progress.watch.Warning.Figure;

/**
 * What was reported of the year so far, held against what was reported of it in an earlier period and in each one since. The
 * year's first period is never added up itself: its window may begin in the year before.
 *
 * @param reported of the year so far
 * @param computed of the year up to the earliest period from which on every period is known, and in all periods since
 * @param periods how many were added up since then; of several rows of all together
 */
record YearToDate(BigDecimal reported, BigDecimal computed, int periods) {

    /** Nothing where nothing earlier of the year is known, or the period before leaves it blank. */
    static Optional<YearToDate> of(Watching watching, Watch.Warning warning, WatchedRow row) {
        var reported = warning.whole().flatMap(row::number);
        var now = row.sum(warning.fields());
        if (reported.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Optional<YearToDate> found = Optional.empty();
        var calendar = watching.programme().calendar();
        var added = now.get();
        int periods = 1;
        var earlier = watching.before(watching.period());
        var then = watching.rows().row(earlier, row);
        while (then.isPresent() && calendar.isSameYear(earlier, watching.period())) {
            var base = warning.whole().flatMap(then.get()::number);
            if (base.isPresent()) {
                found = Optional.of(new YearToDate(reported.get(), base.get().add(added), periods));
            }
            var part = then.get().sum(warning.fields());
            if (part.isEmpty()) {
                return found;
            }
            added = added.add(part.get());
            periods++;
            earlier = watching.before(earlier);
            then = watching.rows().row(earlier, row);
        }
        return found;
    }

    YearToDate plus(YearToDate other) {
        return new YearToDate(reported.add(other.reported), computed.add(other.computed), periods + other.periods);
    }

    BigDecimal difference() {
        return reported.subtract(computed);
    }

    /** @param allowed for each period that was added up */
    boolean differs(BigDecimal allowed) {
        return difference().abs().compareTo(allowed.multiply(BigDecimal.valueOf(periods))) > 0;
    }

    List<Figure> figures(Watch.Warning warning) {
        String field = warning.whole().orElseThrow();
        return List.of(
                Figure.of(field, reported),
                Figure.of("computed." + field, computed),
                Figure.of("difference." + field, difference()),
                Figure.count("added", periods));
    }
}
