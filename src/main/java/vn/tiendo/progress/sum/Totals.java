package vn.tiendo.progress.sum;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What terms come to, place by place. */
public final class Totals {

    private final Map<Total, BigDecimal> amounts = new HashMap<>();

    /** One side of an indicator, at a key of a dimension. */
    public record Total(String indicator, boolean below, String dimension, String key) {}

    public Optional<BigDecimal> amount(Total total) {
        return Optional.ofNullable(amounts.get(total));
    }

    /** These and sums that others have brought; neither changes. */
    public Totals with(Totals sums) {
        var both = new Totals();
        both.amounts.putAll(amounts);
        sums.amounts.forEach((total, amount) -> both.amounts.merge(total, amount, BigDecimal::add));
        return both;
    }

    public void add(Term term, TermPlace place, String key, BigDecimal amount) {
        amounts.merge(new Total(term.indicator(), term.below(), place.dimension(), key), amount, term::together);
    }

    /** Of rows, whose keys begin with their units: by unit. */
    public Map<String, Totals> byUnit() {
        var byUnit = new HashMap<String, Totals>();
        amounts.forEach((total, amount) -> byUnit.computeIfAbsent(
                        total.key().substring(0, total.key().indexOf('/')), _ -> new Totals())
                .amounts
                .put(total, amount));
        return byUnit;
    }

    /** By dimension, the keys of which anything comes to more or less than nothing. */
    public Map<String, Set<String>> places() {
        return amounts.entrySet().stream()
                .filter(total -> total.getValue().signum() != 0)
                .collect(Collectors.groupingBy(
                        total -> total.getKey().dimension(),
                        Collectors.mapping(total -> total.getKey().key(), Collectors.toSet())));
    }

    /** All of them as PostgreSQL takes them: elements of the same place belong together. */
    public Columns columns() {
        var all = List.copyOf(amounts.entrySet());
        return new Columns(
                texts(all, total -> total.getKey().indicator()),
                all.stream().map(total -> total.getKey().below()).toArray(Boolean[]::new),
                texts(all, total -> total.getKey().dimension()),
                texts(all, total -> total.getKey().key()),
                texts(all, total -> total.getValue().toPlainString()));
    }

    private static String[] texts(
            List<Map.Entry<Total, BigDecimal>> all, Function<Map.Entry<Total, BigDecimal>, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** @param amounts numbers as text */
    @SuppressWarnings("ArrayRecordComponent") // parameters of a statement, never compared
    public record Columns(String[] indicators, Boolean[] below, String[] dimensions, String[] keys, String[] amounts) {}

    /**
     * The indicators that they make up. A ratio is known where both its sides are.
     *
     * @param ratios the indicators that have a denominator, whether anything was reported of it or not
     */
    public Rolled rolled(Set<String> ratios) {
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
