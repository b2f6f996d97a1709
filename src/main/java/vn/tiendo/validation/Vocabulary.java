package vn.tiendo.validation;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;

/**
 * The words that expressions over a form may use, with their types: its fields (money is int, in đồng; number and
 * percent are double; years are a list of two ints; all else is string; a field across members is a map from member to
 * value), {@code part} and {@code whole} of a pair, {@code tolerance}, {@code has(field)}, {@code precision(field)},
 * {@code abs}, {@code sum}.
 */
final class Vocabulary {
    static final String TOLERANCE = "tolerance";
    static final String PRESENT = "present__";
    static final String PRECISION = "precision__";

    private static final CelRuntime RUNTIME = runtime();

    private final Map<String, CelType> types;
    private final CelCompiler compiler;

    Vocabulary(Map<String, CelType> types) {
        this.types = types;
        this.compiler = compiler(types);
    }

    /**
     * Names with their types.
     *
     * @param pair the fields, or data items of a form whose figures run across, that part and whole stand for
     */
    static Map<String, CelType> types(Form form, List<String> pair) {
        var types = new LinkedHashMap<String, CelType>();
        form.columns().forEach(c -> types.put(c.field(), type(c)));
        for (int i = 0; i < Math.min(pair.size(), Scope.PAIR.size()); i++) {
            String name = Scope.PAIR.get(i);
            String of = pair.get(i);
            member(form, of).ifPresent(type -> types.put(name, type));
        }
        return types;
    }

    private static Optional<CelType> member(Form form, String of) {
        return form.items().stream().anyMatch(i -> i.code().equals(of))
                ? Scope.across(form).map(c -> plain(c.type()))
                : form.column(of).map(Vocabulary::type);
    }

    /** @throws CelValidationException if a word is unknown or the types do not fit */
    Expression compile(String text) throws CelValidationException {
        var tree = compiler.compile(text).getAst();
        try {
            return new Expression(RUNTIME.createProgram(tree), tree, types.keySet());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression cannot be planned: " + text, e);
        }
    }

    private static CelType type(Column column) {
        var plain = plain(column.type());
        return column.across().isPresent() ? MapType.create(SimpleType.STRING, plain) : plain;
    }

    private static CelType plain(FieldType type) {
        return switch (type) {
            case MONEY -> SimpleType.INT;
            case NUMBER, PERCENT -> SimpleType.DOUBLE;
            case CODE, TEXT, CHOICE, DATE -> SimpleType.STRING;
            case YEARS -> ListType.create(SimpleType.INT);
        };
    }

    private static CelCompiler compiler(Map<String, CelType> types) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS, CelStandardMacro.EXISTS_ONE)
                .addMacros(asking("has", PRESENT), asking("precision", PRECISION))
                .addFunctionDeclarations(
                        function("abs", SimpleType.INT, SimpleType.DOUBLE),
                        CelFunctionDecl.newFunctionDeclaration(
                                "sum", sumOf("sum_int", SimpleType.INT), sumOf("sum_double", SimpleType.DOUBLE)))
                .addVar(TOLERANCE, SimpleType.INT);
        types.forEach((name, type) -> builder.addVar(name, type)
                .addVar(PRESENT + name, SimpleType.BOOL)
                .addVar(PRECISION + name, type.equals(SimpleType.INT) ? SimpleType.INT : SimpleType.DOUBLE));
        return builder.build();
    }

    /** CEL's own has() asks for a field of a message; here rows are no messages, and has(field) asks for the cell. */
    private static CelMacro asking(String word, String prefix) {
        return CelMacro.newGlobalMacro(
                word, 1, (factory, _, arguments) -> Optional.of(asked(factory, arguments.getFirst(), prefix)));
    }

    private static CelExpr asked(CelMacroExprFactory factory, CelExpr argument, String prefix) {
        return argument.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                ? factory.newIdentifier(prefix + argument.ident().name())
                : factory.reportError("a field's name is needed in the brackets");
    }

    private static CelFunctionDecl function(String name, CelType... types) {
        var overloads = new ArrayList<CelOverloadDecl>();
        for (var type : types) {
            overloads.add(CelOverloadDecl.newGlobalOverload(name + "_" + type.name(), type, type));
        }
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    private static CelOverloadDecl sumOf(String id, CelType type) {
        return CelOverloadDecl.newGlobalOverload(id, type, MapType.create(SimpleType.STRING, type));
    }

    private static CelRuntime runtime() {
        return CelRuntimeFactory.standardCelRuntimeBuilder()
                .addFunctionBindings(
                        CelFunctionBinding.from("abs_int", Long.class, Math::absExact),
                        CelFunctionBinding.from("abs_double", Double.class, Math::abs),
                        CelFunctionBinding.from("sum_int", Map.class, map -> sum(map.values())),
                        CelFunctionBinding.from("sum_double", Map.class, map -> sumDouble(map.values())))
                .build();
    }

    private static long sum(Collection<?> values) {
        return values.stream().mapToLong(v -> ((Number) v).longValue()).reduce(0, Math::addExact);
    }

    private static double sumDouble(Collection<?> values) {
        return values.stream().mapToDouble(v -> ((Number) v).doubleValue()).sum();
    }
}
