package vn.tiendo.progress.sum;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Share;

/**
 * The indicators of one thing (the province, a unit, a task, a project): sums by indicator code, ratios with both terms.
 * An indicator without a reported figure is absent, never zero.
 */
public record Figures(Map<String, BigDecimal> sums, Map<String, Share> ratios) {

    public static final Figures NONE = new Figures(Map.of(), Map.of());

    public Figures {
        sums = Map.copyOf(sums);
        ratios = Map.copyOf(ratios);
    }

    public Optional<BigDecimal> sum(String indicator) {
        return Optional.ofNullable(sums.get(indicator));
    }

    public Optional<Share> ratio(String indicator) {
        return Optional.ofNullable(ratios.get(indicator));
    }

    /** Those of the indicators alone. */
    public Figures of(Collection<String> indicators) {
        var kept = new HashMap<>(sums);
        kept.keySet().retainAll(indicators);
        var keptRatios = new HashMap<>(ratios);
        keptRatios.keySet().retainAll(indicators);
        return new Figures(kept, keptRatios);
    }

    public boolean isEmpty() {
        return sums.isEmpty() && ratios.isEmpty();
    }

    /** In the order of the indicators given, those that are known. */
    public List<String> known(List<String> order) {
        return order.stream()
                .filter(code -> sums.containsKey(code) || ratios.containsKey(code))
                .toList();
    }
}
