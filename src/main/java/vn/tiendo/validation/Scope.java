package vn.tiendo.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;

/** What the names of an expression stand for in one place: a row, or a town. One check, one thread. */
interface Scope {

    /** A cell that a name stands for. */
    record Operand(TableRow row, Entry entry) {}

    /** The column of a form that runs across members, where figures are about those. */
    static Optional<Column> across(Form form) {
        return form.subject() == Form.Subject.ACROSS
                ? form.columns().stream().filter(Column::isAcross).findFirst()
                : Optional.empty();
    }

    /** What figures here are about (a project's code, a town's), if anybody can tell. */
    Optional<String> subject();

    /** The cells that a name stands for; none for what is no cell of this submission. */
    List<Operand> operands(String name);

    /** Whether the name runs across members, so that its value is a map. */
    boolean isAcross(String name);

    /** The value of a name: Long, Double, String, or a list or map of these or of records; none if it is not known. */
    Optional<Object> value(String name);

    /** Whether the value of a name is known; of a record's field too ({@code previous.plan}). */
    boolean knows(String name);

    /** Whether anything stands in one of the name's cells, readable or not. */
    default boolean says(String name) {
        for (Operand operand : operands(name)) {
            if (!(operand.entry().value() instanceof EntryValue.Blank
                    || operand.entry().value() instanceof EntryValue.NotApplicable)) {
                return true;
            }
        }
        return false;
    }

    /** What an expression that uses those names is given for one of its own. */
    default Optional<Object> named(String name, Set<String> used) {
        if (name.equals(Vocabulary.TOLERANCE)) {
            return Optional.of(tolerance(used));
        }
        if (name.startsWith(ExpressionCompiler.PRESENT)) {
            return Optional.of(says(name.substring(ExpressionCompiler.PRESENT.length())));
        }
        return name.startsWith(ExpressionCompiler.PRECISION)
                ? precision(name.substring(ExpressionCompiler.PRECISION.length()))
                : value(name);
    }

    /** Half the last place printed of the name's first cell: Long for money, else Double. */
    private Optional<Object> precision(String name) {
        return operands(name).stream()
                .findFirst()
                .flatMap(o -> Figure.of(o.entry()).map(figure -> {
                    var precision = figure.precision();
                    return o.entry().value() instanceof EntryValue.Money
                            ? (Object) precision.longValue()
                            : (Object) precision.doubleValue();
                }));
    }

    /**
     * Half the last printed place per addend, in đồng: of the members summed, or of all money where none are. What was
     * reported before is taken to have been printed as the same field is now.
     */
    private long tolerance(Set<String> names) {
        var summed = names.stream().filter(this::isAcross).toList();
        return (summed.isEmpty() ? names : summed)
                .stream()
                        .map(Scope::field)
                        .flatMap(name -> operands(name).stream())
                        .filter(o -> o.entry().value() instanceof EntryValue.Money)
                        .flatMap(o -> Figure.of(o.entry()).stream())
                        .map(Figure::precision)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .longValue();
    }

    private static String field(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
