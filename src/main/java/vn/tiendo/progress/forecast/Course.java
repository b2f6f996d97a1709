package vn.tiendo.progress.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.time.Calendar;
import vn.tiendo.progress.watch.WatchedPeriods;
import vn.tiendo.progress.watch.WatchedRow;

/**
 * How what is forecast went, this year and the year before, in the rows of one unit or of all.
 *
 * @param rows of everybody
 * @param own by period
 */
record Course(Calendar calendar, Watch.Outlook outlook, WatchedPeriods rows, Map<Period, List<WatchedRow>> own) {

    /**
     * Sums over the rows of which both ends are known, so that what is missing at one end is not taken for a change.
     *
     * @param from what was done by the first
     * @param to by the second
     * @param plan of the year
     */
    record Grown(BigDecimal from, BigDecimal to, BigDecimal plan) {

        static final Grown NOTHING = new Grown(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Grown plus(Grown other) {
            return new Grown(from.add(other.from), to.add(other.to), plan.add(other.plan));
        }

        boolean isKnown() {
            return from.signum() > 0 && to.signum() > 0;
        }
    }

    List<WatchedRow> of(Period period) {
        return own.getOrDefault(period, List.of());
    }

    BigDecimal sum(Period period, String field) {
        return of(period).stream().flatMap(row -> row.number(field).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** From the period on. */
    Grown grown(Period from, YearEnd to) {
        return of(from, to, outlook.done());
    }

    /** What owners expected in the period, and what it came to. */
    Grown expected(Period from, YearEnd to) {
        return outlook.expected().map(field -> of(from, to, field)).orElse(Grown.NOTHING);
    }

    private Grown of(Period from, YearEnd to, String field) {
        return of(from).stream()
                .flatMap(row ->
                        row
                                .number(field)
                                .flatMap(begin -> reached(row, to).map(end -> new Grown(begin, end, plan(row))))
                                .stream())
                .reduce(Grown.NOTHING, Grown::plus);
    }

    private BigDecimal plan(WatchedRow row) {
        return row.number(outlook.plan()).orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> reached(WatchedRow row, YearEnd to) {
        if (!to.isAfterAll(calendar)) {
            return done(row, to.period());
        }
        return saidLater(row, to).or(() -> to.isWithin() ? done(row, to.last()) : Optional.empty());
    }

    private Optional<BigDecimal> done(WatchedRow row, Period period) {
        return rows.row(period, row).flatMap(then -> then.number(outlook.done()));
    }

    /**
     * What the next year began with less what this one began with. The first form of the next year whose cut-off is not
     * before the day knows what was paid until then.
     */
    private Optional<BigDecimal> saidLater(WatchedRow row, YearEnd to) {
        return outlook.before()
                .flatMap(field -> rows.byPeriod().tailMap(to.last(), false).keySet().stream()
                        .filter(period -> !calendar.dataTo(period).isBefore(to.day()))
                        .findFirst()
                        .flatMap(later -> rows.row(later, row))
                        .flatMap(later -> later.number(field))
                        .flatMap(after -> row.number(field).map(after::subtract)));
    }
}
