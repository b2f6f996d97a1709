package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Watch;

/**
 * A period of a watched form, with what went before it.
 *
 * @param programme as of the period
 */
record Watching(Programme programme, Watch watch, Form form, Period period, WatchedPeriods rows) {

    List<WatchedRow> now() {
        return rows.of(period);
    }

    Period before(Period any) {
        return programme.calendar().previous(form.collected(), any);
    }

    /** The period before it, unless the year began with this one. */
    Optional<Period> previousOfYear() {
        return Optional.of(before(period))
                .filter(previous -> programme.calendar().isSameYear(previous, period));
    }

    Share elapsed() {
        return Delay.ofYear(programme.calendar(), period);
    }

    /** What the row's unit said of it last in this year. */
    Optional<BigDecimal> earlierThisYear(WatchedRow row, String field) {
        return rows.before(period, programme.calendar().year().first(period), row, field);
    }

    /** What it said of it last, as far back as is looked. */
    Optional<BigDecimal> earlier(WatchedRow row, String field) {
        return rows.byPeriod().isEmpty()
                ? Optional.empty()
                : rows.before(period, rows.byPeriod().firstKey(), row, field);
    }

    boolean isOver(WatchedRow row) {
        return watch.stage().flatMap(row::text).filter(watch.ended()::contains).isPresent();
    }
}
