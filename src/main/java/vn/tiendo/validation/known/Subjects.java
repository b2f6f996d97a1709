package vn.tiendo.validation.known;

import java.util.Optional;
import vn.tiendo.form.RowKey;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.form.Form;

/** What a row's figures are about, by the name under which they are kept. */
public final class Subjects {

    private Subjects() {}

    /** None where the row does not say, and where figures are about the members of its columns. */
    public static Optional<String> of(Form form, TableRow row) {
        return switch (form.subject()) {
            case KEY -> row.text(form.leaf());
            case ROW -> RowKey.of(form, row);
            case WHOLE -> Optional.of(form.code());
            case ACROSS -> Optional.empty();
        };
    }
}
