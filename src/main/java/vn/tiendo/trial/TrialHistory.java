package vn.tiendo.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tiendo.form.Slot;
import vn.tiendo.intake.check.LedgerHistory;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.submission.Submission;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Past;

/**
 * What would have been known when a submission was decided, had the rules tried been in effect: in the periods of the
 * trial what the trial accepted until then, in all others what had been.
 */
record TrialHistory(Submission about, PeriodRange tried, TrialAccepted own, LedgerHistory others) implements History {

    @Override
    public Past past(UnitCode unit, String form, Period period) {
        return tried.contains(period)
                ? own.counting(unit, period, about)
                        .map(accepted -> own.past(accepted, form))
                        .orElse(Past.NONE)
                : others.past(unit, form, period);
    }

    @Override
    public Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period before) {
        var earliest = before.compareTo(tried.first()) < 0 ? before : tried.first();
        return tried.before(before)
                .flatMap(period -> said(past(unit, form, period), subject, field).stream())
                .findFirst()
                .or(() -> others.lastText(unit, form, subject, field, earliest));
    }

    private static Optional<String> said(Past past, String subject, String field) {
        return past.said(subject, Slot.of(field))
                .flatMap(said -> said instanceof Past.Said.Words(var text) ? Optional.of(text) : Optional.empty());
    }

    @Override
    public List<Elsewhere> elsewhere(UnitCode unit, String form, Period period, Set<UUID> marks) {
        return tried.contains(period)
                ? own.counting(period, about).entrySet().stream()
                        .filter(other -> !other.getKey().equals(unit))
                        .map(other -> elsewhere(other, form))
                        .filter(other -> !other.past().isEmpty())
                        .toList()
                : others.elsewhere(unit, form, period, marks);
    }

    @Override
    public Predicate<TwoRows> decided(Period period) {
        return others.decided(period);
    }

    private Elsewhere elsewhere(Map.Entry<UnitCode, TrialAccepted.Accepted> other, String form) {
        return new Elsewhere(other.getKey(), own.past(other.getValue(), form));
    }
}
