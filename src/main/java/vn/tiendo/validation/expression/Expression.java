package vn.tiendo.validation.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A compiled expression. Shared between threads. */
public final class Expression {

    private static final Logger LOG = LoggerFactory.getLogger(Expression.class);

    private final String text;
    private final CelType type;
    private final CelRuntime.Program program;
    private final Map<String, CelRuntime.Program> parts = new HashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<String> names;
    private final List<OfRecord> fields;

    /** The fields for which it asks records of periods before, and maybe more; none where it asks for whole records. */
    private final Set<String> selected = new TreeSet<>();

    /** A field of a record, such as {@code previous.plan}. */
    private record OfRecord(String record, String field) {

        static boolean is(String name) {
            int dot = name.indexOf('.');
            return dot > 0 && Vocabulary.RECORDS.contains(name.substring(0, dot));
        }

        static OfRecord named(String name) {
            int dot = name.indexOf('.');
            return new OfRecord(name.substring(0, dot), name.substring(dot + 1));
        }
    }

    /**
     * @param tree as it was checked
     * @param vocabulary every name that may stand in it
     * @throws CelEvaluationException if it cannot be planned
     */
    Expression(CelAbstractSyntaxTree tree, Vocabulary vocabulary, CelRuntime runtime) throws CelEvaluationException {
        this.text = tree.getSource().getContent().toString();
        this.type = tree.getResultType();
        var parting = new SharedParts(tree, vocabulary.ofRows());
        this.program = runtime.createProgram(parting.rest());
        for (var part : parting.parts().entrySet()) {
            parts.put(part.getKey(), runtime.createProgram(part.getValue()));
        }
        CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .forEach(node -> note(node, vocabulary.names().keySet()));
        if (asksForWholeRecords(tree)) {
            selected.clear();
        }
        var needed = used.stream()
                .filter(name -> !asked.contains(name) && !name.equals(Vocabulary.EARLIER))
                .toList();
        this.names = needed.stream().filter(name -> !OfRecord.is(name)).toList();
        this.fields = needed.stream().filter(OfRecord::is).map(OfRecord::named).toList();
    }

    private void note(CelNavigableExpr node, Set<String> known) {
        if (node.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            noteName(node.expr().ident().name(), known);
        } else if (node.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            selected.add(node.expr().select().field());
            noteField(node.expr().select());
        } else if (node.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && node.expr().constant().getKind() == CelConstant.Kind.STRING_VALUE) {
            selected.add(node.expr().constant().stringValue());
        }
    }

    /** A record that is not asked for a field, but held against another, has to be whole. */
    private static boolean asksForWholeRecords(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.CALL)
                .map(node -> node.expr().call())
                .filter(call ->
                        !call.function().equals("_[_]") && !call.function().equals("size"))
                .flatMap(call -> call.args().stream())
                .anyMatch(argument -> tree.getType(argument.id())
                        .filter(Expression::holdsRecords)
                        .isPresent());
    }

    private static boolean holdsRecords(CelType type) {
        return type.kind() == CelKind.STRUCT || type.parameters().stream().anyMatch(Expression::holdsRecords);
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
    public Set<String> used() {
        return used;
    }

    /** Names of which it asks whether they say anything. */
    public Set<String> asked() {
        return asked;
    }

    /** Of all that it looks at, be it for the value or only to ask. */
    public Stream<String> names() {
        return Stream.concat(used.stream(), asked.stream());
    }

    public CelType type() {
        return type;
    }

    /**
     * Its value in one place: Boolean, Long, Double or String. None where a value that it uses is not known, unless it
     * asks for it, and where it cannot be worked out (a division by zero, a sum beyond all bounds).
     */
    public Optional<Object> over(Scope scope) {
        return isKnown(scope) && !scope.gaveUp(this) ? inTime(scope) : Optional.empty();
    }

    // Once is enough: a submission with very many rows would hold up all others, row by row.
    private Optional<Object> inTime(Scope scope) {
        try {
            return Optional.of(program.eval(name -> value(name, scope)));
        } catch (CelEvaluationException e) {
            if (e.getErrorCode() == CelErrorCode.ITERATION_BUDGET_EXCEEDED) {
                LOG.warn("It takes too many steps for this workbook, and is not asked any more: {}", text);
                scope.giveUp(this);
            }
            return unknown(e);
        }
    }

    // Without iterators: it is asked for every row and rule.
    private boolean isKnown(Scope scope) {
        for (int i = 0; i < names.size(); i++) {
            if (scope.value(names.get(i)).isEmpty()) {
                return false;
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!scope.knows(fields.get(i).record(), fields.get(i).field())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Object> value(String name, Scope scope) {
        if (name.equals(Vocabulary.TOLERANCE)) {
            return Optional.of(scope.tolerance(used));
        }
        if (name.equals(Vocabulary.EARLIER)) {
            return Optional.of(scope.earlier(selected));
        }
        var part = parts.get(name);
        return part == null ? scope.value(name) : Optional.of(shared(part, scope));
    }

    /** @throws ArithmeticException if it cannot be worked out */
    private static Object shared(CelRuntime.Program part, Scope scope) {
        return scope.once(part, () -> evaluated(part, scope::value))
                .orElseThrow(() -> new ArithmeticException("No value, as for the rows before"));
    }

    /** The same over values given by name, such as what was last reported; none if one that it uses is lacking. */
    public Optional<Object> over(Map<String, Object> values) {
        return values.keySet().containsAll(used)
                ? evaluated(program, name -> Optional.ofNullable(values.get(name)))
                : Optional.empty();
    }

    private static Optional<Object> evaluated(CelRuntime.Program program, CelVariableResolver names) {
        try {
            return Optional.of(program.eval(names));
        } catch (CelEvaluationException e) {
            return unknown(e);
        }
    }

    /** @throws IllegalStateException if the expression itself is at fault */
    private static Optional<Object> unknown(CelEvaluationException e) {
        if (isOfTheData(e)) {
            return Optional.empty();
        }
        throw new IllegalStateException("A checked expression cannot be evaluated", e);
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
            case INTERNAL_ERROR -> isArithmetic(e.getCause());
            case DUPLICATE_ATTRIBUTE, OVERLOAD_NOT_FOUND, AMBIGUOUS_OVERLOAD, TYPE_NOT_FOUND -> false;
        };
    }

    /** What functions throw comes wrapped. */
    private static boolean isArithmetic(@Nullable Throwable cause) {
        return cause instanceof ArithmeticException || (cause != null && isArithmetic(cause.getCause()));
    }
}
