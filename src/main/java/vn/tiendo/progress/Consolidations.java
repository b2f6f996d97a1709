package vn.tiendo.progress;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.coverage.Coverages;
import vn.tiendo.progress.metric.Metrics;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Rolled;

/** Rolls a period's figures up, and reads everything that its report shows. Safe for use by many threads. */
@Component
public class Consolidations {

    private final TransactionTemplate snapshot;
    private final TransactionTemplate looking;
    private final Metrics metrics;
    private final ReportedRows rows;
    private final Coverages coverages;
    private final SubmissionLines submissions;

    public Consolidations(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.snapshot = new TransactionTemplate(transactions);
        // Its own transaction: one that is under way already may have begun with a snapshot a statement.
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.looking = new TransactionTemplate(transactions);
        looking.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.metrics = new Metrics(jdbc);
        this.rows = new ReportedRows(jdbc);
        this.coverages = new Coverages(jdbc);
        this.submissions = new SubmissionLines(jdbc);
    }

    /**
     * Computes the metrics of the run anew and reads the period back, all from one snapshot of the database, so that
     * a correction that arrives meanwhile is in it wholly or not at all. The same run again gives the same.
     *
     * @param asOf only what was received and decided by then counts
     * @param run the id of a row of the table {@code run}, already committed
     */
    public Consolidation consolidate(Programme programme, Period period, Instant asOf, long run) {
        return consolidate(programme, period, asOf, run, () -> {});
    }

    /**
     * The same for a run that may have been taken over.
     *
     * @param confirm asks within the transaction, before anything is written, whether the run may still write; throws if
     *     not
     */
    public Consolidation consolidate(Programme programme, Period period, Instant asOf, long run, Runnable confirm) {
        var scope = new ConsolidationScope(programme.asOf(period), period, asOf, run);
        return snapshot.execute(_ -> {
            confirm.run();
            metrics.roll(scope);
            var rolled = metrics.of(scope.run());
            rolled.addAll(metrics.ofRows(scope, scope.programme().indicators()));
            return read(scope, rolled);
        });
    }

    /**
     * The same without a run, for whoever only looks: computed from the figures, kept nowhere. In the caller's transaction
     * if there is one, with all that was changed in it.
     */
    public Consolidation preview(Programme programme, Period period, Instant asOf) {
        var scope = new ConsolidationScope(programme.asOf(period), period, asOf, 0);
        return looking.execute(
                _ -> read(scope, metrics.computed(scope, scope.programme().indicators())));
    }

    /** Computes the metrics of a run anew, in the caller's transaction. */
    public void roll(Programme programme, Period period, Instant asOf, long run) {
        metrics.roll(new ConsolidationScope(programme.asOf(period), period, asOf, run));
    }

    /** The run's metrics, a line each, in one order. */
    public List<String> rolled(Programme programme, Period period, Instant asOf, long run) {
        return metrics.lines(new ConsolidationScope(programme.asOf(period), period, asOf, run));
    }

    private Consolidation read(ConsolidationScope scope, Rolled rolled) {
        var content = new ReportContent(scope, rows);
        return new Consolidation(
                scope.programme(),
                scope.period(),
                scope.asOf(),
                scope.run(),
                content.figures(rolled),
                content.rows(),
                content.subjects(),
                coverages.of(scope),
                submissions.of(scope),
                metrics.adjustedTotals(scope, rolled));
    }
}
