package vn.tiendo.progress.adjust;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleDecisions;

/** The province's adjustments, each with what it does. Safe for use by many threads. */
public record AdjustmentLines(JdbcClient jdbc) {

    /** Of a period, as of an instant, in the order in which they were written down. */
    public List<AdjustmentLine> of(Programme programme, Period period, Instant asOf) {
        return CountingAdjustments.of(jdbc, new ConsolidationScope(programme.asOf(period), period, asOf, 0))
                .lines();
    }

    /** Of every period, in the order of periods. */
    public List<AdjustmentLine> of(Programme programme, Instant asOf) {
        var written = new Adjustments(jdbc, Clock.systemUTC())
                .of(programme.code()).stream().map(Adjustment::period);
        return Stream.concat(written, decided(programme, asOf))
                .distinct()
                .sorted()
                .flatMap(period -> of(programme, period, asOf).stream())
                .toList();
    }

    /** From the first decision on by which something is left out. */
    private Stream<Period> decided(Programme programme, Instant asOf) {
        return new DoubleDecisions(jdbc, Clock.systemUTC())
                .of(programme.code(), asOf).stream()
                        .filter(decision -> decision.verdict().counting().isPresent())
                        .map(DoubleDecision::since)
                        .min(Comparator.naturalOrder())
                        .stream()
                        .flatMap(first -> reported(programme, first));
    }

    private Stream<Period> reported(Programme programme, Period first) {
        return jdbc
                .sql("SELECT DISTINCT period FROM submission WHERE programme = :programme AND period >= :first")
                .param("programme", programme.code())
                .param("first", first.toString())
                .query((row, _) -> Period.of(row.getString("period")))
                .list()
                .stream();
    }
}
