package vn.tiendo.progress.score;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.UrbanClass;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.metric.Metrics;

/** Scores towns by their programme's criteria. Safe for use by many threads. */
public final class Scores {

    private final Provenances provenances;
    private final Metrics metrics;
    private final TransactionTemplate snapshot;

    public Scores(DataSource database, PlatformTransactionManager transactions) {
        this.provenances = new Provenances(database, transactions);
        this.metrics = new Metrics(JdbcClient.create(database));
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /**
     * What is to be scored.
     *
     * @param urbanClass the class it is to be held against; empty for the one at which it aims
     */
    public record Asked(Programme programme, Town town, Period period, Instant asOf, Optional<String> urbanClass) {}

    /**
     * A sheet for each of the sets, from the same figures.
     *
     * @param sets some of the programme's
     */
    public List<ScoreSheet> of(Asked asked, List<CriteriaSet> sets) {
        var then = asked.programme().asOf(asked.period());
        var indicators = indicators(then);
        return sheets(asked, sets, then, TownValues.read(provenances, asked, indicators));
    }

    /** Of every town that has figures, held against what it aims at, by the sets in force; without the cells. */
    public List<ScoreSheet> inForce(Programme programme, Period period, Instant asOf) {
        var then = programme.asOf(period);
        var day = then.calendar().dataTo(period);
        var sets = then.criteria().map(Criteria::sets).orElse(List.of()).stream()
                .filter(set -> set.validity().includes(day))
                .toList();
        if (sets.isEmpty()) {
            return List.of();
        }
        Map<String, TownValues> values =
                snapshot.execute(_ -> TownValues.ofAll(metrics, programme, period, asOf, indicators(then)));
        return then.towns().stream()
                .filter(town -> values.containsKey(town.code()))
                .flatMap(town -> sheets(
                        new Asked(programme, town, period, asOf, Optional.empty()),
                        sets,
                        then,
                        values.getOrDefault(town.code(), TownValues.NONE))
                        .stream())
                .toList();
    }

    private static List<TownIndicator> indicators(Programme then) {
        return then.criteria().map(Criteria::indicators).orElse(List.of());
    }

    private static List<ScoreSheet> sheets(Asked asked, List<CriteriaSet> sets, Programme then, TownValues values) {
        var projects = new TownProjects(then, asked.town());
        var day = then.calendar().dataTo(asked.period());
        return sets.stream()
                .map(set -> {
                    var urban = urbanClass(asked, set);
                    var scoring = new Scoring(set, asked.town(), urban, values, projects);
                    return new ScoreSheet(
                            set,
                            asked.town(),
                            asked.period(),
                            day,
                            asked.asOf(),
                            urban,
                            scoring.groups(indicators(then)));
                })
                .toList();
    }

    /**
     * The one asked for by its code in the set, or by the one that became it; else what the town aims at, or has where it
     * aims at nothing.
     */
    private static Optional<UrbanClass> urbanClass(Asked asked, CriteriaSet set) {
        return asked.urbanClass()
                .map(code -> set.urbanClass(code).or(() -> set.standingFor(code)))
                .orElseGet(() -> asked.town()
                        .classAimed()
                        .or(() -> asked.town().classNow())
                        .flatMap(set::standingFor));
    }
}
