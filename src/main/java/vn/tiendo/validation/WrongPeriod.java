package vn.tiendo.validation;

import java.util.Optional;
import vn.tiendo.form.Identity;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;

/**
 * TM02: the period that the workbook states is not the one it is sent for; or nobody says which; or its sheets disagree;
 * or what stands there for the period cannot be read; or the programme has no such period.
 */
record WrongPeriod(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Findings out) {
        var identity = context.reading().identity();
        var claimed = context.claim().period();
        if (identity.period().isEmpty() && claimed.isEmpty()) {
            out.add(sighting()
                    .variant("unnamed")
                    .found(
                            identity.periodText().isBlank()
                                    ? Words.findings().say("nothing")
                                    : Written.text(identity.periodText())));
            return;
        }
        if (claimed.isPresent() && identity.period().isPresent() && !claimed.equals(identity.period())) {
            out.add(sighting()
                    .found(stated(context, identity.period().get(), identity.periodText()))
                    .expected(context.programme().named(claimed.get())));
        } else {
            context.sender()
                    .period()
                    .flatMap(p -> foreign(context.programme(), p))
                    .ifPresent(out::add);
        }
        var period = context.sender().period();
        identity.otherPeriods()
                .forEach(other -> period.flatMap(p -> said(context, other, p)).ifPresent(out::add));
    }

    /** Figures of a month with which nothing is collected would be kept where no report looks for them. */
    private Optional<Sighting> foreign(Programme programme, Period period) {
        return programme.periods().include(period)
                ? Optional.empty()
                : programme
                        .periods()
                        .nextFrom(period)
                        .map(next -> sighting()
                                .variant("foreign")
                                .found(programme.calendar().named(Form.Frequency.MONTH, period))
                                .expected(programme.named(next)));
    }

    /** In the programme's words, and in the sender's where those are others. */
    private static LocalText stated(Context context, Period period, String text) {
        var named = context.programme().named(period);
        var written = Folded.of(text);
        boolean same =
                written.isEmpty() || written.contains(Folded.of(named.vi())) || written.contains(Folded.of(named.en()));
        String quoted = " (“" + Written.text(text).vi() + "”)";
        return same ? named : new LocalText(named.vi() + quoted, named.en() + quoted);
    }

    private Optional<Sighting> said(Context context, Identity.OtherPeriod other, Period period) {
        boolean alone = context.reading().identity().period().isEmpty();
        return switch (other.said()) {
            case SaidPeriod.Named _ -> Optional.of(conflict(context, other, period));
            case SaidPeriod.OnlyMonth month when month.fits(period) -> Optional.empty();
            case SaidPeriod.OnlyMonth _ ->
                Optional.of(
                        alone
                                ? at(other).expected(context.programme().named(period))
                                : conflict(context, other, period));
            case SaidPeriod.Unread _ ->
                Optional.of(
                        at(other).variant("unread").expected(context.programme().named(period)));
        };
    }

    private Sighting conflict(Context context, Identity.OtherPeriod other, Period period) {
        return sighting()
                .variant("conflict")
                .found(Written.text(other.sheet() + ": " + other.text()))
                .expected(context.programme().named(period));
    }

    /** At its place, the text as it stands there. */
    private Sighting at(Identity.OtherPeriod other) {
        var seen = sighting()
                .on(other.sheet())
                .found(LocalText.of("“" + Written.text(other.text()).vi() + "”"));
        other.cell().ifPresent(cell -> seen.at(cell, ""));
        return seen;
    }
}
