package vn.tiendo.progress.sum;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.measure.Share;

/** The metrics of one run, by dimension and key. */
public final class Rolled {

    private final Map<String, Map<String, Found>> byDimension = new HashMap<>();

    public void add(ResultSet row) throws SQLException {
        put(
                row.getString("indicator"),
                row.getString("dimension"),
                row.getString("key"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"));
    }

    /** @param denominator null for what is no ratio */
    void put(String indicator, String dimension, String key, BigDecimal numerator, @Nullable BigDecimal denominator) {
        var found = byDimension
                .computeIfAbsent(dimension, _ -> new TreeMap<>())
                .computeIfAbsent(key, _ -> new Found(new HashMap<>(), new HashMap<>()));
        if (denominator == null) {
            found.sums.put(indicator, numerator);
        } else {
            found.ratios.put(indicator, new Share(numerator, denominator));
        }
    }

    /**
     * Takes in all that the other has, which is not to be used any more: of another form a dimension may be what rows are
     * told apart by.
     */
    public void addAll(Rolled other) {
        other.byDimension.forEach((dimension, keys) -> {
            var known = byDimension.computeIfAbsent(dimension, _ -> new TreeMap<>());
            keys.forEach((key, found) -> known.merge(key, found, Found::with));
        });
    }

    /** The figures of one thing, of the indicators wanted. */
    Figures figures(String dimension, String key, Set<String> wanted) {
        var found = byDimension.getOrDefault(dimension, Map.of()).get(key);
        return found == null ? Figures.NONE : found.figures(wanted);
    }

    /** Those that have any of the indicators wanted, by key. */
    Map<String, Figures> figures(String dimension, Set<String> wanted) {
        Map<String, Figures> figures = new TreeMap<>();
        byDimension.getOrDefault(dimension, Map.of()).forEach((key, found) -> {
            if (!found.figures(wanted).isEmpty()) {
                figures.put(key, found.figures(wanted));
            }
        });
        return figures;
    }

    /** Those of a dimension with all that is known of them, by key. */
    public Map<String, Figures> figures(String dimension) {
        Map<String, Figures> figures = new TreeMap<>();
        byDimension
                .getOrDefault(dimension, Map.of())
                .forEach((key, found) -> figures.put(key, new Figures(found.sums(), found.ratios())));
        return figures;
    }

    /** What an indicator comes to, by key. */
    public Map<String, Measured> measured(String dimension, String indicator) {
        Map<String, Measured> measured = new TreeMap<>();
        byDimension.getOrDefault(dimension, Map.of()).forEach((key, found) -> {
            var ratio = Optional.ofNullable(found.ratios.get(indicator)).map(Measured::of);
            ratio.or(() -> Optional.ofNullable(found.sums.get(indicator)).map(Measured::of))
                    .ifPresent(known -> measured.put(key, known));
        });
        return measured;
    }

    private record Found(Map<String, BigDecimal> sums, Map<String, Share> ratios) {

        Found with(Found other) {
            sums.putAll(other.sums);
            ratios.putAll(other.ratios);
            return this;
        }

        Figures figures(Set<String> wanted) {
            return new Figures(only(sums, wanted), only(ratios, wanted));
        }

        private static <T> Map<String, T> only(Map<String, T> values, Set<String> wanted) {
            Map<String, T> kept = new HashMap<>(values);
            kept.keySet().retainAll(wanted);
            return kept;
        }
    }
}
