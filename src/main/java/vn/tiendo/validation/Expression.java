package vn.tiendo.validation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A compiled expression. Shared between threads. */
final class Expression {
    private final CelRuntime.Program program;
    private final Set<String> fields;
    private final Set<String> asked;
    private final Set<String> precise;

    /** @param known the names that stand for fields */
    Expression(CelRuntime.Program program, CelAbstractSyntaxTree tree, Set<String> known) {
        this.program = program;
        var names = names(tree);
        this.fields = names.stream().filter(known::contains).collect(Collectors.toCollection(TreeSet::new));
        this.asked = without(names, Vocabulary.PRESENT);
        this.precise = without(names, Vocabulary.PRECISION);
    }

    /** Fields whose value it uses. */
    Set<String> fields() {
        return fields;
    }

    /** Fields of which it asks whether they are filled in. */
    Set<String> asked() {
        return asked;
    }

    /**
     * Its value in one place: Boolean, Long, Double or String. None where a value that it uses is not known, unless it
     * asks for it, and where it cannot be worked out (a division by zero, a sum beyond all bounds).
     */
    Optional<Object> over(Scope scope) {
        var bound = new HashMap<String, Object>();
        for (String field : fields) {
            var value = scope.value(field);
            if (value.isEmpty() && !asked.contains(field)) {
                return Optional.empty();
            }
            value.ifPresent(v -> bound.put(field, v));
        }
        asked.forEach(field -> bound.put(Vocabulary.PRESENT + field, scope.says(field)));
        precise.forEach(field -> scope.precision(field).ifPresent(p -> bound.put(Vocabulary.PRECISION + field, p)));
        bound.put(Vocabulary.TOLERANCE, scope.tolerance(fields));
        return evaluated(bound);
    }

    /** The same over values given by name, such as what was last reported; none if one that it uses is lacking. */
    Optional<Object> over(Map<String, Object> values) {
        return values.keySet().containsAll(fields) ? evaluated(values) : Optional.empty();
    }

    private Optional<Object> evaluated(Map<String, Object> bound) {
        try {
            return Optional.of(program.eval(bound));
        } catch (CelEvaluationException e) {
            if (isOfTheData(e)) {
                return Optional.empty();
            }
            throw new IllegalStateException("A checked expression cannot be evaluated", e);
        }
    }

    /** What the sender wrote cannot be reckoned with; that it is no sensible figure is another rule's business. */
    private static boolean isOfTheData(CelEvaluationException e) {
        return switch (e.getErrorCode()) {
            case DIVIDE_BY_ZERO,
                    NUMERIC_OVERFLOW,
                    ATTRIBUTE_NOT_FOUND,
                    INDEX_OUT_OF_BOUNDS,
                    INVALID_ARGUMENT,
                    BAD_FORMAT,
                    ITERATION_BUDGET_EXCEEDED -> true;
            case INTERNAL_ERROR -> e.getCause() instanceof ArithmeticException;
            case DUPLICATE_ATTRIBUTE, OVERLOAD_NOT_FOUND, AMBIGUOUS_OVERLOAD, TYPE_NOT_FOUND -> false;
        };
    }

    private static Set<String> names(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.IDENT)
                .map(node -> node.expr().ident().name())
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> names, String prefix) {
        return names.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
