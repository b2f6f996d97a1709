package vn.tiendo.validation.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersion;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.validation.expression.Expression;

/** The formulas with which a programme's columns are declared, compiled. Shared between threads once made. */
public final class ColumnFormulas {

    /** A column that is worked out from the others. */
    public record Derived(Column column, Expression is) {}

    /** When a column has to be filled. */
    record Needed(Expression when, Optional<LocalText> because) {}

    private final Map<Key, List<Derived>> derived = new HashMap<>();
    private final Map<Key, Map<String, Needed>> needed = new HashMap<>();

    /** Makes expressions of formulas; none of those that are at fault. */
    public interface Compiling {

        /** How a column is worked out from the others of its form. */
        Optional<Expression> worth(Form form, Column column, Formula formula);

        /** A condition over the fields of one version of a form. */
        Optional<Expression> condition(Form form, Formula formula);
    }

    private record Key(String form, FormVersion version) {

        static Key of(Form form) {
            return new Key(form.code(), form.version());
        }
    }

    /** What is wrong with them is added to the other expressions' faults. */
    public ColumnFormulas(Programme programme, Compiling figures) {
        for (var form : programme.everyForm()) {
            if (form.subject() != Form.Subject.ACROSS) {
                form.columns().forEach(column -> compile(form, column, figures));
            }
        }
    }

    private void compile(Form form, Column column, Compiling figures) {
        column.derived()
                .flatMap(d -> figures.worth(form, column, d.is()))
                .ifPresent(is -> derived.computeIfAbsent(Key.of(form), _ -> new ArrayList<>())
                        .add(new Derived(column, is)));
        column.requiredIf()
                .flatMap(n -> figures.condition(form, n.when()).map(when -> new Needed(when, n.because())))
                .ifPresent(n -> needed.computeIfAbsent(Key.of(form), _ -> new HashMap<>())
                        .put(column.field(), n));
    }

    /** The form's columns that are worked out. */
    public List<Derived> derived(Form form) {
        return derived.getOrDefault(Key.of(form), List.of());
    }

    /** By field, the form's columns that have to be filled under a condition. */
    Map<String, Needed> needed(Form form) {
        return needed.getOrDefault(Key.of(form), Map.of());
    }
}
