package vn.tiendo.form;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;

/** The name under which a row without a key of its own is known: what it is, where, and what it is called. */
public final class RowKey {

    private static final String BETWEEN = "|";

    private RowKey() {}

    /** By the fields of the form's key, names folded; none if the row says none of them. */
    public static Optional<String> of(Form form, TableRow row) {
        String key = form.key().stream().map(field -> part(form, row, field)).collect(Collectors.joining(BETWEEN));
        return Optional.of(key).filter(k -> !k.replace(BETWEEN, "").isEmpty());
    }

    /** Years and days part rows too, as text does; amounts are figures. */
    private static String said(EntryValue value) {
        return switch (value) {
            case EntryValue.Words(var text) -> text;
            case EntryValue.Chosen(var choice) -> choice;
            case EntryValue.Named(var period) -> period.toString();
            case EntryValue.Quantity(var number) -> number.stripTrailingZeros().toPlainString();
            case EntryValue.Day day -> day.text();
            case EntryValue.Years(var first, var last) -> first + "-" + last;
            case EntryValue.Money _,
                    EntryValue.Percent _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> "";
        };
    }

    /** People write a name in many ways; a code, a choice, a member of a registry in one. */
    private static String part(Form form, TableRow row, String field) {
        String text = row.entry(field).map(Entry::value).map(RowKey::said).orElse("");
        boolean name = form.column(field)
                .filter(c -> c.type() == FieldType.TEXT && c.key().isEmpty())
                .isPresent();
        return name ? Folded.of(text).key() : text;
    }
}
