package vn.tiendo.progress.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.metric.Metrics;
import vn.tiendo.progress.sum.ConsolidationScope;

/**
 * What a town's indicators come to.
 *
 * @param byIndicator the cells on which each rests, where they were asked for
 * @param exact each value, of which nothing is multiplied yet; none where something was not reported, which is not zero
 */
record TownValues(Map<String, Provenance> byIndicator, Map<String, Share> exact) {

    static final TownValues NONE = new TownValues(Map.of(), Map.of());

    private static final String TOWN = "town";
    private static final int MONTHS_OF_YEAR = 12;

    static TownValues read(Provenances provenances, Scores.Asked asked, List<TownIndicator> indicators) {
        var values = new HashMap<String, Provenance>();
        for (var indicator : indicators) {
            asked(asked, indicator)
                    .ifPresent(about -> values.put(
                            indicator.code(), provenances.of(about, asked.town().code())));
        }
        var exact = new HashMap<String, Share>();
        values.forEach((code, rests) -> exact(rests).ifPresent(value -> exact.put(code, value)));
        return new TownValues(Map.copyOf(values), Map.copyOf(exact));
    }

    /** Of all towns at once, without their cells; by town. */
    static Map<String, TownValues> ofAll(
            Metrics metrics, Programme programme, Period period, Instant asOf, List<TownIndicator> indicators) {
        var byPeriod = new TreeMap<Period, List<Indicator>>();
        for (var indicator : indicators) {
            indicator
                    .numerator()
                    .ifPresent(numerator -> byPeriod.computeIfAbsent(
                                    due(programme, period, numerator, indicator.denominator()), _ -> new ArrayList<>())
                            .add(plain(indicator, numerator)));
        }
        var exact = new HashMap<String, Map<String, Share>>();
        byPeriod.forEach((due, asked) -> {
            var rolled = metrics.computed(new ConsolidationScope(programme.asOf(due), due, asOf, 0), asked);
            asked.forEach(indicator -> rolled.measured(TOWN, indicator.code())
                    .forEach((town, measured) ->
                            exact.computeIfAbsent(town, _ -> new HashMap<>()).put(indicator.code(), measured.exact())));
        });
        var values = new HashMap<String, TownValues>();
        exact.forEach((town, known) -> values.put(town, new TownValues(Map.of(), Map.copyOf(known))));
        return values;
    }

    /** Nothing of what no form asks for. */
    private static Optional<Provenances.Asked> asked(Scores.Asked asked, TownIndicator indicator) {
        return indicator
                .numerator()
                .map(numerator -> new Provenances.Asked(
                        asked.programme(),
                        due(asked.programme(), asked.period(), numerator, indicator.denominator()),
                        asked.asOf(),
                        plain(indicator, numerator),
                        TOWN));
    }

    private static Indicator plain(TownIndicator indicator, Measure numerator) {
        return new Indicator(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                numerator,
                indicator.denominator(),
                indicator.decimals(),
                List.of(TOWN));
    }

    /** The last period, up to the one asked for, with which its forms are due: a quarter's for the months after it. */
    private static Period due(Programme programme, Period asked, Measure numerator, Optional<Measure> denominator) {
        var period = asked;
        for (int back = 0; back < MONTHS_OF_YEAR; back++) {
            var candidate = period;
            boolean due = Stream.concat(Stream.of(numerator), denominator.stream())
                    .allMatch(measure -> isDue(programme, measure, candidate));
            if (due) {
                return candidate;
            }
            period = period.previous();
        }
        return asked;
    }

    private static boolean isDue(Programme programme, Measure measure, Period period) {
        return programme
                .asOf(period)
                .form(measure.form())
                .filter(form -> programme.isDue(form, period))
                .isPresent();
    }

    Optional<Provenance> rests(TownIndicator indicator) {
        return Optional.ofNullable(byIndicator.get(indicator.code()));
    }

    /** Exactly; empty where nothing was reported in one of its cells, which is not zero. */
    Optional<Share> value(TownIndicator indicator) {
        return Optional.ofNullable(exact.get(indicator.code()))
                .map(share -> new Share(share.numerator().multiply(indicator.times()), share.denominator()));
    }

    private static Optional<Share> exact(Provenance rests) {
        var below = rests.denominator().map(Provenance.Side::value).orElse(Optional.of(BigDecimal.ONE));
        return rests.numerator().value().flatMap(above -> below.map(part -> new Share(above, part)));
    }
}
