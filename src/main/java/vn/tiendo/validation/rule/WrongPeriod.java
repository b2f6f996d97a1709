package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.Identity;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * TM02: the period that the workbook states is not the one it is sent for; or nobody says which; or its sheets disagree;
 * or what stands there for the period cannot be read; or the programme has no such period.
 */
record WrongPeriod(RuleDefinition definition) implements Rule {

    /** Places; more tell the sender nothing new. */
    private static final int MOST_NAMED = 6;

    @Override
    public void check(Context context, Observations out) {
        var identity = context.reading().identity();
        var claimed = context.claim().period();
        if (identity.period().isEmpty() && claimed.isEmpty()) {
            out.add(observation()
                    .variant("unnamed")
                    .found(
                            identity.periodText().isBlank()
                                    ? ValidationWords.findings().say("nothing")
                                    : Written.text(identity.periodText())));
            return;
        }
        if (claimed.isPresent() && identity.period().isPresent() && !claimed.equals(identity.period())) {
            out.add(observation()
                    .found(stated(context.programme(), identity))
                    .expected(context.programme().named(claimed.get())));
        } else {
            context.sender()
                    .period()
                    .flatMap(p -> foreign(context.programme(), p))
                    .ifPresent(out::add);
        }
        context.sender().period().ifPresent(period -> checkOthers(context, period, out));
    }

    private void checkOthers(Context context, Period period, Observations out) {
        var identity = context.reading().identity();
        var claimed = context.claim().period();
        var others = identity.otherPeriods().stream()
                // Who sent for that period is right there, and wrong where the workbook says another.
                .filter(other -> claimed.filter(other.said()::fits).isEmpty())
                .toList();
        boolean alone = identity.period().isEmpty();
        var conflicts = others.stream()
                .filter(other -> !alone && isConflict(other.said(), period))
                .toList();
        if (!conflicts.isEmpty()) {
            out.add(observation()
                    .variant("conflict")
                    .found(listed(conflicts))
                    .expected(context.programme().named(period)));
        }
        others.stream()
                .filter(other -> !conflicts.contains(other) && !other.said().fits(period))
                .forEach(other ->
                        out.add(said(other).expected(context.programme().named(period))));
    }

    private static boolean isConflict(SaidPeriod said, Period period) {
        return said.isUnderstood() && !said.fits(period);
    }

    /** Figures of a month with which nothing is collected would be kept where no report looks for them. */
    private Optional<Observation> foreign(Programme programme, Period period) {
        return programme.periods().include(period)
                ? Optional.empty()
                : programme
                        .periods()
                        .nextFrom(period)
                        .map(next -> observation()
                                .variant("foreign")
                                .found(programme.calendar().named(Form.Frequency.MONTH, period))
                                .expected(programme.named(next)));
    }

    /** In the programme's words, in the sender's where those are others, and where it stands: the file as a whole is wrong. */
    private static LocalText stated(Programme programme, Identity identity) {
        var period = identity.period().orElseThrow();
        // A period in which nothing is collected has no name but its month's: May is no second quarter.
        var named = programme.periods().include(period)
                ? programme.named(period)
                : programme.calendar().named(Form.Frequency.MONTH, period);
        var written = Folded.of(identity.periodText());
        boolean same =
                written.isEmpty() || written.contains(Folded.of(named.vi())) || written.contains(Folded.of(named.en()));
        String quoted = same ? "" : "“" + Written.text(identity.periodText()).vi() + "”";
        String beside = Stream.of(quoted, cell(identity))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
        return beside.isEmpty()
                ? named
                : new LocalText(named.vi() + " (" + beside + ")", named.en() + " (" + beside + ")");
    }

    /** As spreadsheets write it: Thông tin!B4. */
    private static String cell(Identity identity) {
        return identity.periodPlace()
                .flatMap(place ->
                        place.cell().map(cell -> Written.text(place.sheet()).vi() + "!" + cell))
                .orElse("");
    }

    /** One fault, however many places tell it. */
    private static LocalText listed(List<Identity.OtherPeriod> places) {
        String named = places.stream()
                .limit(MOST_NAMED)
                .map(WrongPeriod::place)
                .distinct()
                .collect(Collectors.joining("; "));
        return LocalText.of(places.size() > MOST_NAMED ? named + "; …" : named);
    }

    private static String place(Identity.OtherPeriod other) {
        String cell = other.cell().map(at -> " (" + at + ")").orElse("");
        return Written.text(other.sheet()).vi() + cell + ": “"
                + Written.text(other.text()).vi() + "”";
    }

    /** At its place, the text as it stands there. */
    private Observation said(Identity.OtherPeriod other) {
        var seen = observation()
                .on(other.sheet())
                .found(LocalText.of("“" + Written.text(other.text()).vi() + "”"));
        other.cell().ifPresent(cell -> seen.at(cell, ""));
        return switch (other.said()) {
            case SaidPeriod.Unread _ -> seen.variant("unread");
            case SaidPeriod.TooLong _ -> seen.variant("long");
            case SaidPeriod.NotComputed _ -> seen.variant("uncomputed");
            case SaidPeriod.Named _, SaidPeriod.OnlyMonth _, SaidPeriod.NotFilled _ -> seen;
        };
    }
}
