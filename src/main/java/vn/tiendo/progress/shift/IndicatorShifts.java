package vn.tiendo.progress.shift;

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
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.AdjustmentSteps;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.progress.sum.Leaves;
import vn.tiendo.progress.sum.PlacedLeaf;
import vn.tiendo.progress.sum.ProjectFacts;
import vn.tiendo.progress.sum.Term;
import vn.tiendo.submission.adjust.AdjustedFigure;

/**
 * What each cause did to each indicator. The way from one instant to the other is gone in steps, a cause a step: first the
 * units with new submissions get theirs, then those with moves, then what was handed over changes its unit, then the
 * province's later adjustments take the place of the earlier; at last the later definitions do. The steps of an indicator add up to its whole change.
 */
final class IndicatorShifts {

    /** Steps in which figures change, in the order of {@link Cause}; before the first nothing has. */
    private static final List<Cause> STEPS = List.of(Cause.SUBMISSION, Cause.MOVE, Cause.UNIT, Cause.ADJUSTMENT);

    private static final Comparator<Map.Entry<String, TreeSet<String>>> PROVINCE_FIRST = Comparator.comparing(
                    (Map.Entry<String, TreeSet<String>> dimension) ->
                            !dimension.getKey().equals(Dimensions.PROVINCE))
            .thenComparing(Map.Entry.comparingByKey());

    private final Leaves leaves;
    private final UnitTurns turns;
    private final Handovers handovers;
    private final Map<String, Turn> byUnit;
    private final AdjustmentSteps adjustments;

    IndicatorShifts(
            Leaves leaves,
            UnitTurns turns,
            Handovers handovers,
            CountingAdjustments adjustedBefore,
            CountingAdjustments adjustedAfter) {
        this.leaves = leaves;
        this.adjustments = new AdjustmentSteps(adjustedBefore, adjustedAfter, this::step, step(Cause.ADJUSTMENT));
        this.turns = turns;
        this.handovers = handovers;
        this.byUnit = turns.all().stream()
                .collect(Collectors.toMap(turn -> turn.unit().value(), Function.identity()));
    }

    /** What is added up in one place. */
    private record Total(String indicator, String dimension, String key) {}

    List<IndicatorShift> between(ConsolidationScope earlier, ConsolidationScope later) {
        boolean redefined =
                !earlier.programme().version().equals(later.programme().version());
        if (!redefined && turns.changed().findAny().isEmpty() && adjustments.isUnchanged()) {
            return List.of();
        }
        var stepwise = summed(earlier, turns.receipts(), STEPS.size() + 1, this::states);
        addAdjustments(earlier, STEPS.size() + 1, stepwise);
        var changed = new ArrayList<IndicatorShift>();
        var redefinedSums = redefined ? redefined(later) : Map.<Total, Sums>of();
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
        int step = step(leaf.form(), leaf.subject(), turn);
        return turn.before().filter(receipt -> receipt == leaf.receipt()).isPresent()
                ? new States(0, step)
                : new States(step, last);
    }

    private int step(AdjustedFigure figure) {
        var turn = byUnit.get(figure.unit().value());
        return turn == null ? step(Cause.ADJUSTMENT) : step(figure.form(), figure.subject(), turn);
    }

    /** In which a row of the unit changes; where nothing does, none is told from the others. */
    private int step(String form, String subject, Turn turn) {
        boolean handed = handovers.concern(form, subject, turn.unit().value());
        return step(handed ? Cause.UNIT : turn.cause().orElse(Cause.ADJUSTMENT));
    }

    private static int step(Cause cause) {
        return STEPS.indexOf(cause) + 1;
    }

    private Map<Total, Sums> redefined(ConsolidationScope later) {
        var sums = summed(later, turns.later(), 1, _ -> new States(0, 1));
        var facts = ProjectFacts.of(later.programme());
        for (var term : Term.of(later, later.programme().indicators())) {
            adjustments
                    .later()
                    .of(term)
                    .forEach(leaf -> sums(term, leaf, facts, sums, 1)
                            .forEach(sum -> sum.add(term, leaf.leaf().amount(), 0, 1)));
        }
        return sums;
    }

    private void addAdjustments(ConsolidationScope scope, int states, Map<Total, Sums> sums) {
        var facts = ProjectFacts.of(scope.programme());
        for (var term : Term.of(scope, scope.programme().indicators())) {
            adjustments.forEach(
                    term,
                    states,
                    (leaf, from, to) -> sums(term, leaf, facts, sums, states)
                            .forEach(sum -> sum.add(term, leaf.leaf().amount(), from, to)));
        }
    }

    private Map<Total, Sums> summed(
            ConsolidationScope scope, Collection<Long> receipts, int states, Function<Leaf, States> counts) {
        var facts = ProjectFacts.of(scope.programme());
        var sums = new HashMap<Total, Sums>();
        for (var term : Term.of(scope, scope.programme().indicators())) {
            String named = scope.programme().form(term.form()).map(Form::leaf).orElse("");
            leaves.forEach(term, named, receipts, leaf -> {
                var in = counts.apply(leaf.leaf());
                sums(term, leaf, facts, sums, states)
                        .forEach(sum -> sum.add(term, leaf.leaf().value(), in.from, in.to));
            });
        }
        return sums;
    }

    /** Wherever the term adds it up. */
    private static Stream<Sums> sums(
            Term term, PlacedLeaf<?> leaf, ProjectFacts facts, Map<Total, Sums> sums, int states) {
        return term.places().stream()
                .flatMap(place -> leaf
                        .key(place, facts)
                        .map(key -> new Total(term.indicator(), place.dimension(), key))
                        .map(total -> sums.computeIfAbsent(total, _ -> new Sums(states)))
                        .stream());
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

    private static Optional<Indicator> indicator(ConsolidationScope scope, Total total) {
        return scope.programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(total.indicator))
                .findFirst();
    }

    /** As the later definitions have them; what those no longer have comes last. */
    private static List<Total> order(
            ConsolidationScope earlier,
            ConsolidationScope later,
            Map<Total, Sums> stepwise,
            Map<Total, Sums> redefined) {
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
