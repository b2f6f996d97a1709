package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.forecast.Forecast;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.watch.Warning;

/**
 * What is to be said of a period beside its figures: what they are held against, what the province is to be warned of, what
 * the year will come to, what towns score.
 *
 * @param lines of each indicator, of the province first
 * @param courses of all together, by indicator, in the months of this year and of the one before
 * @param scores of each town that has figures, by the criteria in force
 * @param sources what units were called then from which figures of other periods come that are told in the units of now
 * @param closed whether the period is closed for every unit; until then its figures are preliminary
 */
public record Situation(
        List<MetricLine> lines,
        Map<String, Map<Period, BigDecimal>> courses,
        List<Warning> warnings,
        List<Forecast> forecasts,
        List<ScoreSheet> scores,
        Map<UnitCode, String> sources,
        boolean closed) {

    public static final Situation NONE =
            new Situation(List.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), false);

    public Situation {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        forecasts = List.copyOf(forecasts);
        scores = List.copyOf(scores);
        sources = Map.copyOf(sources);
    }

    /** What an indicator comes to there; empty where it is not told of. */
    public Optional<MetricLine> line(String indicator, String dimension, String key) {
        return lines.stream()
                .filter(line -> line.indicator().code().equals(indicator))
                .filter(line -> line.dimension().equals(dimension))
                .filter(line -> line.key().equals(key))
                .findFirst();
    }
}
