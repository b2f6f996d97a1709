package vn.tiendo.measure;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text letter by letter, accents and strokes kept: no case, only letters, digits and {@code %}, words one space apart. It
 * parts what {@link Folded} makes one, such as the choices "d" and "đ". For matching only, never for showing or storing.
 */
public record Spelling(String key) {

    private static final char BARRED = 'đ';

    /** Spells any text. */
    public static Spelling of(String text) {
        var key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> append(key, point));
        return new Spelling(key.toString().strip());
    }

    private static void append(StringBuilder key, int point) {
        boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
        if (Character.isLetterOrDigit(point) || mark || point == '%') {
            key.appendCodePoint(point <= Character.MAX_VALUE && isBarred((char) point) ? BARRED : point);
        } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }

    /** The Vietnamese đ, or one of the two letters that look like it and come from other keyboards and fonts. */
    static boolean isBarred(char c) {
        return c == BARRED || c == 'ð' || c == 'ɖ';
    }

    /** The last so many words. */
    public String ending(int words) {
        int start = key.length();
        for (int i = 0; i < words && start >= 0; i++) {
            start = key.lastIndexOf(' ', start - 1);
        }
        return key.substring(start + 1);
    }

    @Override
    public String toString() {
        return key;
    }
}
