package vn.tiendo.measure;

import java.util.Optional;

/** The code of a reporting unit, as the registry writes it: {@code 094}, {@code BQL-GT}. */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final int LONGEST = 32;

    /** @throws IllegalArgumentException if the value is not 1 to 32 letters, digits, dots, dashes */
    public UnitCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a unit code: '" + value + "'");
        }
    }

    /** The code, or nothing if the text cannot be one. */
    public static Optional<UnitCode> parse(String text) {
        return isCode(text) ? Optional.of(new UnitCode(text)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && isSign(text.charAt(0))
                && text.chars().allMatch(c -> isSign(c) || c == '.' || c == '_' || c == '-');
    }

    /** Of ASCII alone. */
    private static boolean isSign(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
