package vn.tiendo.progress;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.Criteria.TownIndicator;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Indicator.Measure;
import vn.tiendo.programme.Programme;

/** What a town's indicators come to, each with the cells on which it rests. */
record TownValues(Map<String, Provenance> byIndicator) {

    private static final String TOWN = "town";
    private static final int MONTHS_OF_YEAR = 12;

    static TownValues read(Provenances provenances, Scores.Asked asked, List<TownIndicator> indicators) {
        var values = new HashMap<String, Provenance>();
        for (var indicator : indicators) {
            asked(asked, indicator)
                    .ifPresent(about -> values.put(
                            indicator.code(), provenances.of(about, asked.town().code())));
        }
        return new TownValues(Map.copyOf(values));
    }

    /** Nothing of what no form asks for. */
    private static Optional<Provenances.Asked> asked(Scores.Asked asked, TownIndicator indicator) {
        return indicator
                .numerator()
                .map(numerator -> new Provenances.Asked(
                        asked.programme(),
                        due(asked, numerator, indicator.denominator()),
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
    private static Period due(Scores.Asked asked, Measure numerator, Optional<Measure> denominator) {
        var period = asked.period();
        for (int back = 0; back < MONTHS_OF_YEAR; back++) {
            var candidate = period;
            boolean due = Stream.concat(Stream.of(numerator), denominator.stream())
                    .allMatch(measure -> isDue(asked.programme(), measure, candidate));
            if (due) {
                return candidate;
            }
            period = period.previous();
        }
        return asked.period();
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
        return rests(indicator).flatMap(rests -> {
            var below = rests.denominator().map(Provenance.Side::value).orElse(Optional.of(BigDecimal.ONE));
            return rests.numerator()
                    .value()
                    .flatMap(above -> below.map(part -> new Share(above.multiply(indicator.times()), part)));
        });
    }
}
