package vn.tiendo.progress;

import java.util.List;
import java.util.Optional;

/**
 * What is to be said of a period beside its figures: what they are held against, what the province is to be warned of, what
 * the year will come to, what towns score.
 *
 * @param lines of each indicator, of the province first
 * @param scores of each town that has figures, by the criteria in force
 */
public record Situation(
        List<MetricLine> lines, List<Warning> warnings, List<Forecast> forecasts, List<ScoreSheet> scores) {

    public static final Situation NONE = new Situation(List.of(), List.of(), List.of(), List.of());

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
