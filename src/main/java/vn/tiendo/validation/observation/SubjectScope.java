package vn.tiendo.validation.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.validation.expression.ExpressionCompiler;
import vn.tiendo.validation.expression.Fields;
import vn.tiendo.validation.expression.Scope;
import vn.tiendo.validation.expression.TableLayout;
import vn.tiendo.validation.known.Subjects;

/** A row or a town as expressions see it; each name is looked up once. */
public final class SubjectScope implements Scope {

    private final SubmissionScope around;
    private final TableLayout layout;
    private final Optional<String> subject;
    private final Function<String, List<Operand>> cells;
    private final Optional<TableRow> row;
    private final Map<String, List<Operand>> operands = new HashMap<>();
    private final Map<String, Optional<Object>> values = new HashMap<>();
    private final Map<Set<String>, List<Fields>> earlier = new HashMap<>();

    /** A row of a table. */
    SubjectScope(SubmissionScope around, TableLayout layout, TableRow row) {
        this.around = around;
        this.layout = layout;
        this.subject = row.isLeaf() ? Subjects.of(layout.form(), row) : Optional.empty();
        this.cells = field -> layout.cells(row, field);
        this.row = Optional.of(row);
    }

    /** A town of a table whose figures run across towns. */
    SubjectScope(SubmissionScope around, TableLayout layout, Slot town) {
        this.around = around;
        this.layout = layout;
        this.subject = Optional.of(town.member());
        this.cells = item -> layout.cells(town, item);
        this.row = Optional.empty();
    }

    /** The row that it is, if it is one. */
    public Optional<TableRow> row() {
        return row;
    }

    @Override
    public Optional<String> subject() {
        return subject;
    }

    @Override
    public List<Operand> operands(String name) {
        var known = operands.get(name);
        if (known == null) {
            known = cells.apply(name);
            operands.put(name, known);
        }
        return known;
    }

    @Override
    public Optional<Object> value(String name) {
        var known = values.get(name);
        if (known == null) {
            known = found(name);
            values.put(name, known);
        }
        return known;
    }

    private Optional<Object> found(String name) {
        if (layout.isFigure(name)) {
            return ofCells(name);
        }
        if (name.startsWith(ExpressionCompiler.PRESENT)) {
            return Optional.of(says(name.substring(ExpressionCompiler.PRESENT.length())));
        }
        return name.startsWith(ExpressionCompiler.PRECISION)
                ? precision(name.substring(ExpressionCompiler.PRECISION.length()))
                : around.value(name, layout.form(), subject);
    }

    @Override
    public List<Fields> earlier(Set<String> fields) {
        return earlier.computeIfAbsent(fields, asked -> around.earlier(layout.form(), subject, asked));
    }

    @Override
    public boolean knows(String record, String field) {
        return value(record).orElse(Fields.NONE) instanceof Fields fields && fields.has(field);
    }

    @Override
    public Optional<Object> once(Object part, Supplier<Optional<Object>> evaluated) {
        return around.once(part, evaluated);
    }

    @Override
    public void giveUp(Object expression) {
        around.giveUp(expression);
    }

    @Override
    public boolean gaveUp(Object expression) {
        return around.gaveUp(expression);
    }

    private Optional<Object> ofCells(String name) {
        var cells = operands(name);
        if (layout.isAcross(name)) {
            return members(cells);
        }
        return cells.isEmpty()
                ? Optional.empty()
                : plain(cells.getFirst().entry().value());
    }

    /** Members that say nothing add nothing; one that cannot be read makes the whole unknown. */
    private static Optional<Object> members(List<Operand> operands) {
        var values = new TreeMap<String, Object>();
        for (var operand : operands) {
            var value = operand.entry().value();
            if (isUnclear(value)) {
                return Optional.empty();
            }
            plain(value).ifPresent(v -> values.put(operand.entry().slot().member(), v));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static boolean isUnclear(EntryValue value) {
        return value instanceof EntryValue.Unreadable
                || value instanceof EntryValue.Failed
                || value instanceof EntryValue.NotComputed;
    }

    private static Optional<Object> plain(EntryValue value) {
        return switch (value) {
            case EntryValue.Money(var amount, var _) -> Optional.of(amount.dong());
            case EntryValue.Quantity(var number) -> Optional.of(number.doubleValue());
            case EntryValue.Percent(var points, var _) -> Optional.of(points.doubleValue());
            case EntryValue.Words(var text) -> Optional.of(text);
            case EntryValue.Chosen(var choice) -> Optional.of(choice);
            case EntryValue.Day day -> Optional.of(day.text());
            case EntryValue.Named(var period) -> Optional.of(period.toString());
            case EntryValue.Years(var first, var last) -> Optional.of(List.of((long) first, (long) last));
            case EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }
}
