package vn.tiendo.desk.web;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.adjust.AdjustmentLines;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecisions;

/** What the province itself wrote into a period's totals. */
@Component
@ConditionalOnWebApplication
class ProvinceEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProvinceEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the periods whose totals have adjustments in them. Looks closely only where there may be any. */
    Set<Period> adjusted(Programme programme, Collection<Period> periods) {
        var now = clock.instant();
        var written = new Adjustments(jdbc, clock)
                .of(programme.code()).stream().map(Adjustment::period).collect(Collectors.toSet());
        var decisions = new DoubleDecisions(jdbc, clock).of(programme.code(), now);
        return periods.stream()
                .filter(period -> written.contains(period)
                        || !DoubleDecisions.holding(decisions, period).isEmpty())
                .filter(period -> count(programme, period) > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many adjustments are in its totals. */
    long count(Programme programme, Period period) {
        return new AdjustmentLines(jdbc)
                .of(programme, period, clock.instant()).stream()
                        .filter(line -> switch (line.standing()) {
                            case COUNTS, LEAVES_OUT -> true;
                            case NO_ROW, REVERSED, REVERSAL, LEFT_OUT -> false;
                        })
                        .count();
    }
}
