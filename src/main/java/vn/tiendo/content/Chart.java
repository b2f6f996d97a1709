package vn.tiendo.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A native chart: one or more series over the same categories. Its numbers are written into the sheet, beside the
 * printed area, so that the chart stays alive when they are edited.
 *
 * @param axis what the value axis counts, with its unit
 * @param percent whether the values are ratios to be shown as percentages
 */
public record Chart(String title, String axis, boolean percent, List<String> categories, List<Series> series) {

    /** @throws IllegalArgumentException if there is nothing to draw or a series' length is not that of the categories */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int wanted = categories.size();
        if (wanted == 0
                || series.isEmpty()
                || series.stream().anyMatch(s -> s.values().size() != wanted)) {
            throw new IllegalArgumentException("A chart needs categories, and a value or a gap for each of them");
        }
    }

    /** A row of values, one per category; empty ones leave a gap. */
    public record Series(String name, Shape shape, List<Optional<BigDecimal>> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    /** How a series is drawn. */
    public enum Shape {
        /** Columns beside those of the other bar series. */
        BAR,
        /** A line without markers, for an average or a target. */
        LINE
    }
}
