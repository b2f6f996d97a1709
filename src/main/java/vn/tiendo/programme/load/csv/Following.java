package vn.tiendo.programme.load.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.registry.UnitsInTime;
import vn.tiendo.programme.registry.Validity;

/**
 * Projects and towns that outlive their unit: they pass to the one unit that stands in its place. Where that is parted, a
 * line of the registry has to say to whom; until it does, nobody is asked for them, which is noticed.
 */
final class Following {

    private static final int SHOWN = 5;

    private final UnitsInTime units;
    private final Faults faults;
    private final Map<UnitCode, Optional<LocalDate>> lastDays = new HashMap<>();

    Following(UnitsInTime units, Faults faults) {
        this.units = units;
        this.faults = faults;
    }

    /** Makes another unit's turn of a thing. */
    @FunctionalInterface
    interface Turn<T> {
        T of(T thing, UnitCode unit, Validity since);
    }

    /** What is left behind by one unit. */
    private record Left(DefinitionPlace place, List<String> keys) {}

    /** Adds the turns that follow; the lines as they are stay where nothing does. */
    <T extends Registered> void follow(Versions<T> versions, Function<T, UnitCode> unit, Turn<T> turn) {
        var left = new LinkedHashMap<UnitCode, Left>();
        versions.follow(version -> {
            var turns = turns(version.thing(), unit, turn);
            if (outlives(turns.getLast(), unit)) {
                left.computeIfAbsent(unit.apply(turns.getLast()), _ -> new Left(version.place(), new ArrayList<>()))
                        .keys()
                        .add(version.thing().key());
            }
            return turns;
        });
        left.forEach(this::tell);
    }

    private <T extends Registered> List<T> turns(T thing, Function<T, UnitCode> unit, Turn<T> turn) {
        var turns = new ArrayList<>(List.of(thing));
        while (outlives(turns.getLast(), unit)) {
            var last = turns.getLast();
            var end = lastDay(unit.apply(last)).orElseThrow();
            var heirs = units.standingFor(unit.apply(last), end, end.plusDays(1));
            if (heirs.size() != 1 || !(heirs.getFirst() instanceof Unit heir)) {
                break;
            }
            var from = last.validity().from();
            if (from.filter(end::isBefore).isPresent()) {
                break;
            }
            turns.removeLast();
            turns.add(turn.of(last, unit.apply(last), new Validity(from, Optional.of(end))));
            turns.add(turn.of(
                    last,
                    heir.code(),
                    new Validity(Optional.of(end.plusDays(1)), last.validity().to())));
        }
        return turns;
    }

    private <T extends Registered> boolean outlives(T thing, Function<T, UnitCode> unit) {
        var to = thing.validity().to();
        return lastDay(unit.apply(thing))
                .filter(end -> to.isEmpty() || to.get().isAfter(end))
                .isPresent();
    }

    private Optional<LocalDate> lastDay(UnitCode unit) {
        return lastDays.computeIfAbsent(unit, units::lastDay);
    }

    private void tell(UnitCode unit, Left left) {
        var end = lastDay(unit).orElseThrow();
        var heirs = units.standingFor(unit, end, end.plusDays(1)).stream()
                .map(heir -> heir.key() + " " + heir.name())
                .toList();
        String keys = left.keys().stream().limit(SHOWN).collect(Collectors.joining(", "));
        faults.notice(
                left.place(),
                FaultWords.say("unit.over", unit, end, left.keys().size(), keys),
                heirs.isEmpty()
                        ? FaultWords.say("unit.over.fix.none", end.plusDays(1))
                        : FaultWords.say("unit.over.fix", end.plusDays(1), String.join("; ", heirs)));
    }
}
