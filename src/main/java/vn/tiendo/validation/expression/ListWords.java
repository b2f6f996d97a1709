package vn.tiendo.validation.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/**
 * The texts in an expression that name what a list has: a choice ({@code stage == 'Hoàn thành'}), a member of a
 * dimension ({@code plan_by['NSTW']}). One that no cell can ever say would leave a rule without effect, and nobody would
 * notice.
 */
public final class ListWords {

    private static final String YEAR = "year";

    private final Programme programme;
    private final Form form;
    private final ExpressionFaults explained;

    public ListWords(Programme programme, Form form, ExpressionFaults explained) {
        this.programme = programme;
        this.form = form;
        this.explained = explained;
    }

    public List<Fault> faults(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .map(node -> node.expr())
                .filter(expr -> expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
                        && expr.call().args().size() == 2)
                .flatMap(expr -> wrong(expr.call()))
                .map(wrong -> explained.at(placeOf(tree, wrong.text()), wrong.what(), wrong.expected()))
                .toList();
    }

    private record Wrong(CelExpr text, LocalText what, LocalText expected) {}

    private Stream<Wrong> wrong(CelExpr.CelCall call) {
        var one = call.args().getFirst();
        var other = call.args().getLast();
        return switch (call.function()) {
            case "_==_", "_!=_" -> Stream.concat(choice(one, other), choice(other, one));
            case "@in" ->
                Stream.concat(
                        member(other, one, false),
                        other.exprKind().getKind() == CelExpr.ExprKind.Kind.LIST
                                ? other.list().elements().stream().flatMap(text -> choice(one, text))
                                : Stream.empty());
            case "_[_]" -> member(one, other, false);
            case "where" -> member(one, other, true);
            default -> Stream.empty();
        };
    }

    private Stream<Wrong> choice(CelExpr field, CelExpr text) {
        return column(field).filter(c -> !c.isAcross()).flatMap(Column::choices).stream()
                .flatMap(list -> text(text).stream().flatMap(word -> unknown(list, word, text)));
    }

    private Stream<Wrong> member(CelExpr field, CelExpr text, boolean pattern) {
        return column(field).filter(Column::isAcross).stream()
                .flatMap(column -> text(text).stream().flatMap(words -> member(column, words, text, pattern)));
    }

    private Stream<Wrong> member(Column column, String words, CelExpr text, boolean pattern) {
        String[] steps = words.split(Functions.STEP, -1);
        int dimensions = column.across().size();
        if (steps.length != dimensions) {
            return Stream.of(new Wrong(
                    text,
                    FaultWords.say("list.parts", words, steps.length, column.field(), dimensions),
                    FaultWords.say("list.parts.fix", String.join(Functions.STEP, column.across()))));
        }
        return IntStream.range(0, dimensions)
                .filter(i -> !(pattern && steps[i].equals(Functions.ANY_MEMBER)))
                .boxed()
                .flatMap(i -> unknown(column.across().get(i), steps[i], text));
    }

    private Stream<Wrong> unknown(String list, String word, CelExpr text) {
        if (word.equals(Column.Member.WHOLE)) {
            return Stream.empty();
        }
        if (list.equals(YEAR)) {
            return word.matches("\\d{4}")
                    ? Stream.empty()
                    : Stream.of(new Wrong(text, FaultWords.say("not-a-year", word), FaultWords.say("not-a-year.fix")));
        }
        var known = members(list);
        return known.isEmpty() || known.contains(word)
                ? Stream.empty()
                : Stream.of(new Wrong(
                        text,
                        FaultWords.say("list.unknown", word, list),
                        vn.tiendo.programme.fault.Nearest.suggestion(word, known)));
    }

    private Collection<String> members(String list) {
        return switch (list) {
            case "quarter" -> IntStream.rangeClosed(1, 4).mapToObj(i -> "Q" + i).toList();
            case "month" ->
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> String.format(Locale.ROOT, "%02d", month))
                        .toList();
            case "towns" -> programme.towns().stream().map(Town::code).toList();
            case "projects" -> programme.projects().stream().map(Project::code).toList();
            case "units" ->
                programme.units().stream()
                        .map(Unit::code)
                        .map(code -> code.value())
                        .toList();
            default ->
                programme.choices().getOrDefault(list, List.of()).stream()
                        .map(Choice::value)
                        .toList();
        };
    }

    /** Of a field of the row, or of what was known of it before. */
    private Optional<Column> column(CelExpr field) {
        return switch (field.exprKind().getKind()) {
            case IDENT -> named(field.ident().name());
            case SELECT -> {
                var owner = field.select().operand();
                yield owner.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT
                        ? ofRecord(owner.ident().name(), field.select().field())
                        : Optional.empty();
            }
            case CALL, COMPREHENSION, CONSTANT, LIST, MAP, NOT_SET, STRUCT -> Optional.empty();
        };
    }

    /** The form's own, or, with its code before it, another's: {@code B04.registered}. */
    private Optional<Column> named(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? form.column(name) : ofRecord(name.substring(0, dot), name.substring(dot + 1));
    }

    private Optional<Column> ofRecord(String owner, String field) {
        return switch (owner) {
            case Vocabulary.PREVIOUS, Vocabulary.LAST_YEAR, Vocabulary.ROWS -> form.column(field);
            default -> programme.form(owner).flatMap(other -> other.column(field));
        };
    }

    private static Optional<String> text(CelExpr expr) {
        return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(expr.constant().stringValue())
                : Optional.empty();
    }

    private static CelSourceLocation placeOf(CelAbstractSyntaxTree tree, CelExpr expr) {
        var source = tree.getSource();
        return source.getOffsetLocation(source.getPositionsMap().getOrDefault(expr.id(), 0))
                .orElse(CelSourceLocation.of(1, 0));
    }
}
