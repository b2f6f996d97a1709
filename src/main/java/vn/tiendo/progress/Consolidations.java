package vn.tiendo.progress;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Project;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.Unit;
import vn.tiendo.progress.Consolidation.Further;
import vn.tiendo.progress.Consolidation.ProjectLine;
import vn.tiendo.progress.Consolidation.RowLine;

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
        var scope = new Scope(programme.asOf(period), period, asOf, run);
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
        var scope = new Scope(programme.asOf(period), period, asOf, 0);
        return looking.execute(
                _ -> read(scope, metrics.computed(scope, scope.programme().indicators())));
    }

    /** Computes the metrics of a run anew, in the caller's transaction. */
    public void roll(Programme programme, Period period, Instant asOf, long run) {
        metrics.roll(new Scope(programme.asOf(period), period, asOf, run));
    }

    /** The run's metrics, a line each, in one order. */
    public List<String> rolled(Programme programme, Period period, Instant asOf, long run) {
        return metrics.lines(new Scope(programme.asOf(period), period, asOf, run));
    }

    private Consolidation read(Scope scope, Rolled rolled) {
        var programme = scope.programme();
        var further = new FurtherContent(scope, rows).of(rolled);
        Set<String> ofInvestments = indicators(programme, indicator -> isAboutInvestments(scope, indicator));
        Set<String> others = indicators(programme, indicator -> !isAboutInvestments(scope, indicator));
        return new Consolidation(
                programme,
                scope.period(),
                scope.asOf(),
                scope.run(),
                rolled.figures("province", "", others),
                units(programme, rolled.figures("unit", others)),
                inOrder(programme.tasks().stream().map(Task::code).toList(), rolled.figures("task", others)),
                rolled.figures("owner", others),
                rolled.figures("capital", others),
                projects(scope, rolled, others, further),
                rows.towns(scope),
                shown(scope, scope.shown().schemes(), further),
                shown(scope, scope.investments(), further),
                rolled.figures("province", "", ofInvestments),
                coverages.of(scope),
                submissions.of(scope),
                further,
                metrics.adjustedTotals(scope, rolled));
    }

    private static Set<String> indicators(Programme programme, Predicate<Indicator> wanted) {
        return programme.indicators().stream()
                .filter(wanted)
                .map(Indicator::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAboutInvestments(Scope scope, Indicator indicator) {
        return scope.investments()
                .filter(form -> form.code().equals(indicator.numerator().form()))
                .isPresent();
    }

    private static Map<UnitCode, Figures> units(Programme programme, Map<String, Figures> found) {
        var order =
                programme.units().stream().map(Unit::code).map(UnitCode::value).toList();
        var units = new LinkedHashMap<UnitCode, Figures>();
        inOrder(order, found).forEach((code, figures) -> units.put(new UnitCode(code), figures));
        return units;
    }

    // In the registry's order; what the registry no longer knows comes last.
    private static Map<String, Figures> inOrder(List<String> order, Map<String, Figures> found) {
        var ordered = new LinkedHashMap<String, Figures>();
        order.stream().filter(found::containsKey).forEach(code -> ordered.put(code, found.get(code)));
        found.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** Rows that the report shows are read once, and held once. */
    private List<RowLine> shown(Scope scope, Optional<Form> form, Further further) {
        var shown = form.map(Form::code).map(further.rows()::get);
        return shown.orElseGet(() -> rows.of(scope, form));
    }

    private List<ProjectLine> projects(Scope scope, Rolled rolled, Set<String> indicators, Further further) {
        var form = scope.shown().projects();
        var reported = form.map(Form::code).map(further.rows()::get);
        return reported.orElseGet(() -> rows.words(scope, form)).stream()
                .map(row -> project(scope.programme(), row, rolled, indicators))
                .sorted(Comparator.comparing(ProjectLine::unit).thenComparing(ProjectLine::code))
                .toList();
    }

    // Task, name and owner are the registry's; the sender's spelling serves only for what it no longer knows.
    private static ProjectLine project(Programme programme, RowLine row, Rolled rolled, Set<String> indicators) {
        var known = programme.project(row.subject());
        return new ProjectLine(
                row.subject(),
                row.unit(),
                known.map(Project::task).orElse(""),
                known.map(Project::name).orElseGet(() -> row.texts().getOrDefault("name", "")),
                known.map(Project::owner).orElseGet(() -> row.texts().getOrDefault("owner", "")),
                rolled.figures("project", row.unit() + "/" + row.subject(), indicators),
                Collections.unmodifiableMap(row.texts()));
    }
}
