package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;

/**
 * What is to be said of a period beside its figures: what they are held against, what the province is to be warned of, what
 * the year will come to, what towns score.
 *
 * @param lines of each indicator, of the province first
 * @param courses of all together, by indicator, in the months of this year and of the one before
 * @param scores of each town that has figures, by the criteria in force
 */
public record Situation(
        List<MetricLine> lines,
        Map<String, Map<Period, BigDecimal>> courses,
        List<Warning> warnings,
        List<Forecast> forecasts,
        List<ScoreSheet> scores) {

    public static final Situation NONE = new Situation(List.of(), Map.of(), List.of(), List.of(), List.of());

    public Situation {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        forecasts = List.copyOf(forecasts);
        scores = List.copyOf(scores);
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
