package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.UnitCode;

/**
 * The units of all times, and which of them stand for which: along {@code succession.csv}, and, of a unit that is not named
 * there, by way of the divisions that it was made of (a district, of its communes).
 */
public final class UnitsInTime {

    private final Map<UnitCode, List<Unit>> units;
    private final List<Division> divisions;
    private final Successions successions;

    public UnitsInTime(List<Unit> units, List<Division> divisions, List<Succession> successions) {
        this.units = units.stream().collect(Collectors.groupingBy(Unit::code));
        this.divisions = List.copyOf(divisions);
        this.successions = new Successions(List.copyOf(successions));
    }

    private List<Unit> versions(UnitCode code) {
        return units.getOrDefault(code, List.of());
    }

    Optional<Unit> at(UnitCode code, LocalDate day) {
        return versions(code).stream()
                .filter(unit -> unit.validity().includes(day))
                .findFirst();
    }

    /**
     * What stands on the one day for the unit of the other, later or earlier: the unit itself, the one that took its place
     * or that it came from, or several, of which each has a part. A division among them is part of no unit.
     */
    public List<Registered> standingFor(UnitCode code, LocalDate from, LocalDate to) {
        var found = at(code, from);
        if (found.isEmpty()) {
            return List.of();
        }
        var unit = found.get();
        var kept = at(code, to).filter(other -> isContinued(unit, other));
        if (kept.isPresent()) {
            return List.of(kept.get());
        }
        var ends = from.isBefore(to) ? forwards(unit, to) : backwards(unit, to);
        return ends.filter(end -> !end.equals(unit))
                .distinct()
                .sorted(Comparator.comparing(Registered::key))
                .toList();
    }

    /** One code through time: not if it was given to something that came into the other's place. */
    private boolean isContinued(Unit one, Unit other) {
        return one.equals(other)
                || successions.all().stream()
                        .filter(s -> !(s.old() instanceof Unit old
                                && old.code().equals(one.code())
                                && s.next() instanceof Unit next
                                && next.code().equals(one.code())))
                        .noneMatch(s -> s.old().equals(one)
                                || s.next().equals(one)
                                || s.old().equals(other)
                                || s.next().equals(other));
    }

    private Stream<Registered> forwards(Unit unit, LocalDate day) {
        var ends = successions.successors(unit, day);
        if (!ends.equals(List.of(unit))) {
            return ends.stream();
        }
        return unit.validity().to().stream()
                .flatMap(last -> divisions.stream()
                        .filter(part -> part.parent().equals(unit.key())
                                && part.validity().includes(last)))
                .flatMap(part -> successions.successors(part, day).stream());
    }

    private Stream<Registered> backwards(Unit unit, LocalDate day) {
        return successions.predecessors(unit, day).stream().map(end -> whole(end, day));
    }

    private Registered whole(Registered end, LocalDate day) {
        return end instanceof Division part && !part.parent().isEmpty()
                ? at(new UnitCode(part.parent()), day).<Registered>map(u -> u).orElse(part)
                : end;
    }

    /** The last day of a unit that is there no more; empty while one of its versions has no end, or where there is none. */
    public Optional<LocalDate> lastDay(UnitCode code) {
        var ends = versions(code).stream().map(unit -> unit.validity().to()).toList();
        return ends.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : ends.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
