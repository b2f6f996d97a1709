package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Optional;
import vn.tiendo.form.Identity;
import vn.tiendo.form.Stamp;
import vn.tiendo.form.Stamped;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.registry.Found;
import vn.tiendo.programme.registry.NameKind;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** TM01: the unit that the workbook names is not the sender; or nobody says who sends it; or its sheets disagree. */
record WrongUnit(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        var identity = context.reading().identity();
        var claimed = context.claim().unit();
        stampFault(context, identity).ifPresent(out::add);
        if (identity.unit().isEmpty() && claimed.isEmpty()) {
            out.add(unnamed(context, identity));
        } else if (claimed.isPresent()
                && context.programme().unit(claimed.get()).isEmpty()) {
            out.add(observation()
                    .variant("unknown")
                    .expected(LocalText.of(claimed.get().value())));
        } else if (claimed.isPresent() && identity.unit().isPresent() && !claimed.equals(identity.unit())) {
            out.add(observation().found(named(context, identity.unit().get())).expected(named(context, claimed.get())));
        }
        identity.unit().flatMap(unit -> over(context, unit)).ifPresent(out::add);
        identity.conflicts()
                .forEach(other -> out.add(observation()
                        .variant("conflict")
                        .found(Written.text(other))
                        .expected(context.senderName())));
    }

    /** A unit that is there no more owes nothing: those in its place report. */
    private Optional<Observation> over(Context context, UnitCode unit) {
        var successors = context.day()
                .map(day -> context.programme().registry().inheritance().successors(unit, day))
                .orElse(List.of());
        return successors.isEmpty()
                ? Optional.empty()
                : Optional.of(observation()
                        .variant("over")
                        .found(LocalText.of(unit.value()))
                        .with(
                                "nearest",
                                FaultWords.joined(
                                        ", ",
                                        successors.stream()
                                                .map(WrongUnit::named)
                                                .toList())));
    }

    /** Whoever changed the stamp may have changed whom the workbook is for. */
    private Optional<Observation> stampFault(Context context, Identity identity) {
        return switch (identity.stamped()) {
            case Stamped.Absent _ -> Optional.empty();
            case Stamped.Broken _ -> Optional.of(observation().variant("tampered"));
            case Stamped.Genuine(Stamp stamp) ->
                stamp.programme().equals(context.programme().code())
                        ? Optional.empty()
                        : Optional.of(observation()
                                .variant("programme")
                                .found(Written.text(stamp.programme()))
                                .expected(context.programme().title()));
        };
    }

    private Observation unnamed(Context context, Identity identity) {
        var nearest = switch (context.names().find(NameKind.UNIT, identity.unitText(), context.day())) {
            case Found.Hit(var unit, var _) -> List.of(unit);
            case Found.Unclear(var _, var suggestions) ->
                suggestions.stream().map(Found.Suggestion::thing).toList();
        };
        var seen = observation().found(written(identity));
        return nearest.isEmpty()
                ? seen.variant("unnamed")
                : seen.variant("like")
                        .with(
                                "nearest",
                                Codes.either(
                                        nearest.stream().map(WrongUnit::named).toList()));
    }

    private static LocalText named(Registered unit) {
        return LocalText.of(unit.name() + " (" + unit.key() + ")");
    }

    private static LocalText named(Context context, UnitCode unit) {
        return LocalText.of(context.unitName(unit).vi() + " (" + unit + ")");
    }

    private static LocalText written(Identity identity) {
        return identity.unitText().isBlank()
                ? ValidationWords.findings().say("nothing")
                : Written.text(identity.unitText());
    }
}
