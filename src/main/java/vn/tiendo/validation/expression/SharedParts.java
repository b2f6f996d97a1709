package vn.tiendo.validation.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes those parts out of a checked expression that look at all rows of a form, but not at the row at hand
 * ({@code sum(rows.plan)}): worked out anew for every row they would take time by the square of the rows. A name stands
 * in the place of each.
 */
final class SharedParts {

    private static final String NAME = "shared__";

    private final CelAbstractSyntaxTree tree;
    private final Set<String> ofRows;
    private final Map<String, CelAbstractSyntaxTree> parts = new LinkedHashMap<>();
    private final Map<Long, CelReference> references;
    private final CelAbstractSyntaxTree rest;

    /** @param ofRows the names that stand for all rows of a form, or for a field in all of them */
    SharedParts(CelAbstractSyntaxTree tree, Set<String> ofRows) {
        this.tree = tree;
        this.ofRows = ofRows;
        this.references = new HashMap<>(tree.getReferenceMap());
        var left = without(tree.getExpr());
        this.rest = CelAbstractSyntaxTree.newCheckedAst(left, tree.getSource(), references, tree.getTypeMap());
    }

    /** By the names that stand for them. */
    Map<String, CelAbstractSyntaxTree> parts() {
        return parts;
    }

    CelAbstractSyntaxTree rest() {
        return rest;
    }

    private CelExpr without(CelExpr expression) {
        if (isShared(expression)) {
            return taken(expression);
        }
        return switch (expression.getKind()) {
            case CALL -> call(expression, expression.call());
            case SELECT -> select(expression, expression.select());
            case COMPREHENSION -> comprehension(expression, expression.comprehension());
            case CONSTANT, IDENT, LIST, MAP, NOT_SET, STRUCT -> expression;
        };
    }

    private boolean isShared(CelExpr expression) {
        if (expression.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            return false; // looked up once as it is
        }
        var names = names(expression);
        return !names.isEmpty() && ofRows.containsAll(names);
    }

    private CelExpr taken(CelExpr expression) {
        String name = NAME + parts.size();
        parts.put(
                name,
                CelAbstractSyntaxTree.newCheckedAst(
                        expression, tree.getSource(), tree.getReferenceMap(), tree.getTypeMap()));
        references.put(expression.id(), CelReference.newBuilder().setName(name).build());
        return CelExpr.ofIdent(expression.id(), name);
    }

    private CelExpr call(CelExpr expression, CelExpr.CelCall call) {
        var arguments = call.args().stream().map(this::without).collect(ImmutableList.toImmutableList());
        return CelExpr.ofCall(expression.id(), call.target().map(this::without), call.function(), arguments);
    }

    private CelExpr select(CelExpr expression, CelExpr.CelSelect select) {
        return CelExpr.ofSelect(expression.id(), without(select.operand()), select.field(), select.testOnly());
    }

    /** What it runs over; its other parts mostly look at what it runs over. */
    private CelExpr comprehension(CelExpr expression, CelExpr.CelComprehension loop) {
        return CelExpr.ofComprehension(
                expression.id(),
                loop.iterVar(),
                loop.iterVar2(),
                without(loop.iterRange()),
                loop.accuVar(),
                loop.accuInit(),
                loop.loopCondition(),
                loop.loopStep(),
                loop.result());
    }

    /** The names that the expression takes from outside. */
    private static Set<String> names(CelExpr expression) {
        return switch (expression.getKind()) {
            case IDENT -> Set.of(expression.ident().name());
            case SELECT -> names(expression.select().operand());
            case CALL -> ofCall(expression.call());
            case LIST -> names(expression.list().elements());
            case COMPREHENSION -> ofLoop(expression.comprehension());
            case MAP ->
                names(expression.map().entries().stream()
                        .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                        .toList());
            case STRUCT ->
                names(expression.struct().entries().stream()
                        .map(CelExpr.CelStruct.Entry::value)
                        .toList());
            case CONSTANT, NOT_SET -> Set.of();
        };
    }

    private static Set<String> ofCall(CelExpr.CelCall call) {
        var names = new HashSet<>(names(call.args()));
        call.target().map(SharedParts::names).ifPresent(names::addAll);
        return names;
    }

    private static Set<String> ofLoop(CelExpr.CelComprehension loop) {
        var names = new HashSet<>(names(List.of(loop.loopCondition(), loop.loopStep(), loop.result())));
        names.removeAll(List.of(loop.iterVar(), loop.iterVar2(), loop.accuVar()));
        names.addAll(names(List.of(loop.iterRange(), loop.accuInit())));
        return names;
    }

    private static Set<String> names(List<CelExpr> expressions) {
        var names = new HashSet<String>();
        expressions.forEach(expression -> names.addAll(names(expression)));
        return names;
    }
}
