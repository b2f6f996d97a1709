package vn.tiendo.progress.watch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.adjust.AdjustedRows.Row;
import vn.tiendo.progress.adjust.LeftOut;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleDecisions;
import vn.tiendo.submission.adjust.DoubleRows;

/** The province's adjustments of a watched form, over periods. One whose row does not count changes nothing. */
public record WatchedAdjustments(List<Adjustment> entries) {

    /** @param rows as they were sent: what decisions on double counting leave out is taken from them */
    public static WatchedAdjustments of(
            JdbcClient jdbc, String programme, String form, Instant asOf, WatchedPeriods rows) {
        var all = new Adjustments(jdbc, Clock.systemUTC())
                .of(programme).stream()
                        .filter(entry -> !entry.at().isAfter(asOf))
                        .toList();
        var decisions = new DoubleDecisions(jdbc, Clock.systemUTC()).of(programme, asOf);
        var leftOut = new HashMap<Period, LeftOut>();
        rows.byPeriod()
                .keySet()
                .forEach(period ->
                        leftOut.put(period, leftOut(DoubleDecisions.holding(decisions, period), period, rows)));
        var written = Adjustments.effective(all).stream()
                .filter(entry -> entry.figure().form().equals(form)
                        && entry.figure().member().isEmpty()
                        && leftOut.getOrDefault(entry.period(), LeftOut.NOTHING)
                                .of(Row.of(entry.figure()))
                                .isEmpty());
        var taken = leftOut.entrySet().stream()
                .flatMap(period -> period.getValue().rows().entrySet().stream()
                        .filter(out -> out.getKey().form().equals(form))
                        .flatMap(out -> taken(out.getKey(), out.getValue(), period.getKey(), rows)));
        return new WatchedAdjustments(Stream.concat(written, taken).toList());
    }

    private static LeftOut leftOut(Map<DoubleRows, DoubleDecision> holding, Period period, WatchedPeriods rows) {
        return LeftOut.of(
                holding.values(), row -> row(rows, period, row.figure("", "")).isPresent());
    }

    private static Stream<Adjustment> taken(Row row, DoubleDecision decision, Period period, WatchedPeriods rows) {
        return row(rows, period, row.figure("", "")).stream()
                .flatMap(said -> said.numbers().entrySet().stream()
                        .filter(number -> number.getValue().signum() != 0)
                        .map(number -> Adjustment.ofDecision(
                                decision,
                                period,
                                row.figure(number.getKey(), ""),
                                number.getValue().negate())));
    }

    /** Adds each to its row. */
    public void addTo(WatchedPeriods rows) {
        entries.forEach(entry -> row(rows, entry)
                .ifPresent(row -> row.numbers().merge(entry.figure().field(), entry.amount(), BigDecimal::add)));
    }

    /** What of a field they come to in a period; empty where there are none. */
    public Optional<BigDecimal> sum(WatchedPeriods rows, Period period, String field, Predicate<UnitCode> whose) {
        return entries.stream()
                .filter(entry -> entry.period().equals(period)
                        && entry.figure().field().equals(field)
                        && whose.test(entry.figure().unit())
                        && row(rows, entry).isPresent())
                .map(Adjustment::amount)
                .reduce(BigDecimal::add);
    }

    private static Optional<WatchedRow> row(WatchedPeriods rows, Adjustment entry) {
        return row(rows, entry.period(), entry.figure());
    }

    private static Optional<WatchedRow> row(WatchedPeriods rows, Period period, AdjustedFigure figure) {
        return Optional.ofNullable(rows.byPeriod()
                .getOrDefault(period, Map.of())
                .getOrDefault(figure.unit(), Map.of())
                .get(figure.subject()));
    }
}
