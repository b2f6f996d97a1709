package vn.tiendo.progress.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Dimension;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.SubjectKey;

/** How much of what they should be made of the totals of one period are made of. */
public final class TotalCoverages {

    private static final String TOWNS = "towns";

    private final ConsolidationScope scope;
    private final Arrivals arrivals;
    private final Optional<Plans> plans;
    private final RequiredFigures required;
    private final Map<String, List<UnitCode>> expectedByForm;
    private final Map<Part, Projects> projects = new HashMap<>();
    private final Map<Told, Coverage> known = new HashMap<>();

    /**
     * The plans that units have sent for the period, or sent last.
     *
     * @param form that asks for them
     * @param bySubject by unit, then by what they are about
     */
    record Plans(String form, Map<UnitCode, Map<String, BigDecimal>> bySubject) {}

    private record Part(Dimension.Fact fact, String key) {}

    /** A total over a form, whatever is added up. */
    private record Told(String form, Optional<Dimension> dimension, String key) {}

    /** Those who report on the projects of a part, and the projects. */
    private record Projects(Predicate<UnitCode> units, Predicate<String> codes) {}

    private static final Projects ALL = new Projects(_ -> true, _ -> true);

    TotalCoverages(Arrivals arrivals, Optional<Plans> plans, RequiredFigures required) {
        this.scope = arrivals.scope();
        this.arrivals = arrivals;
        this.plans = plans;
        this.required = required;
        this.expectedByForm = expectedByForm(scope);
        var parts = new HashMap<Part, List<Project>>();
        for (Project project : scope.programme().projects()) {
            if (project.hasBegunBy(scope.period().year())) {
                parts.computeIfAbsent(new Part(Dimension.Fact.TASK, project.task()), _ -> new ArrayList<>())
                        .add(project);
                parts.computeIfAbsent(new Part(Dimension.Fact.OWNER, project.owner()), _ -> new ArrayList<>())
                        .add(project);
            }
        }
        parts.forEach((part, members) -> projects.put(part, of(members)));
    }

    private static Projects of(List<Project> members) {
        var units = members.stream().map(Project::unit).distinct().toList();
        var codes = members.stream().map(Project::code).distinct().toList();
        return new Projects(Set.copyOf(units)::contains, Set.copyOf(codes)::contains);
    }

    /** Those who had to send the form from which the indicator is counted. */
    public List<UnitCode> expected(Indicator indicator) {
        return expectedByForm.getOrDefault(indicator.numerator().form(), List.of());
    }

    /** By form, in the registry's order. */
    public static Map<String, List<UnitCode>> expectedByForm(ConsolidationScope scope) {
        var expected = new HashMap<String, List<UnitCode>>();
        for (Unit unit : scope.programme().units()) {
            for (Form form : scope.programme().formsExpected(unit.code(), scope.period())) {
                expected.computeIfAbsent(form.code(), _ -> new ArrayList<>()).add(unit.code());
            }
        }
        return expected;
    }

    /** @param dimension empty for the whole province */
    public Coverage of(Indicator indicator, Optional<Dimension> dimension, String key) {
        return known.computeIfAbsent(
                new Told(indicator.numerator().form(), dimension, key),
                _ -> of(indicator, dimension.map(d -> projects(d, key)).orElse(ALL)));
    }

    /** Of all that is a unit's on another day. */
    public Coverage ofHeir(Indicator indicator, Restating restating, UnitCode heir) {
        String form = indicator.numerator().form();
        return of(
                indicator,
                new Projects(
                        unit -> restating.heirs(form, unit).contains(heir),
                        code -> restating
                                .inCharge(form, code)
                                .filter(heir::equals)
                                .isPresent()));
    }

    private Coverage of(Indicator indicator, Projects part) {
        var expected = expected(indicator).stream().filter(part.units()).toList();
        String form = indicator.numerator().form();
        return new Coverage(
                arrivals.of(expected),
                plans.filter(known -> known.form().equals(form)).flatMap(known -> share(known, expected, part.codes())),
                required.share(List.of(new RequiredFigures.Part(form, expected, part.codes()))));
    }

    private Projects projects(Dimension dimension, String key) {
        return switch (dimension) {
            case Dimension.OfUnit() -> new Projects(new UnitCode(key)::equals, _ -> true);
            case Dimension.OfProject(var fact)
            when fact != Dimension.Fact.CODE ->
                projects.getOrDefault(new Part(fact, key), new Projects(_ -> false, _ -> false));
            case Dimension.OfProject _, Dimension.OfSubject() -> {
                var subject = SubjectKey.of(key);
                yield new Projects(subject.unit()::equals, subject.subject()::equals);
            }
            case Dimension.OfAcross(var list)
            when list.equals(TOWNS) -> {
                var unit = scope.programme().town(key).map(Town::unit);
                yield new Projects(code -> unit.filter(code::equals).isPresent(), _ -> true);
            }
            case Dimension.OfAcross _, Dimension.OfMember _, Dimension.OfField _ -> ALL;
        };
    }

    /** Empty where of somebody who is missing no plan is known. */
    private Optional<Share> share(Plans known, List<UnitCode> expected, Predicate<String> codes) {
        boolean unknown = expected.stream()
                .anyMatch(unit -> !arrivals.counts(unit) && !known.bySubject().containsKey(unit));
        if (unknown || expected.isEmpty()) {
            return Optional.empty();
        }
        var part = sum(known, expected.stream().filter(arrivals::counts).toList(), codes);
        return Optional.of(new Share(part, sum(known, expected, codes))).filter(Share::isDefined);
    }

    private static BigDecimal sum(Plans known, List<UnitCode> units, Predicate<String> codes) {
        return units.stream()
                .flatMap(unit -> known.bySubject().getOrDefault(unit, Map.of()).entrySet().stream())
                .filter(plan -> codes.test(plan.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
