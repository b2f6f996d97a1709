package vn.tiendo.validation.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * What is known from accepted submissions, handed in by whoever runs the check. Of each unit and period the submission
 * that counts is meant: the last one accepted. Must answer the same throughout one check.
 */
public interface History {

    /** The figures of a unit's form for exactly that period; none where no submission counts, or it lacks the form. */
    Past past(UnitCode unit, String form, Period period);

    /**
     * What it said in some of its fields for each of several periods, and of whom it said anything at all; more fields do
     * no harm.
     *
     * @param fields under which figures are accepted
     */
    default Map<Period, Past> pasts(UnitCode unit, String form, List<Period> periods, Set<String> fields) {
        var pasts = new HashMap<Period, Past>();
        periods.forEach(period -> pasts.put(period, past(unit, form, period)));
        return pasts;
    }

    /** The text last accepted for a subject's field in a period before the given one, such as a project's stage. */
    Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period before);

    /**
     * What the other units' submissions that count report in a form for that period: of the rows that have one of the
     * marks, at least.
     *
     * @param marks {@link Past#marks}
     */
    List<Elsewhere> elsewhere(UnitCode unit, String form, Period period, Set<UUID> marks);

    /**
     * Two rows of a form that may be one thing.
     *
     * @param code of the row of the unit that is checked
     */
    record TwoRows(String form, UnitCode unit, String code, UnitCode otherUnit, String otherCode) {}

    /** Of which rows somebody has decided already, for the period, whether they are one thing or two. */
    default Predicate<TwoRows> decided(Period period) {
        return _ -> false;
    }

    /** Another unit's report, and its figures. */
    record Elsewhere(UnitCode unit, Past past) {}

    /** Knows nothing. */
    History NONE = new History() {
        @Override
        public Past past(UnitCode unit, String form, Period period) {
            return Past.NONE;
        }

        @Override
        public Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period before) {
            return Optional.empty();
        }

        @Override
        public List<Elsewhere> elsewhere(UnitCode unit, String form, Period period, Set<UUID> marks) {
            return List.of();
        }
    };
}
