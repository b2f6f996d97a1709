package vn.tiendo.workbook.draft;

import java.util.regex.Pattern;

/** Text made fit for a cell: others' text is data, whatever it pretends to be. */
public record SafeText(String text, boolean quoted) {

    private static final int LONGEST = 32_767;
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

    // Spreadsheet programs read _x000D_ in a file as the character it names.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    public static SafeText of(String raw) {
        return isPlain(raw) ? new SafeText(raw, startsFormula(raw)) : cleaned(raw);
    }

    /** Nothing in it but letters and signs of Vietnamese and English, as in nearly every text. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'À' && c <= 'ɏ') || (c >= 'Ḁ' && c <= 'ỿ');
            if (c != ' ' && (c < '!' || c > '~' || c == '_') && !letter) {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    private static SafeText cleaned(String raw) {
        String clean = clean(raw);
        boolean quoted = startsFormula(raw) || startsFormula(clean);
        return new SafeText(ESCAPE.matcher(clean).replaceAll("_x005F_"), quoted);
    }

    private static boolean startsFormula(String text) {
        return beginsWithMark(text) || beginsWithMark(text.stripLeading());
    }

    private static boolean beginsWithMark(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String clean(String raw) {
        var clean = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(clean, c));
        return clean.length() <= LONGEST ? clean.toString() : clean.substring(0, LONGEST - 2) + "…";
    }

    private static void append(StringBuilder clean, int c) {
        if (c == '\t') {
            clean.append(' ');
        } else if (c == '\n' || isShown(c)) {
            clean.appendCodePoint(c);
        }
    }

    /** Not control, not direction or other invisible format characters, not half of a pair, not a non-character. */
    private static boolean isShown(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (c & 0xFFFE) != 0xFFFE;
    }
}
