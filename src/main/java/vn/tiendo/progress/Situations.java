package vn.tiendo.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.forecast.Forecasts;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.score.Scores;
import vn.tiendo.progress.watch.Warnings;
import vn.tiendo.submission.PeriodMoves;

/** Puts together what is to be said of a period. Stores nothing. Safe for use by many threads. */
public final class Situations {

    private static final int MONTHS = 12;

    private final MetricLines lines;
    private final Warnings warnings;
    private final Forecasts forecasts;
    private final Scores scores;
    private final PeriodMoves moves;

    public Situations(DataSource database, PlatformTransactionManager transactions) {
        var jdbc = JdbcClient.create(database);
        this.lines = new MetricLines(jdbc, transactions);
        this.warnings = new Warnings(jdbc);
        this.forecasts = new Forecasts(jdbc);
        this.scores = new Scores(database, transactions);
        this.moves = new PeriodMoves(jdbc);
    }

    /**
     * What is asked for.
     *
     * @param indicators that are told of
     * @param by the dimensions by which they are
     * @param course those of which it is told how they went, over this year and the one before
     * @param scored whether towns' scores are told
     */
    public record Asked(List<Indicator> indicators, List<String> by, List<Indicator> course, boolean scored) {

        public Asked {
            indicators = List.copyOf(indicators);
            by = List.copyOf(by);
            course = List.copyOf(course);
        }

        /** Both, each thing once. */
        public Asked and(Asked other) {
            return new Asked(
                    both(indicators, other.indicators),
                    both(by, other.by),
                    both(course, other.course),
                    scored || other.scored);
        }

        private static <T> List<T> both(List<T> some, List<T> others) {
            return Stream.concat(some.stream(), others.stream()).distinct().toList();
        }
    }

    /** @param asOf only what was received and decided by then counts */
    public Situation of(Programme programme, Period period, Instant asOf, Asked asked) {
        var metric = new MetricLines.Asked(programme, period, asOf, asked.indicators(), asked.by());
        var told = lines.of(metric);
        return new Situation(
                told,
                courses(programme, period, asOf, asked.course()),
                warnings.of(programme, period, asOf).warnings(),
                forecasts.of(programme, period, asOf),
                asked.scored() ? scores.inForce(programme, period, asOf) : List.of(),
                sources(programme, told),
                moves.isClosedForAll(programme.code(), period, asOf));
    }

    private static Map<UnitCode, String> sources(Programme programme, List<MetricLine> lines) {
        var sources = new TreeMap<UnitCode, String>(Comparator.comparing(UnitCode::value));
        lines.stream()
                .flatMap(line -> Stream.of(line.previous(), line.lastYear()))
                .filter(compared -> !compared.from().isEmpty())
                .forEach(compared -> compared.from()
                        .forEach(code -> sources.computeIfAbsent(code, _ -> name(programme, compared, code))));
        return sources;
    }

    private static String name(Programme programme, Compared compared, UnitCode code) {
        return programme.asOf(compared.period()).unit(code).map(Unit::shortName).orElse(code.value());
    }

    /** Each year by itself: what adds up from a year's beginning is told of no other year. */
    private Map<String, Map<Period, BigDecimal>> courses(
            Programme programme, Period period, Instant asOf, List<Indicator> indicators) {
        var courses = new TreeMap<String, Map<Period, BigDecimal>>();
        if (!indicators.isEmpty()) {
            var year = programme.calendar().year();
            int month = year.month(period);
            var lastOfYearBefore = Period.of(period.yearMonth().minusMonths(month));
            for (var end : List.of(lastOfYearBefore, period)) {
                var months = end.equals(period) ? month : MONTHS;
                var asked =
                        new MetricLines.Asked(programme, end, asOf, indicators, List.of(), Optional.empty(), months);
                lines.of(asked)
                        .forEach(line -> line.trend().stream()
                                .flatMap(trend -> trend.points().stream())
                                .forEach(point -> point.value()
                                        .ifPresent(value -> courses.computeIfAbsent(
                                                        line.indicator().code(), _ -> new TreeMap<>())
                                                .put(point.period(), value))));
            }
        }
        return courses;
    }
}
