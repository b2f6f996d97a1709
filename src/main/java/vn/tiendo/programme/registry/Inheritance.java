package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;

/**
 * Who reports on what through time (kế thừa): what a unit says of a project or a town is, on another day, the business of
 * whoever has that project or town then; all else goes where the whole unit went. Works forwards and back, so figures that
 * were restated and restated back are what they were. Immutable.
 */
public final class Inheritance {

    /** Units are what they always were. */
    public static final Inheritance NONE = new Inheritance(
            new UnitsInTime(List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            new NameIndex(List.of(), List.of(), Abbreviations.SHIPPED));

    private static final String PROJECTS = "projects";
    private static final String TOWNS = "towns";

    private final UnitsInTime units;
    private final NameIndex townNames;

    /** Of things that pass from one unit to another only: most never do. */
    private final Map<Thing, List<Charge>> charges = new HashMap<>();

    private final Map<UnitCode, Set<Thing>> passed = new HashMap<>();

    private record Thing(String list, String code) {}

    /** Who reports on it, and how long. */
    private record Charge(UnitCode unit, Validity validity) {}

    /**
     * What a unit said something about.
     *
     * @param subject a project's code, a town's code, a row's own key
     * @param said the row's words, by field; those of {@link #namingFields} count
     */
    public record Row(Form form, String subject, Map<String, String> said) {}

    /**
     * @param projects all versions of those that have more than one
     * @param towns likewise
     * @param townNames by which rows may name towns
     */
    public Inheritance(UnitsInTime units, List<Project> projects, List<Town> towns, NameIndex townNames) {
        this.units = units;
        this.townNames = townNames;
        projects.forEach(p -> charge(new Thing(PROJECTS, p.code()), new Charge(p.unit(), p.validity())));
        towns.forEach(t -> charge(new Thing(TOWNS, t.code()), new Charge(t.unit(), t.validity())));
        charges.values()
                .removeIf(turns -> turns.stream().map(Charge::unit).distinct().count() == 1);
        charges.forEach((thing, turns) -> turns.forEach(turn ->
                passed.computeIfAbsent(turn.unit, _ -> new LinkedHashSet<>()).add(thing)));
    }

    private void charge(Thing thing, Charge charge) {
        charges.computeIfAbsent(thing, _ -> new ArrayList<>(1)).add(charge);
    }

    /** What stands on the one day for the unit of the other; see {@link UnitsInTime#standingFor}. */
    public List<Registered> standingFor(UnitCode unit, LocalDate from, LocalDate to) {
        return units.standingFor(unit, from, to);
    }

    /** What stands on the day for a unit that is there no more; nothing while it is, or where nobody knows. */
    public List<Registered> successors(UnitCode unit, LocalDate day) {
        return units.lastDay(unit)
                .filter(last -> last.isBefore(day))
                .map(last -> units.standingFor(unit, last, day))
                .orElse(List.of());
    }

    /** The columns besides the row's own by which a row says what it is about. */
    public static List<Column> namingFields(Form form) {
        return form.columns().stream()
                .filter(column -> !column.field().equals(form.leaf()))
                .filter(column -> column.key()
                        .filter(list -> list.equals(PROJECTS) || list.equals(TOWNS))
                        .isPresent())
                .toList();
    }

    /**
     * Who reports on {@code day} about what the unit said on {@code then}.
     *
     * @return the unit itself where nothing changed; empty where it was parted, and the row does not say whose it is now
     */
    public Optional<UnitCode> reporter(UnitCode unit, Row row, LocalDate then, LocalDate day) {
        return things(row, then)
                .flatMap(thing -> charge(thing, unit, then, day).stream())
                .findFirst()
                .or(() -> sole(unit, then, day));
    }

    private Stream<Thing> things(Row row, LocalDate then) {
        var own = list(row.form()).map(list -> new Thing(list, row.subject())).stream();
        var named = namingFields(row.form()).stream()
                .flatMap(column -> Optional.ofNullable(row.said().get(column.field())).stream()
                        .flatMap(text -> named(column.key().orElseThrow(), text, then)));
        return Stream.concat(own, named);
    }

    /** Towns go by their names, too. */
    private Stream<Thing> named(String list, String text, LocalDate then) {
        if (!list.equals(TOWNS)) {
            return Stream.of(new Thing(list, text));
        }
        var codes = townNames.exactly(text).stream()
                .filter(entry -> entry.thing().validity().includes(then)
                        && entry.validity().includes(then))
                .map(entry -> entry.thing().key())
                .distinct()
                .toList();
        return codes.size() == 1 ? Stream.of(new Thing(list, codes.getFirst())) : Stream.empty();
    }

    /** The registry of the form's subjects, if they are in one. */
    private static Optional<String> list(Form form) {
        return form.subject() == Form.Subject.ACROSS
                ? form.columns().stream()
                        .filter(Column::isAcross)
                        .map(column -> column.across().getFirst())
                        .findFirst()
                : form.column(form.leaf()).flatMap(Column::key);
    }

    private Optional<UnitCode> charge(Thing thing, UnitCode unit, LocalDate then, LocalDate day) {
        var turns = charges.getOrDefault(thing, List.of());
        return at(turns, then).filter(unit::equals).flatMap(_ -> at(turns, day));
    }

    private static Optional<UnitCode> at(List<Charge> turns, LocalDate day) {
        return turns.stream()
                .filter(turn -> turn.validity.includes(day))
                .map(Charge::unit)
                .findFirst();
    }

    private Optional<UnitCode> sole(UnitCode unit, LocalDate then, LocalDate day) {
        if (units.at(unit, then).isEmpty()) {
            return Optional.of(unit);
        }
        var standing = units.standingFor(unit, then, day);
        return standing.size() == 1 && standing.getFirst() instanceof Unit only
                ? Optional.of(only.code())
                : Optional.empty();
    }

    /**
     * Units that on {@code then} may have said what is the unit's business on {@code day}: itself, those that it came from or
     * went into, those that had one of its projects or towns.
     */
    public Set<UnitCode> mayHaveSaid(UnitCode unit, LocalDate day, LocalDate then) {
        var all = new LinkedHashSet<UnitCode>();
        if (units.at(unit, day).filter(u -> !u.validity().includes(then)).isEmpty()) {
            all.add(unit);
        }
        units.standingFor(unit, day, then).stream()
                .filter(Unit.class::isInstance)
                .forEach(end -> all.add(new UnitCode(end.key())));
        passed.getOrDefault(unit, Set.of()).stream()
                .map(thing -> charges.getOrDefault(thing, List.of()))
                .filter(turns -> at(turns, day).filter(unit::equals).isPresent())
                .forEach(turns -> at(turns, then).ifPresent(all::add));
        return all;
    }

    /** The units that had the project in their charge, the last first; none where it never passed on. */
    public List<UnitCode> everInChargeOf(String project) {
        return charges.getOrDefault(new Thing(PROJECTS, project), List.of()).stream()
                .sorted(Comparator.comparing(
                        (Charge turn) -> turn.validity.from().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .map(Charge::unit)
                .distinct()
                .toList();
    }
}
