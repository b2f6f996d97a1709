package vn.tiendo.validation.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.form.Slot;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.Past;

/** What a row or a town said, as the fields of a record; what was not said is not there. */
public final class Records {

    private Records() {}

    /** Of this submission. */
    public static Fields of(TableLayout layout, Scope scope) {
        var record = new HashMap<String, Object>();
        layout.figures().forEach(name -> scope.value(name).ifPresent(value -> record.put(name, value)));
        return new Fields(record);
    }

    /** As it was accepted; {@code types} are the form's. */
    public static Fields of(Map<String, FieldType> types, Map<Slot, Past.Said> figures) {
        var record = new HashMap<String, Object>();
        figures.forEach((slot, said) -> {
            var type = types.get(slot.field());
            if (type != null) {
                value(said, type).ifPresent(value -> put(record, slot, value));
            }
        });
        return new Fields(record);
    }

    /** Of the form's figures, by the field under which they are accepted: a column's, or a data item's code. */
    public static Map<String, FieldType> types(Form form) {
        var types = new HashMap<String, FieldType>();
        Scope.across(form)
                .ifPresentOrElse(
                        column -> form.items().forEach(item -> types.put(item.code(), column.type())),
                        () -> form.columns().forEach(column -> types.put(column.field(), column.type())));
        return types;
    }

    private static void put(Map<String, Object> record, Slot slot, Object value) {
        if (slot.member().isEmpty()) {
            record.put(slot.field(), value);
        } else if (record.computeIfAbsent(slot.field(), _ -> new TreeMap<String, Object>())
                instanceof Map<?, ?> members) {
            @SuppressWarnings("unchecked") // made in the line above
            var byMember = (Map<String, Object>) members;
            byMember.put(slot.member(), value);
        }
    }

    private static Optional<Object> value(Past.Said said, FieldType type) {
        return switch (said) {
            case Past.Said.Value(var number) ->
                switch (type) {
                    case MONEY -> Optional.of(number.longValue());
                    case NUMBER, PERCENT -> Optional.of(number.doubleValue());
                    case CODE, TEXT, CHOICE, DATE, PERIOD, YEARS -> Optional.empty();
                };
            case Past.Said.Words(var text) ->
                switch (type) {
                    case CODE, TEXT, CHOICE, DATE, PERIOD -> Optional.of(text);
                    case YEARS -> years(text);
                    case MONEY, NUMBER, PERCENT -> Optional.empty();
                };
        };
    }

    private static Optional<Object> years(String text) {
        return text.matches("\\d{4}-\\d{4}")
                ? Optional.of(Stream.of(text.split("-", -1)).map(Long::valueOf).toList())
                : Optional.empty();
    }
}
