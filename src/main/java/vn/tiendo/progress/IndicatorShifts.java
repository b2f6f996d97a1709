package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator;

/**
 * What each cause did to each indicator. The way from one instant to the other is gone in steps, a cause a step: first the
 * units with new submissions get theirs, then those with moves, then what was handed over changes its unit; at last the
 * later definitions take the place of the earlier. The steps of an indicator add up to its whole change.
 */
final class IndicatorShifts {

    /** Steps in which figures change, in the order of {@link Cause}; before the first nothing has. */
    private static final List<Cause> STEPS = List.of(Cause.SUBMISSION, Cause.MOVE, Cause.UNIT);

    private static final Comparator<Map.Entry<String, TreeSet<String>>> PROVINCE_FIRST = Comparator.comparing(
                    (Map.Entry<String, TreeSet<String>> dimension) ->
                            !dimension.getKey().equals(Dimensions.PROVINCE))
            .thenComparing(Map.Entry.comparingByKey());

    private final Leaves leaves;
    private final Turns turns;
    private final Handovers handovers;
    private final Map<String, Turn> byUnit;

    IndicatorShifts(Leaves leaves, Turns turns, Handovers handovers) {
        this.leaves = leaves;
        this.turns = turns;
        this.handovers = handovers;
        this.byUnit = turns.all().stream()
                .collect(Collectors.toMap(turn -> turn.unit().value(), Function.identity()));
    }

    /** What is added up in one place. */
    private record Total(String indicator, String dimension, String key) {}

    List<IndicatorShift> between(Scope earlier, Scope later) {
        boolean redefined =
                !earlier.programme().version().equals(later.programme().version());
        if (!redefined && turns.changed().findAny().isEmpty()) {
            return List.of();
        }
        var stepwise = summed(earlier, turns.receipts(), STEPS.size() + 1, this::states);
        var changed = new ArrayList<IndicatorShift>();
        var redefinedSums = redefined ? summed(later, turns.later(), 1, _ -> new States(0, 1)) : Map.<Total, Sums>of();
        for (var total : order(earlier, later, stepwise, redefinedSums)) {
            var before = indicator(earlier, total);
            before.ifPresent(indicator -> addSteps(total, indicator, stepwise, changed));
            if (redefined) {
                var shift = redefinition(
                        total, before, indicator(later, total), stepwise.get(total), redefinedSums.get(total));
                shift.ifPresent(changed::add);
            }
        }
        return changed;
    }

    /** From which state on, and up to which, something counts. */
    private record States(int from, int to) {}

    private States states(Leaf leaf) {
        int last = STEPS.size() + 1;
        var turn = byUnit.get(leaf.unit());
        if (turn == null || turn.cause().isEmpty()) {
            return new States(0, last);
        }
        boolean handed = handovers.concern(leaf.form(), leaf.subject(), leaf.unit());
        int step = STEPS.indexOf(handed ? Cause.UNIT : turn.cause().get()) + 1;
        return turn.before().filter(receipt -> receipt == leaf.receipt()).isPresent()
                ? new States(0, step)
                : new States(step, last);
    }

    private Map<Total, Sums> summed(Scope scope, Collection<Long> receipts, int states, Function<Leaf, States> counts) {
        var facts = ProjectFacts.of(scope.programme());
        var sums = new HashMap<Total, Sums>();
        for (var term : Term.of(scope, scope.programme().indicators())) {
            String named = scope.programme().form(term.form()).map(Form::leaf).orElse("");
            leaves.forEach(term, named, receipts, leaf -> {
                var in = counts.apply(leaf.leaf());
                for (var place : term.places()) {
                    leaf.key(place, facts)
                            .map(key -> new Total(term.indicator(), place.dimension(), key))
                            .map(total -> sums.computeIfAbsent(total, _ -> new Sums(states)))
                            .ifPresent(sum -> sum.add(term, leaf.leaf().value(), in.from, in.to));
                }
            });
        }
        return sums;
    }

    private static void addSteps(
            Total total, Indicator indicator, Map<Total, Sums> sums, List<IndicatorShift> changed) {
        var sum = sums.getOrDefault(total, new Sums(STEPS.size() + 1));
        for (int step = 0; step < STEPS.size(); step++) {
            shift(total, indicator, sum.value(indicator, step), sum.value(indicator, step + 1), STEPS.get(step))
                    .ifPresent(changed::add);
        }
    }

    private static Optional<IndicatorShift> redefinition(
            Total total,
            Optional<Indicator> before,
            Optional<Indicator> after,
            @Nullable Sums stepwise,
            @Nullable Sums redefined) {
        var was = Optional.ofNullable(stepwise)
                .flatMap(sums -> before.flatMap(indicator -> sums.value(indicator, STEPS.size())));
        var is = Optional.ofNullable(redefined).flatMap(sums -> after.flatMap(indicator -> sums.value(indicator, 0)));
        return after.or(() -> before).flatMap(indicator -> shift(total, indicator, was, is, Cause.DEFINITION));
    }

    private static Optional<IndicatorShift> shift(
            Total total, Indicator indicator, Optional<BigDecimal> before, Optional<BigDecimal> after, Cause cause) {
        boolean same = before.isPresent() == after.isPresent()
                && before.flatMap(was -> after.map(is -> was.compareTo(is) == 0))
                        .orElse(true);
        return same
                ? Optional.empty()
                : Optional.of(new IndicatorShift(indicator, total.dimension, total.key, before, after, cause));
    }

    private static Optional<Indicator> indicator(Scope scope, Total total) {
        return scope.programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(total.indicator))
                .findFirst();
    }

    /** As the later definitions have them; what those no longer have comes last. */
    private static List<Total> order(
            Scope earlier, Scope later, Map<Total, Sums> stepwise, Map<Total, Sums> redefined) {
        var found = new HashMap<String, Map<String, TreeSet<String>>>();
        Stream.of(stepwise, redefined)
                .flatMap(sums -> sums.keySet().stream())
                .forEach(total -> found.computeIfAbsent(total.indicator, _ -> new HashMap<>())
                        .computeIfAbsent(total.dimension, _ -> new TreeSet<>())
                        .add(total.key));
        return Stream.concat(later.programme().indicators().stream(), earlier.programme().indicators().stream())
                .map(Indicator::code)
                .distinct()
                .flatMap(code -> found.getOrDefault(code, Map.of()).entrySet().stream()
                        .sorted(PROVINCE_FIRST)
                        .flatMap(dimension ->
                                dimension.getValue().stream().map(key -> new Total(code, dimension.getKey(), key))))
                .toList();
    }
}
