package vn.tiendo.workbook.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * How a picture in a cell is told. WPS writes a formula of its own, {@code DISPIMG("ID_…",1)}, and keeps the same words as
 * its value; other programs, which do not know it, keep an error. Excel keeps {@code #VALUE!} and points to a rich value
 * from a cell without a formula, or has the formula {@code IMAGE("https://…")}.
 */
public final class PictureSigns {

    private static final Pattern WORDS = Pattern.compile("=?(?:_xlfn\\.)?DISPIMG\\(\"ID_");
    private static final Pattern FORMULA =
            Pattern.compile("\\s*=?\\s*(?:(?:_xlfn|_xlws)\\.)*(?:DISPIMG|IMAGE)\\(.*", Pattern.DOTALL);
    private static final int LONGEST = 300;

    private PictureSigns() {}

    /** Whether a cell's text stands for a picture. */
    static boolean isPicture(String text) {
        boolean may = !text.isEmpty() && (text.charAt(0) == '=' || text.charAt(0) == 'D');
        return may && WORDS.matcher(text).lookingAt();
    }

    /** Whether a formula that gave an error would have shown a picture. */
    public static boolean isFormula(String formula) {
        return FORMULA.matcher(formula).matches();
    }

    /** As {@link #isFormula(String)}, of bytes; the rest of a long formula does not matter. */
    public static boolean isFormula(byte[] bytes, int from, int to) {
        int length = Math.min(to - from, LONGEST);
        return isFormula(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
    }
}
