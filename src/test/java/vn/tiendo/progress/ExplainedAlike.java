package vn.tiendo.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenance.Side;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.explain.Provenances.Asked;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.progress.sum.Leaf;

/** What is rolled up and what is explained are the same numbers, and the leaves of an explanation come to them. */
final class ExplainedAlike {

    private ExplainedAlike() {}

    /** @param rolled by key, of the dimension that is asked about */
    static void hold(Provenances provenances, Asked asked, Map<String, Figures> rolled) {
        var indicator = asked.indicator();
        var known = new HashMap<String, Object>();
        rolled.forEach((key, figures) -> figures.ratio(indicator.code())
                .<Object>map(ExplainedAlike::plain)
                .or(() -> figures.sum(indicator.code()).map(BigDecimal::stripTrailingZeros))
                .ifPresent(value -> known.put(key, value)));

        var explained = new HashMap<String, Object>();
        provenances.of(asked, _ -> true).forEach((key, provenance) -> {
            provenance.sides().forEach(ExplainedAlike::addsUp);
            value(indicator, provenance).ifPresent(value -> explained.put(key, value));
        });

        assertThat(explained).as(indicator.code() + " by " + asked.dimension()).isEqualTo(known);
    }

    private static Optional<Object> value(Indicator indicator, Provenance provenance) {
        var above = provenance.numerator().value();
        return indicator.denominator().isEmpty()
                ? above.map(BigDecimal::stripTrailingZeros)
                : above.flatMap(numerator -> provenance
                        .denominator()
                        .flatMap(Side::value)
                        .map(denominator -> plain(new Share(numerator, denominator))));
    }

    private static Share plain(Share share) {
        return new Share(
                share.numerator().stripTrailingZeros(), share.denominator().stripTrailingZeros());
    }

    /** Adds the leaves up once more, as the definition says, not as the program did. */
    static void addsUp(Side side) {
        var leaves = side.leaves().stream().map(Leaf::value).toList();
        var sum = switch (side.measure()) {
            case Measure.Sum _ -> leaves.stream().reduce(BigDecimal::add);
            case Measure.Extreme extreme ->
                extreme.isGreatest()
                        ? leaves.stream().reduce(BigDecimal::max)
                        : leaves.stream().reduce(BigDecimal::min);
            case Measure.Count _ -> side.value().map(_ -> BigDecimal.valueOf(leaves.size()));
        };
        assertThat(sum.map(BigDecimal::stripTrailingZeros))
                .isEqualTo(side.value().map(BigDecimal::stripTrailingZeros));
    }
}
