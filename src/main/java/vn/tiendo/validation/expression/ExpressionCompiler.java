package vn.tiendo.validation.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles expressions over one {@link Vocabulary}. {@code has(field)} asks whether anything stands in the field's cell,
 * readable or not, {@code has(previous.field)} whether it was known; {@code precision(field)} is half the last place in
 * which the cell was printed. Compiles each text once; for one thread.
 */
public final class ExpressionCompiler {

    public static final String PRESENT = "present__";
    public static final String PRECISION = "precision__";

    /** Steps of loops in one place: some hundred rows against each other, or any form's rows once. */
    private static final int MOST_STEPS = 1_000_000;

    /** Loops within each other, over the rows of a form say. */
    private static final int MOST_LOOPS = 2;

    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .addFunctionBindings(Functions.bindings())
            .setOptions(CelOptions.current()
                    .comprehensionMaxIterations(MOST_STEPS)
                    .enableHeterogeneousNumericComparisons(true) // the planner knows nothing else
                    .build())
            .build();

    private final Vocabulary vocabulary;
    private final CelCompiler compiler;

    /** A rule over all items of a form has one text for dozens of them. */
    private final Map<String, Expression> compiled = new HashMap<>();

    private final Map<String, CelAbstractSyntaxTree> trees = new HashMap<>();

    public ExpressionCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.compiler = compiler(vocabulary);
    }

    /** The form's vocabulary. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** @throws CelValidationException if a word is unknown or the types do not fit */
    public Expression compile(String text) throws CelValidationException {
        var known = compiled.get(text);
        if (known == null) {
            known = planned(text, tree(text));
            compiled.put(text, known);
        }
        return known;
    }

    private Expression planned(String text, CelAbstractSyntaxTree tree) {
        try {
            return new Expression(tree, vocabulary, RUNTIME);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression cannot be planned: " + text, e);
        }
    }

    /** Whether it has so many loops within each other that no form's rows could be held against it in time. */
    public boolean loopsTooOften(String text) throws CelValidationException {
        return CelNavigableAst.fromAst(tree(text))
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION)
                .anyMatch(node -> loops(Optional.of(node)) > MOST_LOOPS);
    }

    private static int loops(Optional<CelNavigableExpr> innermost) {
        int loops = 0;
        for (var node = innermost; node.isPresent(); node = node.get().parent()) {
            loops += node.get().getKind() == CelExpr.ExprKind.Kind.COMPREHENSION ? 1 : 0;
        }
        return loops;
    }

    /** The expression with its types. */
    public CelAbstractSyntaxTree tree(String text) throws CelValidationException {
        var known = trees.get(text);
        if (known == null) {
            known = compiler.compile(text).getAst();
            trees.put(text, known);
        }
        return known;
    }

    private static CelCompiler compiler(Vocabulary vocabulary) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.FILTER,
                        CelStandardMacro.MAP,
                        CelStandardMacro.MAP_FILTER)
                .addMacros(macros())
                .setTypeProvider(vocabulary.structs())
                .addFunctionDeclarations(Functions.declarations());
        vocabulary.names().forEach(builder::addVar);
        vocabulary
                .cells()
                .forEach(name -> builder.addVar(PRESENT + name, SimpleType.BOOL)
                        .addVar(PRECISION + name, precision(vocabulary.names().getOrDefault(name, SimpleType.DOUBLE))));
        return builder.build();
    }

    private static CelType precision(CelType type) {
        return type.equals(SimpleType.INT) ? SimpleType.INT : SimpleType.DOUBLE;
    }

    private static List<CelMacro> macros() {
        return List.of(
                CelMacro.newGlobalMacro("has", 1, (factory, _, in) -> Optional.of(has(factory, in.getFirst()))),
                CelMacro.newGlobalMacro(
                        "precision", 1, (factory, _, in) -> Optional.of(precision(factory, in.getFirst()))));
    }

    private static CelExpr has(CelMacroExprFactory factory, CelExpr argument) {
        return switch (argument.exprKind().getKind()) {
            case IDENT -> factory.newIdentifier(PRESENT + argument.ident().name());
            case SELECT ->
                factory.newSelect(argument.select().operand(), argument.select().field(), true);
            case CALL, COMPREHENSION, CONSTANT, LIST, MAP, NOT_SET, STRUCT -> nameNeeded(factory);
        };
    }

    private static CelExpr precision(CelMacroExprFactory factory, CelExpr argument) {
        return argument.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                ? factory.newIdentifier(PRECISION + argument.ident().name())
                : nameNeeded(factory);
    }

    private static CelExpr nameNeeded(CelMacroExprFactory factory) {
        return factory.reportError("a field's name is needed in the brackets");
    }

    /** What the expression is to come to. */
    public enum Result {
        CONDITION,
        ANYTHING;

        public boolean allows(CelType type) {
            return this == ANYTHING ? !(type instanceof ListType) : type.equals(SimpleType.BOOL);
        }
    }
}
