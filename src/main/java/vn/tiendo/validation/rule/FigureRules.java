package vn.tiendo.validation.rule;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.validation.expression.ExpectedTypes;
import vn.tiendo.validation.expression.Expression;
import vn.tiendo.validation.expression.ExpressionCompiler;
import vn.tiendo.validation.expression.ExpressionFaults;
import vn.tiendo.validation.expression.GroupScope;
import vn.tiendo.validation.expression.ListWords;
import vn.tiendo.validation.expression.Records;
import vn.tiendo.validation.expression.Scope;
import vn.tiendo.validation.expression.Vocabulary;
import vn.tiendo.validation.observation.ColumnFormulas;

/** Compiles the rules that are declared as expressions, and collects what is wrong with them. */
public final class FigureRules implements ColumnFormulas.Compiling {

    private final Programme programme;
    private final Set<Fault> faults = new LinkedHashSet<>();

    /** Setting one up is slow, and the rules of a form mostly share theirs. */
    private final Map<List<Object>, ExpressionCompiler> compilers = new HashMap<>();

    public FigureRules(Programme programme) {
        this.programme = programme;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** None if its definition is at fault. */
    public Optional<FigureRule> compile(RuleDefinition rule) {
        var form = rule.on().flatMap(programme::form);
        if (form.isEmpty() || rule.holds().isEmpty()) {
            return Optional.empty(); // told where the definition is read
        }
        if (rule.at().isEmpty()) {
            fault(rule.place(), FaultWords.say("rule.no-cell", rule.id()), FaultWords.say("rule.no-cell.fix"));
        }
        var groups = rule.each().isEmpty() ? List.of(List.<String>of()) : rule.each();
        var compiled = new ArrayList<FigureRule.Compiled>();
        for (var group : groups) {
            compile(rule, form.get(), group).ifPresent(compiled::add);
        }
        return compiled.size() < groups.size()
                ? Optional.empty()
                : Optional.of(new FigureRule(rule, form.get(), compiled, programme.rule("DA12")));
    }

    /** The rule's {@code holds} by itself, over the fields of its form. */
    Optional<Expression> condition(RuleDefinition rule) {
        return rule.on()
                .flatMap(programme::form)
                .flatMap(form -> rule.holds().flatMap(holds -> condition(form, holds)));
    }

    @Override
    public Optional<Expression> condition(Form form, Formula formula) {
        return known(form, formula, condition(compiler(form, List.of()), formula));
    }

    /** Other versions may have more fields, of which a column of this one can say nothing. */
    private Optional<Expression> known(Form version, Formula formula, Optional<Expression> expression) {
        var fields = Records.types(version).keySet();
        var foreign = expression.stream()
                .flatMap(e -> e.names().filter(Records.types(whole(version)).keySet()::contains))
                .filter(name -> !fields.contains(name))
                .distinct()
                .toList();
        foreign.forEach(name -> fault(
                formula.place(),
                FaultWords.say("version.field.missing", version.version().told(), name),
                vn.tiendo.programme.fault.Nearest.suggestion(name, fields)));
        return foreign.isEmpty() ? expression : Optional.empty();
    }

    /** With what any of its versions has. */
    private Form whole(Form version) {
        return programme.form(version.code()).orElse(version);
    }

    @Override
    public Optional<Expression> worth(Form form, Column column, Formula formula) {
        var expression = known(form, formula, compile(compiler(form, List.of()), formula));
        expression
                .flatMap(e -> ExpectedTypes.unfit(column, e.type()))
                .ifPresent(right -> fault(
                        formula.place(),
                        FaultWords.say(
                                "expression.gives",
                                expression.orElseThrow().type().name()),
                        right));
        expression
                .filter(e -> e.used().contains(column.field()))
                .ifPresent(_ -> fault(
                        formula.place(),
                        FaultWords.say("derived.itself", column.field()),
                        FaultWords.say("derived.itself.fix")));
        return expression;
    }

    private Optional<FigureRule.Compiled> compile(RuleDefinition rule, Form form, List<String> group) {
        var compiler = compiler(form, group);
        var holds = rule.holds().flatMap(text -> condition(compiler, text));
        var expected = rule.expected().flatMap(text -> compile(compiler, text));
        expected.ifPresent(e -> ExpectedTypes.unfit(rule, form, group, e.type())
                .ifPresent(right -> rule.expected()
                        .ifPresent(text -> fault(
                                text.place(),
                                FaultWords.say("expected.gives", e.type().name()),
                                right))));
        boolean whole =
                holds.isPresent() && expected.isPresent() == rule.expected().isPresent();
        return whole
                ? Optional.of(new FigureRule.Compiled(GroupScope.names(group), holds.get(), expected))
                : Optional.empty();
    }

    private Optional<Expression> condition(ExpressionCompiler compiler, Formula formula) {
        var expression = compile(compiler, formula);
        expression
                .filter(e -> !ExpressionCompiler.Result.CONDITION.allows(e.type()))
                .ifPresent(e -> fault(
                        formula.place(),
                        FaultWords.say("expression.gives", e.type().name()),
                        FaultWords.say("condition.fix")));
        return expression;
    }

    private Optional<Expression> compile(ExpressionCompiler compiler, Formula formula) {
        var explained = new ExpressionFaults(compiler.vocabulary(), formula);
        try {
            var expression = compiler.compile(formula.text());
            var form = compiler.vocabulary().form();
            if (compiler.loopsTooOften(formula.text())) {
                fault(formula.place(), FaultWords.say("expression.loops"), FaultWords.say("expression.loops.fix"));
            }
            faults.addAll(new ListWords(programme, form, explained).faults(compiler.tree(formula.text())));
            return Optional.of(expression);
        } catch (CelValidationException e) {
            e.getErrors().stream()
                    .map((CelIssue issue) -> explained.fault(issue))
                    .forEach(faults::add);
            return Optional.empty();
        }
    }

    private ExpressionCompiler compiler(Form form, List<String> group) {
        var key = List.<Object>of(form.code(), types(whole(form), group));
        return compilers.computeIfAbsent(
                key, _ -> new ExpressionCompiler(new Vocabulary(programme, whole(form), group)));
    }

    /** Groups of figures of the same types need not each have a vocabulary. */
    private static List<String> types(Form form, List<String> group) {
        return group.stream()
                .map(name -> Scope.across(form)
                        .or(() -> form.column(name))
                        .map(column -> column.type() + " " + column.isAcross() + " " + column.isKept())
                        .orElse(name))
                .toList();
    }

    private void fault(DefinitionPlace place, LocalText what, LocalText expected) {
        faults.add(new Fault(place.file(), place.line(), place.column(), what, expected));
    }
}
