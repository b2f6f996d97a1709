package vn.tiendo.measure;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared with other text: no case, no accents, {@code đ} as {@code d}, {@code y} as {@code i},
 * only letters, digits and {@code %}, words one space apart. So "Lũy  kế", "Luỹ kế" and "LŨY KẾ:" are one.
 * For matching only, never for showing or storing.
 */
public record Folded(String key) {

    /** Folds any text. */
    public static Folded of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(key, plain.charAt(i));
        }
        return new Folded(key.toString().strip());
    }

    private static void append(StringBuilder key, char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT) {
            return;
        }
        if (Character.isLetterOrDigit(c) || c == '%') {
            key.append(c == 'đ' ? 'd' : c == 'y' ? 'i' : c);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    /** Whether the other's words begin this one's. */
    public boolean startsWith(Folded other) {
        return key.equals(other.key) || key.startsWith(other.key + " ");
    }

    /** Whether the other's words stand in this one's, in that order, next to each other. */
    public boolean contains(Folded other) {
        return !other.isEmpty() && (" " + key + " ").contains(" " + other.key + " ");
    }

    @Override
    public String toString() {
        return key;
    }
}
