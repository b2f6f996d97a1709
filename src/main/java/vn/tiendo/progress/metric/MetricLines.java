package vn.tiendo.progress.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.coverage.Coverages;
import vn.tiendo.progress.sum.ConsolidationScope;

/**
 * The indicators of a period with all that they are held against, computed from what counts as of an instant. Stores
 * nothing. Safe for use by many threads.
 */
public final class MetricLines {

    private final TransactionTemplate snapshot;
    private final Metrics metrics;
    private final Coverages coverages;

    public MetricLines(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.snapshot = new TransactionTemplate(transactions);
        // Periods are held against each other, so all are read from one moment.
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        this.metrics = new Metrics(jdbc);
        this.coverages = new Coverages(jdbc);
    }

    /**
     * What is wanted.
     *
     * @param asOf only what was received and decided by then counts, in the other periods, too
     * @param indicators in the order in which they are told
     * @param by words of dimensions, besides the province; an indicator of which one means nothing is not told by that
     * @param unitsOn the day in whose units all is told; empty for the units that reported
     * @param trend over how many periods, up to this one; 0 for none
     */
    public record Asked(
            Programme programme,
            Period period,
            Instant asOf,
            List<Indicator> indicators,
            List<String> by,
            Optional<LocalDate> unitsOn,
            int trend) {

        /** In the units that reported, without a trend. */
        public Asked(Programme programme, Period period, Instant asOf, List<Indicator> indicators, List<String> by) {
            this(programme, period, asOf, indicators, by, Optional.empty(), 0);
        }

        public Asked {
            indicators = List.copyOf(indicators);
            by = List.copyOf(by);
        }

        ConsolidationScope scope(Period any) {
            return new ConsolidationScope(programme.asOf(any), any, asOf, 0);
        }
    }

    /** By indicator, then by dimension as it was asked for, then in the order of the registries; the province first. */
    public List<MetricLine> of(Asked asked) {
        return snapshot.execute(_ -> {
            var scope = asked.scope(asked.period());
            var lines = new LinesOfPeriod(asked, scope, metrics, coverages.ofTotals(scope));
            return asked.indicators().stream().flatMap(lines::of).toList();
        });
    }

    /** The words by which any of the indicators can be told. */
    public static List<String> words(Programme programme, Period period, List<Indicator> indicators) {
        var then = programme.asOf(period);
        return indicators.stream()
                .flatMap(indicator -> then.form(indicator.numerator().form()).stream()
                        .flatMap(form -> Dimensions.of(form, indicator.numerator()).words().stream()))
                .distinct()
                .toList();
    }
}
