package vn.tiendo.measure;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared with other text: no case, no accents, {@code đ} as {@code d} (also where a keyboard made it the
 * Icelandic {@code ð}), {@code y} as {@code i},
 * only letters, digits and {@code %}, words one space apart. So "Lũy  kế", "Luỹ kế" and "LŨY KẾ:" are one.
 * For matching only, never for showing or storing.
 */
public record Folded(String key) {

    private static final char DROPPED = '\uFFFE';
    private static final char NOT_ALONE = '\uFFFF';
    private static final char[] COMMON = common();

    /** Folds any text. */
    public static Folded of(String text) {
        var key = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c < COMMON.length ? COMMON[c] : NOT_ALONE;
            if (folded == NOT_ALONE) {
                return ofAny(text);
            }
            boolean space = folded == ' ';
            if (folded != DROPPED && !(space && (length == 0 || key[length - 1] == ' '))) {
                key[length++] = (byte) folded;
            }
        }
        int end = length > 0 && key[length - 1] == ' ' ? length - 1 : length;
        return new Folded(new String(key, 0, end, StandardCharsets.ISO_8859_1));
    }

    private static Folded ofAny(String text) {
        var key = new StringBuilder(text.length());
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            if (!isDropped(plain.charAt(i))) {
                append(key, plain.charAt(i));
            }
        }
        return new Folded(key.toString().strip());
    }

    private static boolean isDropped(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT;
    }

    /** Every letter of Vietnamese, folded once: labels are compared by the million. */
    private static char[] common() {
        var common = new char[0x1F00];
        for (char c = 0; c < common.length; c++) {
            String plain =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            String kept = plain.codePoints()
                    .filter(p -> p > Character.MAX_VALUE || !isDropped((char) p))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            common[c] = kept.isEmpty() ? DROPPED : kept.length() == 1 ? alone(kept.charAt(0)) : NOT_ALONE;
        }
        return common;
    }

    private static char alone(char c) {
        char sign = sign(c);
        return sign < 0x80 ? sign : NOT_ALONE;
    }

    /** The letter, digit or {@code %} as it stands in a key; a space for anything else. */
    private static char sign(char c) {
        boolean kept = Character.isLetterOrDigit(c) || c == '%';
        return !kept ? ' ' : Spelling.isBarred(c) ? 'd' : c == 'y' ? 'i' : c;
    }

    private static void append(StringBuilder key, char c) {
        char sign = sign(c);
        if (sign != ' ' || (!key.isEmpty() && key.charAt(key.length() - 1) != ' ')) {
            key.append(sign);
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
        int length = other.key.length();
        for (int at = length == 0 ? -1 : key.indexOf(other.key); at >= 0; at = key.indexOf(other.key, at + 1)) {
            boolean begins = at == 0 || key.charAt(at - 1) == ' ';
            boolean ends = at + length == key.length() || key.charAt(at + length) == ' ';
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return key;
    }
}
