package vn.tiendo.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, as spreadsheets write them: {@code _x000D_}. Source: ECMA-376 part 1, 22.9.2.19. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** The text with escapes resolved. Those of NUL and of half characters stay as they stand: no text may hold them. */
    static String decode(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                resolved(escape.group(), Integer.parseInt(escape.group(1), 16))))
                : text;
    }

    private static String resolved(String escape, int code) {
        boolean none = code == 0 || (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
        return none ? escape : String.valueOf((char) code);
    }
}
