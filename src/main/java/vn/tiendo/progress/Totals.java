package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What terms come to, place by place. */
final class Totals {

    private final Map<Total, BigDecimal> amounts = new HashMap<>();

    /** One side of an indicator, at a key of a dimension. */
    record Total(String indicator, boolean below, String dimension, String key) {}

    void add(Term term, Place place, String key, BigDecimal amount) {
        amounts.merge(new Total(term.indicator(), term.below(), place.dimension(), key), amount, term::together);
    }

    Map<Total, BigDecimal> amounts() {
        return Map.copyOf(amounts);
    }

    /**
     * The indicators that they make up. A ratio is known where both its sides are.
     *
     * @param ratios the indicators that have a denominator, whether anything was reported of it or not
     */
    Rolled rolled(Set<String> ratios) {
        var rolled = new Rolled();
        amounts.forEach((total, amount) -> {
            if (!total.below()) {
                var below = new Total(total.indicator(), true, total.dimension(), total.key());
                var denominator = amounts.get(below);
                if (denominator != null || !ratios.contains(total.indicator())) {
                    rolled.put(total.indicator(), total.dimension(), total.key(), amount, denominator);
                }
            }
        });
        return rolled;
    }
}
