package vn.tiendo.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.form.Identity;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.validation.expression.RegisterRecords;
import vn.tiendo.validation.known.Claim;
import vn.tiendo.validation.known.History;
import vn.tiendo.validation.known.Sender;
import vn.tiendo.validation.observation.CheckDefinitions;
import vn.tiendo.validation.observation.ColumnFormulas;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;
import vn.tiendo.validation.observation.VerdictAssembly;
import vn.tiendo.validation.rule.FigureChecks;
import vn.tiendo.validation.rule.FigureRule;
import vn.tiendo.validation.rule.FigureRules;
import vn.tiendo.validation.rule.MissingProject;
import vn.tiendo.validation.rule.NotRead;
import vn.tiendo.validation.rule.StructuralRules;
import vn.tiendo.validation.rule.Unread;

/**
 * Holds submissions against the rules of a programme. Expressions are compiled once; afterwards it is immutable, does no
 * input or output, and may be shared between threads.
 *
 * <p>A rule that the programme does not declare is not checked, but for TM04, TM05 and TM10: a file that cannot be read is
 * always returned, and what was not read in one that can be is always told.
 */
public final class Checker {
    private final Programme programme;
    private final CheckDefinitions definitions;
    private final List<Rule> causes;
    private final FigureChecks figures;
    private final List<Rule> consequences;
    private final List<Fault> faults;

    /** Compiles the rules; what is wrong with them is not thrown but listed by {@link #faults()}. */
    public Checker(Programme programme) {
        this.programme = programme;
        var compiler = new FigureRules(programme.withWholeForms());
        var formulas = new ColumnFormulas(programme, compiler);
        this.definitions =
                new CheckDefinitions(programme, new RegisterRecords(programme), new KnownNames(programme), formulas);
        this.causes = structural(StructuralRules.seeingCauses(), compiler);
        this.figures = new FigureChecks(overFigures(compiler));
        this.consequences = structural(StructuralRules.seeingConsequences(), compiler);
        this.faults = Stream.concat(compiler.faults().stream(), unknown()).toList();
    }

    /** Errors first, so that warnings which follow from them are folded under them. */
    private static final Comparator<RuleDefinition> BY_WEIGHT =
            Comparator.comparing(rule -> rule.grading().gravest());

    /** What is wrong with the definitions of rules; a programme with any of it must not be used. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Checks one submission; all findings in one pass.
     *
     * @param claim what its way in says about sender and period
     * @param history what earlier accepted submissions said
     * @param fallbackPeriod the period to check for where neither the workbook nor the claim names one
     */
    public Checked check(Reading reading, Claim claim, History history, Optional<Period> fallbackPeriod) {
        return switch (reading) {
            case Reading.Refused(var refusal) ->
                new Checked(
                        Unread.verdict(programme, refusal),
                        claim.unit(),
                        claim.period().or(() -> fallbackPeriod));
            case Reading.Read read -> checked(read, claim, history, fallbackPeriod);
        };
    }

    /**
     * The projects of the unit that need a row in the form: those that have begun, but for those that the rules say are
     * over.
     *
     * @param history what earlier accepted submissions said
     */
    public List<Project> needed(Form form, UnitCode unit, Period period, History history) {
        var nothing = new Reading.Read(
                new Identity(Optional.of(unit), Optional.of(period), "", "", "", List.of()),
                List.of(),
                List.of(),
                List.of());
        var claim = new Claim(Optional.of(unit), Optional.of(period));
        var sender = new Sender(claim.unit(), claim.period());
        var context = new Context(definitions, nothing, claim, sender, history);
        var table = new Table(form, "", MoneyUnit.TRIEU, List.of(), List.of(), List.of());
        return consequences.stream()
                .filter(rule -> rule.definition().on().equals(Optional.of(form.code())))
                .filter(MissingProject.class::isInstance)
                .findFirst()
                .map(rule -> ((MissingProject) rule).missing(context, table, unit, period))
                .orElseGet(() -> definitions.asOf(Optional.of(period)).programme().projectsOf(unit).stream()
                        .filter(project -> project.hasBegunBy(period.year()))
                        .toList());
    }

    private Checked checked(Reading.Read read, Claim claim, History history, Optional<Period> fallback) {
        Identity identity = read.identity();
        var sender = Sender.of(identity, claim, fallback);
        var context = new Context(definitions, read, claim, sender, history);
        var seen = new Observations(context);
        causes.forEach(rule -> rule.check(context, seen));
        figures.check(context, seen);
        consequences.forEach(rule -> rule.check(context, seen));
        return new Checked(VerdictAssembly.verdict(seen), sender.unit(), sender.period());
    }

    private List<Rule> structural(Map<String, StructuralRules.Made> known, FigureRules figures) {
        return known.entrySet().stream()
                .flatMap(entry ->
                        declared(entry.getKey()).map(rule -> entry.getValue().of(rule, figures)))
                .toList();
    }

    private Stream<RuleDefinition> declared(String id) {
        return id.equals(NotRead.ID) ? Stream.of(NotRead.of(programme).definition()) : programme.rule(id).stream();
    }

    private List<FigureRule> overFigures(FigureRules figures) {
        return programme.rules().stream()
                .filter(r -> r.holds().isPresent() && !StructuralRules.knows(r.id()))
                .sorted(BY_WEIGHT)
                .flatMap(r -> figures.compile(r).stream())
                .toList();
    }

    private Stream<Fault> unknown() {
        return programme.rules().stream()
                .filter(r -> StructuralRules.knows(r.id()) == r.holds().isPresent())
                .filter(r -> !StructuralRules.usesExpression(r.id()))
                .map(Checker::unknown);
    }

    private static Fault unknown(RuleDefinition rule) {
        var place = rule.place();
        LocalText what = rule.holds().isPresent()
                ? FaultWords.say("rule.structural", rule.id())
                : FaultWords.say("rule.unknown", rule.id());
        LocalText expected = rule.holds().isPresent()
                ? FaultWords.say("rule.structural.fix")
                : vn.tiendo.programme.fault.Nearest.suggestion(rule.id(), StructuralRules.ids());
        return new Fault(place.file(), place.line(), place.column(), what, expected);
    }
}
