package vn.tiendo.programme.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;

/**
 * By what towns are scored for their class: what is measured of them, and sets of criteria that give points for it.
 * {@code criteria.yaml} says so.
 *
 * @param sets in the order in which they came into force
 */
public record Criteria(List<TownIndicator> indicators, List<CriteriaSet> sets) {

    public Criteria {
        indicators = List.copyOf(indicators);
        sets = List.copyOf(sets);
    }

    public Optional<TownIndicator> indicator(String code) {
        return indicators.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /**
     * What is measured of a town.
     *
     * @param numerator nothing where no form asks for it
     * @param times by what the quotient is multiplied: 100 for a percentage, or for km on ha to be km/km²
     * @param decimals to which people are shown it; points are given before anything is rounded
     * @param stepped between the two ends of a band nothing is gained: whoever reaches the first has the least points, who
     *     reaches the second the most
     * @param tasks whose projects move it
     * @param named of those only the ones whose names hold one of these; none is all of them
     */
    public record TownIndicator(
            String code,
            LocalText name,
            String unit,
            Optional<Indicator.Measure> numerator,
            Optional<Indicator.Measure> denominator,
            BigDecimal times,
            int decimals,
            boolean stepped,
            List<String> tasks,
            List<String> named) {

        public TownIndicator {
            tasks = List.copyOf(tasks);
            named = List.copyOf(named);
        }
    }
}
