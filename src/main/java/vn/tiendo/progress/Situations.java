package vn.tiendo.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Criteria;
import vn.tiendo.programme.CriteriaSet;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Town;

/** Puts together what is to be said of a period. Stores nothing. Safe for use by many threads. */
public final class Situations {

    private final MetricLines lines;
    private final Warnings warnings;
    private final Forecasts forecasts;
    private final Scores scores;

    public Situations(DataSource database, PlatformTransactionManager transactions) {
        var jdbc = JdbcClient.create(database);
        this.lines = new MetricLines(jdbc, transactions);
        this.warnings = new Warnings(jdbc);
        this.forecasts = new Forecasts(jdbc);
        this.scores = new Scores(database, transactions);
    }

    /**
     * What is asked for.
     *
     * @param indicators that are told of
     * @param by the dimensions by which they are
     * @param trend over how many periods; 0 for none
     * @param scored whether towns' scores are told
     */
    public record Asked(List<Indicator> indicators, List<String> by, int trend, boolean scored) {

        public Asked {
            indicators = List.copyOf(indicators);
            by = List.copyOf(by);
        }
    }

    /** @param asOf only what was received and decided by then counts */
    public Situation of(Programme programme, Period period, Instant asOf, Asked asked) {
        var metric = new MetricLines.Asked(
                programme, period, asOf, asked.indicators(), asked.by(), Optional.empty(), asked.trend());
        return new Situation(
                lines.of(metric),
                warnings.of(programme, period, asOf).warnings(),
                forecasts.of(programme, period, asOf),
                asked.scored() ? scores(programme, period, asOf) : List.of());
    }

    private List<ScoreSheet> scores(Programme programme, Period period, Instant asOf) {
        var then = programme.asOf(period);
        var day = then.calendar().dataTo(period);
        var inForce = then.criteria().map(Criteria::sets).orElse(List.of()).stream()
                .filter(set -> set.validity().includes(day))
                .toList();
        return then.towns().stream()
                .flatMap(town -> scores(programme, town, period, asOf, inForce).stream())
                .filter(sheet -> sheet.total().isPresent())
                .toList();
    }

    private List<ScoreSheet> scores(
            Programme programme, Town town, Period period, Instant asOf, List<CriteriaSet> sets) {
        return sets.isEmpty()
                ? List.of()
                : scores.of(new Scores.Asked(programme, town, period, asOf, Optional.empty()), sets);
    }
}
