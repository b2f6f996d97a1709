package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.officer.QuotedFigure;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.report.phrase.Fact;

/** Every figure that a report can show, as it shows it: of all together first, then of each member. */
final class KnownNumbers {

    /** What is told beside a member's is the same as of all together. */
    private static final String BESIDE = "whole.";

    private final Map<Place, ShownFigure> shown = new LinkedHashMap<>();

    /**
     * Whose figure it is.
     *
     * @param fact {@code dis_pct.value}
     * @param key empty for all together
     */
    record Place(String fact, String dimension, String key) {

        static Place of(QuotedFigure quoted) {
            return new Place(quoted.fact(), quoted.dimension(), quoted.key());
        }

        boolean isOfAll() {
            return key.isEmpty() && dimension.equals(Dimensions.PROVINCE);
        }

        /** The figure itself, not what it is held against. */
        boolean isItself() {
            return fact.endsWith(".value");
        }
    }

    private KnownNumbers() {}

    static KnownNumbers of(Telling telling) {
        var known = new KnownNumbers();
        var lines = telling.lines();
        known.take(Dimensions.PROVINCE, "", telling.period().all());
        for (String dimension : lines.dimensions()) {
            for (String key : lines.keys(dimension)) {
                known.take(dimension, key, lines.facts(dimension, key).all());
            }
        }
        return known;
    }

    private void take(String dimension, String key, Map<String, Fact> facts) {
        facts.forEach((name, fact) -> {
            if (fact instanceof Fact.Figure(double _, ShownFigure number) && !name.startsWith(BESIDE)) {
                shown.put(new Place(name, dimension, key), number);
            }
        });
    }

    /** What stands there now. */
    Optional<ShownFigure> at(Place place) {
        return Optional.ofNullable(shown.get(place));
    }

    /** Where this number stands. */
    List<Place> showing(BigDecimal value, String unit) {
        return shown.entrySet().stream()
                .filter(entry -> isShown(entry.getValue(), value, unit))
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean isShown(ShownFigure number, BigDecimal value, String unit) {
        return number.unit().equals(unit) && number.value().compareTo(value) == 0;
    }

    /** What stands behind numbers. */
    List<String> units() {
        var units = new TreeSet<String>();
        shown.values().stream()
                .map(ShownFigure::unit)
                .filter(unit -> !unit.isEmpty())
                .forEach(units::add);
        return List.copyOf(units);
    }
}
