package vn.tiendo.validation.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;

/** What the names of an expression stand for in one place: a row, or a town. One check, one thread. */
public interface Scope {

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

    /**
     * The value of a name: Boolean, Long, Double, String, {@link Fields}, or a list or map of these; none if it is not
     * known.
     */
    Optional<Object> value(String name);

    /**
     * What was accepted in the periods before, the last one first, up to the first of which nothing is known.
     *
     * @param fields that are asked for, others need not be there; none if all are
     */
    List<Fields> earlier(Set<String> fields);

    /** Whether a field of a record is known: {@code previous.plan}. */
    boolean knows(String record, String field);

    /** The value of a part of an expression that is the same everywhere in the form, worked out at most once. */
    Optional<Object> once(Object part, Supplier<Optional<Object>> evaluated);

    /** Of an expression that takes too long in this submission: it is asked no more. */
    void giveUp(Object expression);

    boolean gaveUp(Object expression);

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

    /** Half the last place printed of the name's first cell: Long for money, else Double. */
    default Optional<Object> precision(String name) {
        return operands(name).stream()
                .findFirst()
                .flatMap(o -> PrintedNumber.of(o.entry()).map(figure -> {
                    var precision = figure.precision();
                    return o.entry().value() instanceof EntryValue.Money
                            ? (Object) precision.longValue()
                            : (Object) precision.doubleValue();
                }));
    }

    /**
     * By how much the money of an expression that uses those names may be rounded where it is shown, in đồng: of the sum's
     * members as well as of what it is held against. What was reported before is taken to have been printed as the same
     * field is now.
     */
    default long tolerance(Set<String> used) {
        long tolerance = 0;
        for (String name : used) {
            tolerance += tolerance(name.substring(name.indexOf('.') + 1));
        }
        return tolerance;
    }

    private long tolerance(String field) {
        long tolerance = 0;
        for (Operand operand : operands(field)) {
            if (operand.entry().value() instanceof EntryValue.Money(var _, var precision)) {
                tolerance += precision.dong();
            }
        }
        return tolerance;
    }
}
