package vn.tiendo.progress;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Adjustment;
import vn.tiendo.submission.Adjustments;

/** The province's adjustments of a watched form, over periods. One whose row does not count changes nothing. */
record WatchedAdjustments(List<Adjustment> entries) {

    static WatchedAdjustments of(JdbcClient jdbc, String programme, String form, Instant asOf) {
        var all = new Adjustments(jdbc, Clock.systemUTC())
                .of(programme).stream()
                        .filter(entry -> !entry.at().isAfter(asOf))
                        .toList();
        return new WatchedAdjustments(Adjustments.effective(all).stream()
                .filter(entry -> entry.figure().form().equals(form)
                        && entry.figure().member().isEmpty())
                .toList());
    }

    /** Adds each to its row. */
    void addTo(WatchedPeriods rows) {
        entries.forEach(entry -> row(rows, entry)
                .ifPresent(row -> row.numbers().merge(entry.figure().field(), entry.amount(), BigDecimal::add)));
    }

    /** What of a field they come to in a period; empty where there are none. */
    Optional<BigDecimal> sum(WatchedPeriods rows, Period period, String field, Predicate<UnitCode> whose) {
        return entries.stream()
                .filter(entry -> entry.period().equals(period)
                        && entry.figure().field().equals(field)
                        && whose.test(entry.figure().unit())
                        && row(rows, entry).isPresent())
                .map(Adjustment::amount)
                .reduce(BigDecimal::add);
    }

    private static Optional<WatchedRow> row(WatchedPeriods rows, Adjustment entry) {
        var figure = entry.figure();
        return Optional.ofNullable(rows.byPeriod()
                .getOrDefault(entry.period(), Map.of())
                .getOrDefault(figure.unit(), Map.of())
                .get(figure.subject()));
    }
}
