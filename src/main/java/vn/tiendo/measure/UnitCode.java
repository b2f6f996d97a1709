package vn.tiendo.measure;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a reporting unit, as the registry writes it: {@code 094}, {@code BQL-GT}. */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final Pattern SHAPE = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0,31}");

    /** @throws IllegalArgumentException if the value is not 1 to 32 letters, digits, dots, dashes */
    public UnitCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a unit code: '" + value + "'");
        }
    }

    /** The code, or nothing if the text cannot be one. */
    public static Optional<UnitCode> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
