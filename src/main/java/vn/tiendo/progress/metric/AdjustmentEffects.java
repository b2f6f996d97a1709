package vn.tiendo.progress.metric;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.progress.sum.Rolled;
import vn.tiendo.progress.sum.Term;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.DoubleDecision;

/** What totals an adjustment moves, before it is kept. Stores nothing. Safe for use by many threads. */
public final class AdjustmentEffects {

    private final JdbcClient jdbc;

    public AdjustmentEffects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where something is to be adjusted. */
    public record Asked(Programme programme, Period period, Instant asOf, AdjustedFigure figure) {

        private ConsolidationScope scope() {
            return new ConsolidationScope(programme.asOf(period), period, asOf, 0);
        }
    }

    /** In which form rows are to be decided on. */
    public record AskedOfForm(Programme programme, Period period, Instant asOf, String form) {}

    /**
     * A total that moves.
     *
     * @param key empty for the province
     * @param before empty where it was not known
     */
    public record Effect(
            Indicator indicator, String dimension, String key, Optional<Measured> before, Optional<Measured> after) {}

    /**
     * By indicator in the definitions' order, each of the province first, then by unit, then by its own dimensions.
     *
     * @param before the adjustments of the period as they are
     * @param after as they would be
     */
    public List<Effect> of(Asked asked, List<Adjustment> before, List<Adjustment> after) {
        var scope = asked.scope();
        return of(
                scope,
                moved(
                        scope,
                        term -> term.isSum()
                                && term.form().equals(asked.figure().form())
                                && asked.figure().field().equals(term.field())),
                Stream.of(before, after)
                        .map(all -> CountingAdjustments.of(jdbc, scope, all))
                        .toList());
    }

    /**
     * The same of a decision on double counting.
     *
     * @param before the decisions as they are
     * @param after as they would be
     */
    public List<Effect> of(AskedOfForm asked, List<DoubleDecision> before, List<DoubleDecision> after) {
        var scope = new ConsolidationScope(asked.programme().asOf(asked.period()), asked.period(), asked.asOf(), 0);
        var adjustments =
                new Adjustments(jdbc, Clock.systemUTC()).of(asked.programme().code(), asked.period(), asked.asOf());
        return of(
                scope,
                moved(scope, term -> term.form().equals(asked.form())),
                Stream.of(before, after)
                        .map(decisions -> CountingAdjustments.of(jdbc, scope, adjustments, decisions))
                        .toList());
    }

    private static List<Indicator> moved(ConsolidationScope scope, Predicate<Term> moves) {
        return scope.programme().indicators().stream()
                .filter(indicator -> Term.of(scope, indicator).stream().anyMatch(moves))
                .map(indicator ->
                        indicator.by(words(indicator), scope.programme().forms()))
                .toList();
    }

    private List<Effect> of(ConsolidationScope scope, List<Indicator> moved, List<CountingAdjustments> each) {
        if (moved.isEmpty()) {
            return List.of();
        }
        var states = new Metrics(jdbc).computed(scope, moved, each);
        var effects = new ArrayList<Effect>();
        for (var indicator : moved) {
            Stream.concat(Stream.of(Dimensions.PROVINCE), indicator.by().stream())
                    .forEach(word -> add(indicator, word, states, effects));
        }
        return effects;
    }

    /** By unit always, whoever declared it or not: it is a unit's figure. */
    private static List<String> words(Indicator indicator) {
        return Stream.concat(Stream.of(Dimensions.UNIT), indicator.by().stream())
                .distinct()
                .toList();
    }

    private static void add(Indicator indicator, String word, List<Rolled> states, List<Effect> effects) {
        var before = states.getFirst().measured(word, indicator.code());
        var after = states.getLast().measured(word, indicator.code());
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            if (!same(key, before, after)) {
                effects.add(new Effect(
                        indicator,
                        word,
                        key,
                        Optional.ofNullable(before.get(key)),
                        Optional.ofNullable(after.get(key))));
            }
        }
    }

    private static boolean same(String key, Map<String, Measured> before, Map<String, Measured> after) {
        var was = before.get(key);
        var is = after.get(key);
        return was != null && is != null && was.isSameAs(is);
    }
}
