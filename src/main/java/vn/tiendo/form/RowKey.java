package vn.tiendo.form;

import java.util.Optional;
import vn.tiendo.measure.Folded;

/** The name under which a row without a key of its own is known: what it is, where, and what it is called. */
public final class RowKey {

    private RowKey() {}

    /** By its fields {@code kind}, {@code town} and {@code name}, the name folded; none if it says none of them. */
    public static Optional<String> of(TableRow row) {
        String name = Folded.of(row.text("name").orElse("")).key();
        String key = row.text("kind").orElse("") + "|" + row.text("town").orElse("") + "|" + name;
        return Optional.of(key).filter(k -> !k.equals("||"));
    }
}
