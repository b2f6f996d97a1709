package vn.tiendo.validation.observation;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.expression.Fields;
import vn.tiendo.validation.expression.Periods;
import vn.tiendo.validation.expression.Records;
import vn.tiendo.validation.expression.Registers;
import vn.tiendo.validation.expression.Scope;
import vn.tiendo.validation.expression.TableLayout;
import vn.tiendo.validation.expression.Vocabulary;

/**
 * What expressions may look at besides the row: other rows and forms of the submission, the registry, what was accepted
 * before. Looked up when it is first asked for. One check, one thread.
 */
public final class SubmissionScope {

    private final Context context;
    private final IdentityHashMap<Table, TableLayout> layouts = new IdentityHashMap<>();
    private final Map<String, Optional<Object>> shared = new HashMap<>();
    private final IdentityHashMap<Object, Optional<Object>> once = new IdentityHashMap<>();
    private final Set<Object> givenUp = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Pasts> pasts = new HashMap<>();

    SubmissionScope(Context context) {
        this.context = context;
    }

    /**
     * The table's leaf rows, or, of a form whose figures run across towns, its towns. Made anew each time, as together
     * they would hold everything that all rules ever asked of all rows.
     */
    public Stream<Scope> scopes(Table table) {
        var layout = layout(table);
        return Scope.across(table.form()).isPresent()
                ? layout.towns().stream().map(town -> new SubjectScope(this, layout, town))
                : table.leaves().map(row -> new SubjectScope(this, layout, row));
    }

    private TableLayout layout(Table table) {
        return layouts.computeIfAbsent(table, TableLayout::new);
    }

    /** Any row; of one that is no leaf only its own cells are known. */
    public Scope row(Table table, TableRow row) {
        return new SubjectScope(this, layout(table), row);
    }

    /** The value of a name that is no cell of the row. */
    Optional<Object> value(String name, Form form, Optional<String> subject) {
        return switch (name) {
            case Vocabulary.REGISTRY ->
                Registers.of(form)
                        .map(register -> subject.map(s -> context.registry().of(register, s))
                                .orElse(Fields.NONE));
            case Vocabulary.PREVIOUS -> Optional.of(pasts(form).previous(subject));
            case Vocabulary.LAST_YEAR -> Optional.of(pasts(form).lastYear(subject));
            case Vocabulary.PERIOD -> shared.computeIfAbsent(form.code() + " " + name, _ -> period(form));
            default ->
                shared.computeIfAbsent(
                        name.startsWith(Vocabulary.ROWS) ? form.code() + " " + name : name, _ -> rows(name, form));
        };
    }

    /** What was accepted of a subject in the periods before, the last one first. */
    List<Fields> earlier(Form form, Optional<String> subject, Set<String> fields) {
        return pasts(form).earlier(subject, fields);
    }

    /** What is the same for all rows is worked out for the first that asks. */
    Optional<Object> once(Object part, Supplier<Optional<Object>> evaluated) {
        var known = once.get(part);
        if (known == null) {
            known = evaluated.get();
            once.put(part, known);
        }
        return known;
    }

    void giveUp(Object expression) {
        givenUp.add(expression);
    }

    boolean gaveUp(Object expression) {
        return givenUp.contains(expression);
    }

    private Optional<Object> period(Form form) {
        return context.sender()
                .period()
                .map(p -> new Fields(Periods.values(form, p, context.programme().calendar())));
    }

    private Pasts pasts(Form form) {
        return pasts.computeIfAbsent(form.code(), _ -> new Pasts(form, context));
    }

    /** {@code rows}, {@code rows.plan}, {@code B04}, {@code B04.registered}; none if the form is not in the submission. */
    private Optional<Object> rows(String name, Form form) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String code = first.equals(Vocabulary.ROWS) ? form.code() : first;
        return context.reading()
                .table(code)
                // Of a field that this version of the form does not have, nothing is known: its sum is not 0.
                .filter(table -> dot < 0 || layout(table).isFigure(name.substring(dot + 1)))
                .map(table -> dot < 0 ? records(table) : column(table, name.substring(dot + 1)));
    }

    private Object records(Table table) {
        var layout = layout(table);
        return scopes(table).map(scope -> Records.of(layout, scope)).toList();
    }

    private Object column(Table table, String field) {
        return scopes(table).flatMap(scope -> scope.value(field).stream()).toList();
    }
}
