package vn.tiendo.validation.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;

/**
 * The names that expressions over a form may use, with their types. Money is int, in whole đồng; number and percent are
 * double; years are a list of two ints; all else is string: a date as exactly as it was given (2025-06-15, 2025-06,
 * 2025), a period as its last month; a field across members is a map from member to value, the members of several
 * dimensions parted by a slash ({@code 2025/Q1/actual}).
 *
 * <ul>
 *   <li>the form's fields, of the row looked at; of a form whose figures run across towns its data items, of the town;
 *   <li>{@code value}, or {@code part} and {@code whole}, for a rule with {@code each};
 *   <li>{@code previous} and {@code same_period_last_year}: the same subject as it was accepted then, but for columns that
 *       are worked out anew each time; {@code earlier}: the periods before without a gap, the last one first;
 *   <li>{@code registry}: what the registry says of the row's project or town;
 *   <li>{@code rows}: all leaf rows of the form; {@code rows.plan}: a field's values in them; likewise by code of the other
 *       forms of the submission: {@code B04}, {@code B04.registered};
 *   <li>{@code period}: year, quarter, elapsed (share of the year at the cut-off), all of the programme's year; month, as
 *       in the calendar; first: whether the form has none before it in the year;
 *   <li>{@code tolerance}, in đồng, and the functions that {@link Functions} lists.
 * </ul>
 *
 * A field of the form goes before another thing of the same name.
 */
public final class Vocabulary {

    static final String TOLERANCE = "tolerance";
    public static final String PERIOD = "period";
    public static final String PREVIOUS = "previous";
    public static final String LAST_YEAR = "same_period_last_year";
    public static final String EARLIER = "earlier";
    public static final String REGISTRY = "registry";
    public static final String ROWS = "rows";

    /** Things of which a rule uses single fields; each of those counts as used by itself. */
    static final Set<String> RECORDS = Set.of(PREVIOUS, LAST_YEAR, REGISTRY);

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Map<String, StructType> structs = new LinkedHashMap<>();
    private final Map<String, CelType> names = new LinkedHashMap<>();
    private final Set<String> ofRows = new TreeSet<>();
    private final Map<String, CelType> figures;
    private final Form form;

    /** @param group the fields or data items that the names of a group stand for; empty for rules without */
    public Vocabulary(Programme programme, Form form, List<String> group) {
        this.form = form;
        this.figures = figures(form);
        var named = new LinkedHashMap<>(figures);
        for (int i = 0; i < group.size(); i++) {
            String name = RuleDefinition.namesOfGroup(group.size()).get(i);
            var type = figures.get(group.get(i));
            if (type != null) {
                named.put(name, type);
            }
        }
        var record = struct("record." + form.code() + "." + group.size(), kept(form, group, named));
        names.put(TOLERANCE, SimpleType.INT);
        names.put(PERIOD, struct(PERIOD, Periods.types()));
        names.put(PREVIOUS, record);
        names.put(LAST_YEAR, record);
        names.put(EARLIER, ListType.create(record));
        Registers.of(form).ifPresent(register -> names.put(REGISTRY, struct(REGISTRY, register.types())));
        programme.forms().forEach(other -> addRows(other.code(), other));
        addRows(ROWS, form);
        names.putAll(named);
        ofRows.removeAll(named.keySet());
    }

    private static Map<String, CelType> kept(Form form, List<String> group, Map<String, CelType> named) {
        var kept = new LinkedHashMap<>(named);
        form.columns().stream().filter(c -> !c.isKept()).map(Column::field).forEach(field -> {
            kept.remove(field);
            int index = group.indexOf(field);
            if (index >= 0) {
                kept.remove(RuleDefinition.namesOfGroup(group.size()).get(index));
            }
        });
        return kept;
    }

    private void addRows(String name, Form form) {
        if (!IDENTIFIER.matcher(name).matches()) {
            return; // An expression could not name it.
        }
        var fields = figures(form);
        addRows(name, struct("row." + form.code(), fields));
        fields.forEach((field, type) -> addRows(name + "." + field, type));
    }

    private void addRows(String name, CelType row) {
        names.put(name, ListType.create(row));
        ofRows.add(name);
    }

    /** What one row, or one town, of the form says: names with their types. */
    private static Map<String, CelType> figures(Form form) {
        var types = new LinkedHashMap<String, CelType>();
        var across = Scope.across(form);
        if (across.isPresent()) {
            form.items()
                    .forEach(item -> types.put(item.code(), plain(across.get().type())));
        } else {
            form.columns().forEach(column -> types.put(column.field(), type(column)));
        }
        return types;
    }

    private static CelType type(Column column) {
        var plain = plain(column.type());
        return column.isAcross() ? MapType.create(SimpleType.STRING, plain) : plain;
    }

    private static CelType plain(FieldType type) {
        return switch (type) {
            case MONEY -> SimpleType.INT;
            case NUMBER, PERCENT -> SimpleType.DOUBLE;
            case CODE, TEXT, CHOICE, DATE, PERIOD -> SimpleType.STRING;
            case YEARS -> ListType.create(SimpleType.INT);
        };
    }

    /** Whose names they are. */
    public Form form() {
        return form;
    }

    Structs structs() {
        return new Structs(structs);
    }

    private StructType struct(String name, Map<String, CelType> fields) {
        return structs.computeIfAbsent(name, _ -> Structs.struct(name, fields));
    }

    /** Every name, dotted ones too. */
    Map<String, CelType> names() {
        return names;
    }

    /** Those that stand for all rows of a form, or for a field in all of them. */
    Set<String> ofRows() {
        return ofRows;
    }

    /** The names that stand for cells. */
    Set<String> cells() {
        var cells = new TreeSet<>(figures.keySet());
        cells.addAll(List.of("value", "part", "whole"));
        cells.retainAll(names.keySet());
        return cells;
    }
}
