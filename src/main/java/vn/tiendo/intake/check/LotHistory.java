package vn.tiendo.intake.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Past;

/**
 * What the ledger will hold once the submissions of a lot that were looked at already are kept.
 *
 * @param marked the keys by which their rows are recognised
 * @param isHeld whether one came after its period was closed, and does not count
 */
record LotHistory(
        LedgerHistory kept,
        List<SubmissionCheck.Judged> before,
        LotMarks marked,
        Predicate<SubmissionCheck.Judged> isHeld)
        implements History {

    @Override
    public Past past(UnitCode unit, String form, Period period) {
        return latest(unit, period)
                .map(judged -> LedgerHistory.past(figures(judged, unit, form)))
                .orElseGet(() -> kept.past(unit, form, period));
    }

    /** What the lot holds is of one period; those before it are in the ledger. */
    @Override
    public Map<Period, Past> pasts(UnitCode unit, String form, List<Period> periods, Set<String> fields) {
        var pasts = new HashMap<>(kept.pasts(unit, form, periods, fields));
        periods.stream()
                .filter(period -> latest(unit, period).isPresent())
                .forEach(period -> pasts.put(period, past(unit, form, period)));
        return pasts;
    }

    @Override
    public Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period period) {
        return kept.lastText(unit, form, subject, field, period);
    }

    @Override
    public List<Elsewhere> elsewhere(UnitCode unit, String form, Period period, Set<UUID> marks) {
        var byUnit = new TreeMap<UnitCode, Past>();
        kept.elsewhere(unit, form, period, marks).forEach(other -> byUnit.put(other.unit(), other.past()));
        accepted(
                        period,
                        judged -> !judged.checked().unit().equals(Optional.of(unit)) && marked.has(judged, form, marks))
                .flatMap(judged -> judged.checked().unit().stream())
                .forEach(other -> byUnit.put(other, past(other, form, period)));
        return byUnit.entrySet().stream()
                .map(other -> new Elsewhere(other.getKey(), other.getValue()))
                .toList();
    }

    @Override
    public Predicate<TwoRows> decided(Period period) {
        return kept.decided(period);
    }

    // Whether it counts is looked up of those alone that are asked for.
    private Stream<SubmissionCheck.Judged> accepted(Period period, Predicate<SubmissionCheck.Judged> asked) {
        return before.stream()
                .filter(judged -> judged.checked().verdict().status().isAccepted())
                .filter(judged -> judged.checked().period().equals(Optional.of(period)))
                .filter(asked)
                .filter(isHeld.negate());
    }

    private Optional<SubmissionCheck.Judged> latest(UnitCode unit, Period period) {
        return accepted(period, judged -> judged.checked().unit().equals(Optional.of(unit)))
                .reduce((_, later) -> later);
    }

    private static List<KeptFigure> figures(SubmissionCheck.Judged judged, UnitCode unit, String form) {
        return judged.reading() instanceof Reading.Read read
                ? KeptFigure.of(unit, read.table(form).stream().toList())
                : List.of();
    }
}
