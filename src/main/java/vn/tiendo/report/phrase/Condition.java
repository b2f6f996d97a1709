package vn.tiendo.report.phrase;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelErrorCode;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A condition over facts, in CEL: {@code dis_pct.change >= 5 && dis_pct.moved == 'up'}. One about something that is not
 * known does not hold; {@code has(dis_pct.change)} asks whether it is.
 */
final class Condition {

    /** So that {@code change >= 5} is asked as {@code change >= 5.0} is. */
    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

    private static final CelCompiler PARSER = compiler(List.of());

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();

    private final String text;
    private final CelRuntime.Program program;
    private final Collection<String> roots;
    private final List<String> names;

    private Condition(String text, CelRuntime.Program program, Collection<String> roots, List<String> names) {
        this.text = text;
        this.program = program;
        this.roots = List.copyOf(roots);
        this.names = List.copyOf(names);
    }

    /**
     * @param compiler for these roots
     * @throws CelValidationException if it cannot be read, names anything else, or is no condition
     */
    static Condition compiled(String text, Collection<String> roots, CelCompiler compiler)
            throws CelValidationException {
        var tree = compiler.compile(text).getAst();
        try {
            return new Condition(text, RUNTIME.createProgram(tree), roots, names(tree));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression cannot be planned: " + text, e);
        }
    }

    /** @param roots what may stand before the first dot */
    static CelCompiler compiler(Collection<String> roots) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.HAS)
                .setResultType(SimpleType.BOOL);
        roots.forEach(root -> builder.addVar(root, MapType.create(SimpleType.STRING, SimpleType.DYN)));
        return builder.build();
    }

    /**
     * The facts that a condition names, without asking whether there are such.
     *
     * @throws CelValidationException if it cannot be read
     */
    static List<String> names(String text) throws CelValidationException {
        return names(PARSER.parse(text).getAst());
    }

    /** Knows what each fact is, so that a text held against a number is found; {@code has} asks of anything. */
    static CelCompiler typed(FactNames vocabulary) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .addMacros(
                        CelMacro.newGlobalMacro("has", 1, (factory, _, _) -> Optional.of(factory.newBoolLiteral(true))))
                .setResultType(SimpleType.BOOL);
        vocabulary
                .names()
                .forEach((name, kind) -> builder.addVar(
                        name,
                        switch (kind) {
                            case NUMBER -> SimpleType.DOUBLE;
                            case WORDS -> SimpleType.STRING;
                            case FLAG -> SimpleType.BOOL;
                        }));
        return builder.build();
    }

    private static List<String> names(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.SELECT)
                .filter(node -> node.parent()
                        .filter(above -> above.getKind() == CelExpr.ExprKind.Kind.SELECT)
                        .isEmpty())
                .map(CelNavigableExpr::expr)
                .map(Condition::name)
                .distinct()
                .toList();
    }

    private static String name(CelExpr expression) {
        return switch (expression.getKind()) {
            case SELECT ->
                name(expression.select().operand()) + "." + expression.select().field();
            case IDENT -> expression.ident().name();
            default -> "";
        };
    }

    /** The facts that it names. */
    List<String> names() {
        return names;
    }

    /** @throws IllegalArgumentException if facts are weighed that cannot be: a text against a number */
    boolean holds(Facts facts) {
        var known = new TreeMap<String, Object>();
        roots.forEach(root -> known.put(root, Map.of()));
        known.putAll(facts.weighed(names));
        try {
            return Boolean.TRUE.equals(program.eval(known));
        } catch (CelEvaluationException e) {
            if (e.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND) {
                return false;
            }
            throw new IllegalArgumentException("Cannot be weighed: " + text, e);
        }
    }
}
