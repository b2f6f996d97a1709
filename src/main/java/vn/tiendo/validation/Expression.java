package vn.tiendo.validation;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A compiled expression. Shared between threads. */
final class Expression {

    private final CelRuntime.Program program;
    private final CelType type;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> needed;

    /** @param known every name that may stand in it */
    Expression(CelRuntime.Program program, CelAbstractSyntaxTree tree, Set<String> known) {
        this.program = program;
        this.type = tree.getResultType();
        CelNavigableAst.fromAst(tree).getRoot().allNodes().forEach(node -> note(node, known));
        this.needed = new TreeSet<>(used);
        needed.removeAll(asked);
    }

    private void note(CelNavigableExpr node, Set<String> known) {
        if (node.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            noteName(node.expr().ident().name(), known);
        } else if (node.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            noteField(node.expr().select());
        }
    }

    private void noteName(String name, Set<String> known) {
        if (name.startsWith(ExpressionCompiler.PRESENT)) {
            asked.add(name.substring(ExpressionCompiler.PRESENT.length()));
        } else if (known.contains(name) && !Vocabulary.RECORDS.contains(name) && !name.equals(Vocabulary.TOLERANCE)) {
            used.add(name);
        }
    }

    /** {@code previous.plan}: what counts is the field of the record. */
    private void noteField(CelExpr.CelSelect select) {
        var operand = select.operand();
        if (operand.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                && Vocabulary.RECORDS.contains(operand.ident().name())) {
            (select.testOnly() ? asked : used).add(operand.ident().name() + "." + select.field());
        }
    }

    /** Names whose value it uses; a field of a record is {@code previous.plan}. */
    Set<String> used() {
        return used;
    }

    /** Names of which it asks whether they say anything. */
    Set<String> asked() {
        return asked;
    }

    CelType type() {
        return type;
    }

    /**
     * Its value in one place: Boolean, Long, Double or String. None where a value that it uses is not known, unless it
     * asks for it, and where it cannot be worked out (a division by zero, a sum beyond all bounds).
     */
    Optional<Object> over(Scope scope) {
        for (String name : needed) {
            if (!scope.knows(name)) {
                return Optional.empty();
            }
        }
        return evaluated(name -> scope.named(name, used));
    }

    /** The same over values given by name, such as what was last reported; none if one that it uses is lacking. */
    Optional<Object> over(Map<String, Object> values) {
        return values.keySet().containsAll(used)
                ? evaluated(name -> Optional.ofNullable(values.get(name)))
                : Optional.empty();
    }

    private Optional<Object> evaluated(CelVariableResolver names) {
        try {
            return Optional.of(program.eval(names));
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
}
