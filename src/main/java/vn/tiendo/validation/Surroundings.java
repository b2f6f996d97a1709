package vn.tiendo.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Form;

/**
 * What expressions may look at besides the row: other rows and forms of the submission, the registry, what was accepted
 * before. Looked up when it is first asked for. One check, one thread.
 */
final class Surroundings {

    private final Context context;
    private final IdentityHashMap<Table, List<Scope>> scopes = new IdentityHashMap<>();
    private final Map<String, Optional<Object>> shared = new HashMap<>();
    private final Map<Form, Map<Period, Past>> pasts = new HashMap<>();

    Surroundings(Context context) {
        this.context = context;
    }

    /** The table's leaf rows, or, of a form whose figures run across towns, its towns. */
    List<Scope> scopes(Table table) {
        return scopes.computeIfAbsent(table, this::made);
    }

    private List<Scope> made(Table table) {
        var layout = new TableLayout(table);
        return Scope.across(table.form()).isPresent()
                ? layout.towns().stream()
                        .<Scope>map(town -> new SubjectScope(this, layout, town))
                        .toList()
                : table.leaves()
                        .<Scope>map(row -> new SubjectScope(this, layout, row))
                        .toList();
    }

    /** Any row; of one that is no leaf only its own cells are known. */
    Scope row(Table table, TableRow row) {
        return new SubjectScope(this, new TableLayout(table), row);
    }

    /** The value of a name that is no cell of the row. */
    Optional<Object> value(String name, Form form, Optional<String> subject) {
        return switch (name) {
            case Vocabulary.PERIOD ->
                context.sender()
                        .period()
                        .map(p -> Periods.values(p, context.programme().schedule()));
            case Vocabulary.REGISTRY ->
                Registers.of(form)
                        .map(register -> subject.map(s -> register.values(context.programme(), s))
                                .orElse(Map.of()));
            case Vocabulary.PREVIOUS -> Optional.of(accepted(form, subject, before(form)));
            case Vocabulary.LAST_YEAR ->
                Optional.of(accepted(form, subject, context.sender().period().map(Periods::yearBefore)));
            case Vocabulary.EARLIER -> Optional.of(earlier(form, subject));
            default ->
                shared.computeIfAbsent(
                        name.startsWith(Vocabulary.ROWS) ? form.code() + " " + name : name, _ -> rows(name, form));
        };
    }

    private Optional<Period> before(Form form) {
        return context.sender().period().map(p -> Periods.before(form, p).getFirst());
    }

    /** What was accepted of a subject; an empty record if nothing was. */
    private Map<String, Object> accepted(Form form, Optional<String> subject, Optional<Period> period) {
        return period.flatMap(p -> subject.flatMap(s -> past(form, p).of(s)))
                .map(figures -> Records.of(form, figures))
                .orElse(Map.of());
    }

    private List<Map<String, Object>> earlier(Form form, Optional<String> subject) {
        var records = new ArrayList<Map<String, Object>>();
        for (Period period :
                context.sender().period().map(p -> Periods.before(form, p)).orElse(List.of())) {
            var record = accepted(form, subject, Optional.of(period));
            if (record.isEmpty()) {
                break;
            }
            records.add(record);
        }
        return records;
    }

    private Past past(Form form, Period period) {
        return pasts.computeIfAbsent(form, _ -> new HashMap<>())
                .computeIfAbsent(
                        period,
                        p -> context.sender()
                                .unit()
                                .map(unit -> context.history().past(unit, form.code(), p))
                                .orElse(Past.NONE));
    }

    /** {@code rows}, {@code rows.plan}, {@code B04}, {@code B04.registered}; none if the form is not in the submission. */
    private Optional<Object> rows(String name, Form form) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String code = first.equals(Vocabulary.ROWS) ? form.code() : first;
        return context.reading()
                .table(code)
                .map(table -> dot < 0 ? records(table) : column(table, name.substring(dot + 1)));
    }

    private Object records(Table table) {
        var layout = new TableLayout(table);
        return scopes(table).stream().map(scope -> Records.of(layout, scope)).toList();
    }

    private Object column(Table table, String field) {
        return scopes(table).stream()
                .flatMap(scope -> scope.value(field).stream())
                .toList();
    }
}
