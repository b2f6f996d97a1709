package vn.tiendo.progress.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Inheritance;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Placing;

/**
 * Tells a period in the units of another day: every row goes to whoever has its project or town then, or stands in its
 * unit's place. Remembers from whom each unit got rows, and which rows are nobody's for certain. For one use, one thread.
 */
public final class Restating implements Placing {

    private final ConsolidationScope scope;
    private final LocalDate then;
    private final LocalDate day;
    private final Inheritance inheritance;
    private final Map<Part, Set<String>> sources = new HashMap<>();
    private final Set<Part> parted = new HashSet<>();
    private final Map<Part, Set<UnitCode>> lacking = new HashMap<>();
    private final Set<UnitCode> stoodIn = new HashSet<>();

    /** What a unit of the day has of a form. */
    private record Part(String form, String unit) {}

    /** @param day on which the units are those wanted */
    public Restating(ConsolidationScope scope, LocalDate day) {
        this.scope = scope;
        this.then = scope.programme().schedule().dataTo(scope.period());
        this.day = day;
        this.inheritance = scope.programme().registry().inheritance();
    }

    @Override
    public Optional<String> unit(String sender, String form, String subject, Map<String, String> said) {
        var unit = scope.programme()
                .form(form)
                .flatMap(known -> inheritance.reporter(
                        new UnitCode(sender), new Inheritance.Row(known, subject, said), then, day))
                .map(UnitCode::value);
        unit.ifPresentOrElse(
                found -> sources.computeIfAbsent(new Part(form, found), _ -> new TreeSet<>())
                        .add(sender),
                () -> part(sender, form));
        return unit;
    }

    /** Whoever has a part of the sender lacks some rows, nobody knows which. */
    private void part(String sender, String form) {
        for (Registered heir : inheritance.standingFor(new UnitCode(sender), then, day)) {
            parted.add(new Part(form, heir.key()));
        }
    }

    /**
     * Notes who had to send the forms and did not: the figures of units that have a part of them are not whole.
     *
     * @param expected by form, in the order of the registry
     * @param counting of whom something counts
     */
    public void missing(Map<String, List<UnitCode>> expected, Set<UnitCode> counting) {
        expected.forEach((form, units) -> units.stream()
                .filter(unit -> !counting.contains(unit))
                .forEach(unit -> heirs(form, unit)
                        .forEach(heir -> lacking.computeIfAbsent(new Part(form, heir.value()), _ -> new TreeSet<>())
                                .add(unit))));
    }

    /** Of whom nothing counts. */
    public Set<UnitCode> missing() {
        return lacking.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Notes of whom an earlier report is taken, for indicators that allow it. */
    public void standIn(Set<UnitCode> units) {
        stoodIn.addAll(units);
    }

    /** Who has on the day what the unit tells in a form: its projects or towns, or, without them, all that it was. */
    public Set<UnitCode> heirs(String code, UnitCode unit) {
        var programme = scope.programme();
        var form = programme.form(code);
        if (form.isEmpty()) {
            return Set.of();
        }
        var subjects = form.get().subject() == Form.Subject.ACROSS
                ? programme.townsOf(unit).stream().map(Town::code).toList()
                : programme.projectsOf(unit).stream()
                        .filter(project -> project.hasBegunBy(scope.period().year()))
                        .map(Project::code)
                        .toList();
        var whole = inheritance.standingFor(unit, then, day).stream()
                .filter(Unit.class::isInstance)
                .map(heir -> new UnitCode(heir.key()));
        var own = subjects.stream()
                .flatMap(subject ->
                        inheritance
                                .reporter(unit, new Inheritance.Row(form.get(), subject, Map.of()), then, day)
                                .stream());
        return (subjects.isEmpty() ? whole : own).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whose a project is on the day. */
    Optional<UnitCode> inCharge(String form, String project) {
        return scope.programme()
                .form(form)
                .flatMap(known -> scope.programme()
                        .project(project)
                        .flatMap(p -> inheritance.reporter(
                                p.unit(), new Inheritance.Row(known, project, Map.of()), then, day)));
    }

    /** The units from which the rows came that an indicator adds up for one, by code. */
    public List<UnitCode> sources(Indicator indicator, UnitCode unit) {
        return forms(indicator)
                .flatMap(form -> sources.getOrDefault(new Part(form, unit.value()), Set.of()).stream())
                .distinct()
                .sorted()
                .map(UnitCode::new)
                .toList();
    }

    private static Stream<String> forms(Indicator indicator) {
        return indicator.measures().map(Indicator.Measure::form).distinct();
    }

    /** Whether anything is known of who was there in its place. */
    public boolean isKnown(UnitCode unit) {
        return !inheritance.mayHaveSaid(unit, day, then).isEmpty();
    }

    /** Why an indicator's figures of a unit are not all that belongs to it; empty where they are. */
    public Optional<Incomparable> why(Indicator indicator, UnitCode unit) {
        if (indicator.held().restated() == Indicator.Restated.NEVER) {
            return Optional.of(Incomparable.NOT_RESTATED);
        }
        boolean lasts = indicator.held().restated() == Indicator.Restated.LAST;
        return forms(indicator)
                .map(form -> new Part(form, unit.value()))
                .flatMap(part -> why(part, lasts).stream())
                .findFirst();
    }

    private Optional<Incomparable> why(Part part, boolean lasts) {
        if (parted.contains(part)) {
            return Optional.of(Incomparable.UNIT_PARTED);
        }
        return lacking.getOrDefault(part, Set.of()).stream()
                .filter(unit -> !lasts || !stoodIn.contains(unit))
                .findFirst()
                .map(_ -> Incomparable.PART_MISSING);
    }
}
