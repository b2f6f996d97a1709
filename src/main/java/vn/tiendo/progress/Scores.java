package vn.tiendo.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Criteria;
import vn.tiendo.programme.CriteriaSet;
import vn.tiendo.programme.CriteriaSet.UrbanClass;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Town;

/** Scores towns by their programme's criteria. Safe for use by many threads. */
public final class Scores {

    private final Provenances provenances;

    public Scores(DataSource database, PlatformTransactionManager transactions) {
        this.provenances = new Provenances(database, transactions);
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
        var indicators = then.criteria().map(Criteria::indicators).orElse(List.of());
        var values = TownValues.read(provenances, asked, indicators);
        var projects = new TownProjects(then, asked.town());
        var day = then.calendar().dataTo(asked.period());
        return sets.stream()
                .map(set -> {
                    var urban = urbanClass(asked, set);
                    var scoring = new Scoring(set, asked.town(), urban, values, projects);
                    return new ScoreSheet(
                            set, asked.town(), asked.period(), day, asked.asOf(), urban, scoring.groups(indicators));
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
