package vn.tiendo.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.Adjustment;
import vn.tiendo.submission.Adjustments;

/** The province's adjustments, each with what it does. Safe for use by many threads. */
public record AdjustmentLines(JdbcClient jdbc) {

    /** Of a period, as of an instant, in the order in which they were written down. */
    public List<AdjustmentLine> of(Programme programme, Period period, Instant asOf) {
        return CountingAdjustments.of(jdbc, new Scope(programme.asOf(period), period, asOf, 0))
                .lines();
    }

    /** Of every period, in the order of periods. */
    public List<AdjustmentLine> of(Programme programme, Instant asOf) {
        return new Adjustments(jdbc, Clock.systemUTC())
                .of(programme.code()).stream()
                        .map(Adjustment::period)
                        .distinct()
                        .flatMap(period -> of(programme, period, asOf).stream())
                        .toList();
    }
}
